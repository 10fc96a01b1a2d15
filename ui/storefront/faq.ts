/** Whether an answer has helped: asked below each, counted once. */
const shop = document.querySelector<HTMLElement>('[data-faq]')?.dataset.shop;

for (const place of document.querySelectorAll<HTMLElement>('[data-helped]')) {
  place.hidden = false;
  place.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-vote]') : null;
    if (!button || !shop) return;
    const address = `/v1/public/${encodeURIComponent(shop)}/faq/${place.dataset.helped}/votes`;
    const body = JSON.stringify({ helpful: button.dataset.vote === 'yes' });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => null);
    if (!answer?.ok) return;
    place.setAttribute('role', 'status');
    place.textContent = place.dataset.thanks ?? '';
  });
}

export {};
