import type { Socket } from 'node:net';
import { createServer, type Server, TLSSocket } from 'node:tls';

/** Made by ourselves for the name `localhost`, for a hundred years: nobody trusts it who is not told to. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUM7EbauKt5N/gzUCe6UYwHTWzuzswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjA3MzQzN1oYDzIxMjYxMDI5
MDczNDM3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARYLrL7WwNl2R9T3LyKKDwaR8+msSOCURr3jEb4fStsODmV4pKPLVJ+
7OjkTmXd1XFi7Npen16NKK+OKYRcetOJo2kwZzAdBgNVHQ4EFgQUe4i7P1tfdTl7
FB0uhACHyPTPdHcwHwYDVR0jBBgwFoAUe4i7P1tfdTl7FB0uhACHyPTPdHcwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SQAwRgIhAOqTDH9JMEiw3Yl3HT3kPwNmZSEt+ehW3ntBpNif1+YQAiEAhTqEDjJq
7cS0swgMAf4Y74QxoK1a8Iwite3ntnymUBA=
-----END CERTIFICATE-----
`;

/** It keeps nothing secret: it stands here so that servers of our own can be spoken to as others are. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrv5zfXSCx7wfPB8F
aQSdLN7f4fXQOg3UYIhKq+sM/tKhRANCAARYLrL7WwNl2R9T3LyKKDwaR8+msSOC
URr3jEb4fStsODmV4pKPLVJ+7OjkTmXd1XFi7Npen16NKK+OKYRcetOJ
-----END PRIVATE KEY-----
`;

const identity = { key, cert: certificate };

/** Speaks TLS from the first byte. */
export const tlsServer = (converse: (socket: TLSSocket) => void): Server => createServer(identity, converse);

/** The same line, from now on with TLS. */
export const secured = (socket: Socket): TLSSocket => new TLSSocket(socket, { isServer: true, ...identity });
