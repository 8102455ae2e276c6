import { readFileSync } from 'node:fs';
import { openPdf } from './import/pdf/open.ts';
import { readPdfPage } from './import/pdf/page.ts';
import { extractPage } from '#extract/page.ts';
for (const f of process.argv.slice(2)) { const pdf = await openPdf(new Uint8Array(readFileSync(f))); const layers=await pdf.getOptionalContentConfig(); const seen=new Map();
 let lost=0, n=0;
 for(let p=1;p<=pdf.numPages;p++){const d=await readPdfPage(await pdf.getPage(p),layers,undefined);const e=extractPage(d);
  for(const s of e.boxes.signs??[])seen.set('SIGN '+d.fonts[s.font]!.name+' '+s.code+' said '+JSON.stringify(s.said),(seen.get('SIGN '+d.fonts[s.font]!.name+' '+s.code+' said '+JSON.stringify(s.said))??0)+1);
  for(const s of e.boxes.readings??[])seen.set('READ '+d.fonts[s.font]!.name+' '+s.code+' '+s.said+'→'+s.is,1);
  const drawn=d.glyphs.map(g=>g.text.replace(/\s/gu,'')).join(''); const got=e.text.replace(/\s/gu,'');
  const c=new Map<string,number>(); for(const x of got)c.set(x,(c.get(x)??0)+1); for(const x of drawn){n++; const k=c.get(x)??0; if(k)c.set(x,k-1); else lost++;}
  if(e.boxes.unseen)for(const u of e.boxes.unseen)seen.set('UNSEEN '+u.why,(seen.get('UNSEEN '+u.why)??0)+u.words.length);
  if(e.boxes.turned)for(const u of e.boxes.turned)seen.set('TURNED '+u.angle,(seen.get('TURNED '+u.angle)??0)+u.words.length);
 } console.log(f.split('/').pop(),'letters',n,'not in raw lines as said',lost); for(const [k,v] of seen)console.log('  ',k,v);}
