import type { Words } from '../words.ts';
import { slang } from './slang.ts';

export const en: Words = {
  language: 'en',

  numbers: {
    'half, half a, half an': 0.5,
    'quarter, a quarter, quarter of a': 0.25,
    'zero, nought': 0,
    'one, single': 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    'forty, fourty': 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    'ninety, ninty': 90,
    'a hundred': 100,
    'a thousand, a grand': 1000,
  },
  scales: { hundred: 100, 'thousand, grand, k': 1000, 'million, mil, mio': 1_000_000 },
  amounts: {
    'half a dozen, half dozen': 6,
    'dozen, a dozen, dozens, doz': 12,
    'a couple, a couple of, couple of, couple': 2,
    'a pair, a pair of, a pack, a pack of, a box, a box of, a bottle, a bottle of, a bag of, a tin of, a can of': 1,
    'a piece, a jar of, a bunch of, a roll of, a set, a set of, another one, just one, a single, a packet of': 1,
    'both, both of them': 2,
    'a trio, a trio of': 3,
    'half a hundred': 50,
    'a score of': 20,
    'a gross of': 144,
  },
  counters:
    'piece, pieces, pcs, pc, pce, pack, packs, packet, packets, pkt, pkts, box, boxes, bottle, bottles, bag, bags, can, cans, tin, tins, jar, jars, tube, tubes, bunch, bunches, roll, rolls, set, sets, pair, pairs, unit, units, item, items, sheet, sheets, case, cases, crate, crates, carton, cartons, portion, portions, serving, servings, slice, slices, loaf, loaves, cup, cups, plate, plates, bowl, bowls, sack, sacks, stick, sticks, bar, bars, copies, copy, tray, trays, punnet, punnets, bundle, bundles, sachet, sachets, pot, pots, of them, of those, of these, of each, of it, of the, times, x, ea',
  units: {
    'kilo, kilos, kilogram, kilograms, kg, kgs, kilogramme': 'kg',
    'gram, grams, gramme, g, gr, gm': 'g',
    'pound, pounds, lb, lbs': 'lb',
    'ounce, ounces, oz': 'oz',
    'stone, st': 'st',
    'liter, liters, litre, litres, l, ltr': 'l',
    'milliliter, millilitre, ml, mls': 'ml',
    'pint, pints': 'pt',
    'gallon, gallons, gal': 'gal',
    'meter, meters, metre, metres, m': 'm',
    'centimeter, centimeters, centimetre, centimetres, cm, cms': 'cm',
    'millimeter, millimetre, mm': 'mm',
    'inch, inches, in': 'in',
    'foot, feet, ft': 'ft',
    'watt, watts, w': 'w',
    'volt, volts, v': 'v',
    mah: 'mah',
    'gb, gig, gigs, gigabyte, gigabytes': 'gb',
    'tb, terabyte, terabytes': 'tb',
    'year, years, yr, yrs, year old, years old, yo': 'year',
    'month, months, mo, month old, months old': 'month',
  },

  currency:
    '$, £, €, usd, gbp, eur, dollar, dollars, buck, bucks, quid, pound, pounds, euro, euros, p, pence, cent, cents',
  under:
    'under, below, less than, up to, at most, no more than, not more than, max, maximum, maximum of, cheaper than, within, no higher than, not over, my budget is, budget, budget of, lower than, a max of, for under, beneath',
  over: 'over, above, more than, at least, from, starting at, min, minimum, upwards of, no less than, higher than, not under, pricier than, starting from',
  around:
    'around, about, roughly, approximately, approx, circa, ca, near, close to, round about, in the region of, something like, ish',
  between: 'between, from, in between, anywhere from, range, anything from',
  rangeTo: 'to, and, till, until, up to, or, thru, through',

  ordinals: {
    'first, first one, top one, number one, 1st one, the top one': 1,
    'second, second one, number two, 2nd one, middle one of three': 2,
    'third, third one, number three, 3rd one': 3,
    'fourth, number four': 4,
    'fifth, number five': 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    'last, last one, bottom one, final one, the bottom one': -1,
  },
  ordinalSigns: { before: 'number, no, nr, option, item, choice, #', after: 'st, nd, rd, th' },
  superlatives: {
    cheapest:
      'cheapest, cheaper, cheaper one, cheapest one, least expensive, less expensive, lowest price, lowest priced, most affordable, most economical, budget one',
    dearest:
      'most expensive, dearest, dearer, pricier, priciest, more expensive, more expensive one, top of the range, fanciest, poshest',
    newest: 'newest, latest, most recent, newer, newer one, newest one, latest one',
    smallest:
      'a size down, one size down, size down, next size down, a size smaller, smallest, smaller, smaller one, shorter one, shortest one, narrower one, littlest, tiniest, smallest one, lightest',
    largest:
      'a size up, one size up, size up, next size up, a size bigger, a size larger, largest, biggest, bigger, larger, bigger one, larger one, taller one, taller, tallest, tallest one, longer one, longest one, wider one, widest one, biggest one, largest one, hugest',
  },
  pointers: {
    this: 'this, that, it, this one, that one, the one, those, these, them, that item, this item, the same one you showed, the above, the one you showed, the one above, the one you mentioned, said one, him, her',
    other:
      'the other, the other one, other one, another one, the others, the alternative, the remaining one, a different one',
    same: 'same, the same, same one, the same one, identical, similar, like that, like this, same as before, exactly the same, same kind, same thing',
    all: 'all, all of them, all of those, everything, every one, both, both of them, the lot, all of it, each of them, the whole lot, all three, all the items',
  },

  yes: "yes, yeah, yea, yep, yup, yah, yas, ya, y, ye, yh, sure, sure thing, ok, okay, okey, oki, k, kk, alright, all right, right, correct, that's right, that's correct, exactly, of course, absolutely, definitely, certainly, indeed, sounds good, go ahead, do it, do that, please do, yes please, fine, fine by me, perfect, great, agreed, i agree, confirm, confirmed, i confirm, you bet, uh huh, mhm, aye, affirmative, deal, why not, go for it, looks good, all good, roger, totally, cool, yess, yesss, spot on, that's the one, that's fine, works for me",
  no: "no, nope, nah, naa, na, n, no thanks, no thank you, not really, not now, don't, please don't, negative, no way, not interested, that's not right, incorrect, wrong, i'd rather not, no need, i'm good, i'm fine, not necessary, never, skip it, skip, pass, nay, nuh uh, absolutely not, not today, not for me, i don't think so, i don't want to, i don't, nooo, not that, not yet, no no, no ta",
  whatever:
    "whatever, whichever, any, anything, any is fine, anything is fine, anything goes, any of them, doesn't matter, does not matter, no matter, i don't mind, don't mind, don't care, i don't care, no preference, not sure, i'm not sure, i don't know, dunno, don't know, idk, up to you, you choose, you pick, you decide, surprise me, skip, skip it, skip this, pass, all of them, either, either one, not important",
  back: 'back, go back, previous, previous question, the previous question, last question, one step back, step back, go back one, back to the previous question, take me back',
  goOn: 'continue, resume, go on, carry on, keep going, let us continue, proceed, where were we',
  negation:
    "no, not, don't, doesn't, without, isn't, aren't, never, non, nor, do not, does not, cannot, can't, won't, neither, nothing, avoid, ain't, wasn't",
  except:
    'anything but, everything but, except, except for, other than, apart from, excluding, but not, anything but, everything but, besides, aside from, but no, without, minus, bar, rather not, not the, not in, anything other than',
  correction:
    'i mean, i meant, i mean the, meant, correction, sorry i mean, actually, no wait, rather, make that, scratch that, i wanted to say, what i meant is, should be, it should be, i was talking about, oops, my mistake, wait, typo',

  and: 'and, plus, as well as, along with, together with, n',
  next: "then, also, and also, by the way, btw, oh and, another thing, one more thing, besides, next, after that, plus can you, while you're at it, additionally, and then, also can, p.s., and could you, meanwhile",
  but: 'but, though, however, instead, yet',
  insteadOf: 'instead of, rather than, in place of, as opposed to, in lieu of',
  into: 'for, to, with, into, by, for a, for the, to the, to a, with the, with a',
  purpose: 'for, for my, for the',
  more: 'more, another, extra, additional, one more, further, increase, increase by, plus, on top',
  fewer:
    'fewer, less, remove, drop, reduce, decrease, reduce by, decrease by, minus, take off, take away, knock off, one less',

  place: 'to, in, near, from, around, at, into, close to, towards, outside, nearby',
  onOffer:
    'on sale, on offer, discounted, reduced, sale, deal, deals, discount, discounts, promo, promos, promotion, promotions, offer, offers, special offer, special offers, clearance, bargain, bargains, half price, marked down, knocked down, going cheap, on special, money off, markdown, price drop, bogof, buy one get one free',
  inStock:
    'in stock, available, availability, ready to ship, on hand, left, ready, still have, still available, on the shelf',
  bestselling:
    'bestselling, best selling, best seller, best sellers, bestseller, bestsellers, most popular, popular, top selling, top seller, top sellers, trending, favourite, favorite, favourites, most bought, most wanted, hottest, what sells best, crowd favourite, selling well, sells well, selling best, flying off the shelves, flying out, everyone buys, everybody buys, people buy most, most people buy',
  fields: {
    name: "my name is, my name's, name's, my names, name is, name, my name, full name, i am called, call me, recipient, under the name, under the name of, in the name of, addressed to, for the attention of, attn",
    phone:
      "my phone is, my phone number is, phone, phone number, my number is, my number's, number is, mobile, mobile number, cell, cell phone, cellphone, tel, telephone, whatsapp, contact number, call me on, call me at, reach me on, reach me at, text me on",
    email: 'my email is, email, e-mail, email address, my email, mail me at, email is, write to me at, contact me at',
    address:
      "my address is, address, address is, delivery address, shipping address, my address, ship to, ship it to, send to, send it to, deliver to, deliver it to, i live at, i live in, i'm at, postcode, zip, zip code, post it to, mail it to, going to, my new address is, home address",
    shipping_method:
      'shipping method, delivery method, delivery option, shipping option, shipping, delivery, ship with, ship by, ship via, send it by, send it with, deliver by, courier, by courier, carrier, pick up, pickup, collect, i collect, click and collect, collection',
    payment_method:
      "payment method, payment option, payment, pay by, pay with, pay via, paying by, paying with, i'll pay by, i'll pay with, pay in, pay using, by card, with card",
  },
  addressWords:
    'street, st, road, rd, avenue, ave, lane, ln, drive, dr, close, court, ct, place, square, sq, terrace, way, boulevard, blvd, crescent, cres, gardens, grove, hill, park, mews, row, highway, hwy, flat, apartment, apt, unit, suite, ste, floor, fl, house, building, block, tower, room, po box, county, city, village, postcode, zip, estate, cottage, farm, parade, walk, quay, wharf, gate',
  measures: {
    height: 'height, tall, my height, high, my height is',
    weight: 'weight, weigh, i weigh, my weight, weighs, weighing, heavy, body weight',
    foot: 'foot length, feet, foot, my feet are, my foot is, insole, foot measures',
    chest: 'chest, bust, chest size, bra size, around the chest',
    waist: 'waist, waistline, waist size, around the waist',
    hips: 'hips, hip, hip size',
    head: 'head, head circumference, head size, around the head',
    finger: 'finger, ring finger, finger size',
    arm: 'arm, sleeve, arm length, sleeve length',
    inseam: 'inseam, inside leg, leg length',
    age: "age, aged, old, year old, years old, months old, he's, she's",
    usual:
      "normally wear, usually wear, i wear, i normally wear, i usually wear, i usually take, i normally take, i'm usually a, i'm normally a, always wear, usually, normally, i take a, i'm a, usual size, my size is, usually a",
  },
  complaints: {
    damaged:
      "melted, burnt out, blew up, exploded, caught fire, moth holes, moth eaten, mouldy, moldy, gone off, fell off, in bits, shards, smithereens, broken, broke, damaged, cracked, smashed, torn, ripped, dented, scratched, faulty, defective, leaking, leaked, crushed, shattered, chipped, bent, doesn't work, not working, doesn't turn on, won't turn on, dead on arrival, hole in, in pieces, spilled, dead, stopped working",
    wrong_item:
      "wrong item, wrong product, wrong size, wrong colour, wrong color, wrong one, wrong model, wrong order, wrong thing, not what i ordered, isn't what i ordered, different from what i ordered, someone else's order, missing, incomplete, wasn't in the box, something else, mixed up, instead i got, you sent me, only got one",
    late: "late, delayed, overdue, still hasn't arrived, hasn't arrived, not arrived, never arrived, still waiting, taking so long, too long, lost, never got it, never received, not received, where the hell, supposed to come, should have been here, hasn't moved, not moving, weeks, still nothing, never showed up, delay",
    payment:
      'charged twice, double charged, overcharged, charged, double billed, billed twice, took my money, refund not received, never got my refund, wrong amount, still says unpaid, paid twice, charged the wrong, not refunded, money gone, unrecognised charge, charge',
    quality:
      'poor quality, bad quality, terrible quality, awful quality, low quality, the quality, rubbish, cheap rubbish, crap, fell apart, falling apart, fake, counterfeit, smells, stinks, tastes, stale, rotten, mouldy, faded, shrunk, not as described, nothing like the photo, nothing like the picture, thin, coming undone, rash, not worth, disappointed with, disappointing, tacky, flimsy',
  },

  questions: "what, what's, which, who, whose, where, where's, when, when's, why, how, how's, any",
  questionOpeners:
    "is, isn't, are, aren't, do, does, doesn't, did, can, could, will, would, should, has, have, may, am, shall, was, were",
  greetings:
    "hi, hello, hey, hiya, heya, hey there, hi there, hello there, good morning, good afternoon, good evening, good day, morning, afternoon, evening, howdy, yo, greetings, g'day, hallo, hullo, sup, hi guys, hi team, dear",
  honorifics: 'mr, mrs, ms, miss, mister',
  thanks:
    'thanks, thank you, thank u, thankyou, thanks a lot, thanks so much, thank you so much, thank you very much, many thanks, cheers, ta, much appreciated, appreciate it, appreciated, thanks in advance, thanks again, thx, ty, tysm, bless you',
  fillers:
    "please, just, hey, mate, guys, folks, sir, madam, miss, buddy, bro, dude, man, love, pal, friend, kindly, well, so, um, uh, erm, er, hmm, oh, ah, like, really, actually, maybe, perhaps, i think, i guess, you know, if possible, if you can, quickly, quick question, quick one, question, excuse me, sorry, right, now, then, lol, haha, hehe, kind of, sort of, basically, honestly, today, again, some, any chance, i was wondering, wondering, just wondering, shame, what a shame, pity, damn, darn, aww, ugh, oh well, could you, can you, would you, i'd like to know, tell me, let me know, anyway, cheers",
  functionWords:
    "a, an, the, of, for, to, in, on, at, by, with, and, or, is, are, was, were, be, been, it, its, it's, this, that, these, those, i, i'm, i'd, i'll, i've, me, my, you, your, we, our, us, they, their, he, she, his, her, do, does, did, can, could, will, would, should, has, have, had, there, here, as, from, if, so, some, any, very, too, also, about, into, out, up, than, which, who, what, one, ones",
  slang,
};
