import { chromium } from 'playwright-core';
import { findBrowser } from '/work/wt/w14b/tools/browser/find.ts';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const dist = process.env.DIST ?? '/work/wt/w14b/dist';
const T: Record<string,string> = { '.html':'text/html', '.css':'text/css', '.js':'text/javascript', '.woff2':'font/woff2', '.webp':'image/webp', '.svg':'image/svg+xml', '.json':'application/json' };
const server = createServer((q, r) => { let p = join(dist, decodeURIComponent(new URL(q.url!, 'http://x').pathname)); if (existsSync(p) && statSync(p).isDirectory()) p = join(p, 'index.html'); if (!existsSync(p)) { r.writeHead(404); r.end(); return; } r.writeHead(200, { 'content-type': T[extname(p)] ?? 'application/octet-stream' }); r.end(readFileSync(p)); }).listen(0);
const port = (server.address() as any).port;
const b = await findBrowser();
const browser = await chromium.launch({ executablePath: b.path, args: [...b.args], env: { ...process.env, ...b.env } as any });
const [,, prefix, widths, scheme, ...paths] = process.argv;
for (const w of widths.split(',')) { const ctx = await browser.newContext({ viewport: { width: +w, height: 900 }, colorScheme: scheme as any });
 for (const [i, path] of paths.entries()) { const page = await ctx.newPage(); await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'load' }); await page.waitForTimeout(400); await page.screenshot({ path: `${prefix}-${i}-${w}.png`, fullPage: !!process.env.FULL }); await page.close(); } await ctx.close(); }
await browser.close(); server.close();
