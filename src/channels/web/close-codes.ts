/** Why a socket was closed, as the widget understands it. */
export const closeCodes = { policy: 1008, broken: 1011, unauthorized: 4401, late: 4408, tooMany: 4429 };
