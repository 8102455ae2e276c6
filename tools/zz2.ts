import { readFileSync } from 'node:fs';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { create } from 'fontkitten';
import { openPdf } from './import/pdf/open.ts';
const [f,p,...codes]=process.argv.slice(2);
const pdf = await openPdf(new Uint8Array(readFileSync(f!)));
const page=await pdf.getPage(+p!); const ol=await page.getOperatorList(); let font:any;const done=new Set();
ol.fnArray.forEach((op,i)=>{ if(op===OPS.setFont)font=page.commonObjs.get(ol.argsArray[i][0]); if(op===OPS.showText)for(const g of ol.argsArray[i][0]) if(typeof g==='object'&&codes.includes(String(g.originalCharCode))&&!done.has(font.name+g.originalCharCode)){done.add(font.name+g.originalCharCode);
 let out:any='nodata'; if(font.data){try{const k=create(Buffer.from(font.data)) as any;const gl=k.glyphForCodePoint(g.fontChar.codePointAt(0));out=[gl.id,gl.name,k.numGlyphs, g.fontChar.codePointAt(0).toString(16), k.characterSet?.slice(0,5)]}catch(e){out=String(e)}} console.log(font.name,font.type,font.subtype,g.originalCharCode,g.unicode,g.width,out)}});
