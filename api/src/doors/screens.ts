import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler } from 'express';

/** What is not a screen, whatever a browser asks for. */
const NOT_SCREENS = /^\/(graphql|api|health|metrics)(\/|$)/;

/** Serves the built screens: files with a fingerprint in their name for ever, everything else fresh. An address of a screen gives the one page. */
export function screens(folder: string): RequestHandler[] {
  const page = path.join(folder, 'index.html');
  const files = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response, file) => {
      const isAsset = path.relative(folder, file).startsWith(`assets${path.sep}`);
      response.setHeader('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const fallback: RequestHandler = (request, response, next) => {
    const wantsPage = request.method === 'GET' || request.method === 'HEAD';
    const isFile = path.extname(request.path) !== '';
    if (!wantsPage || isFile || NOT_SCREENS.test(request.path) || !existsSync(page)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  };
  return [files, fallback];
}
