import { readFileSync } from 'node:fs';
const { checkQuote } = await import('#sharing/citaat/check.ts');
const { indexEdition } = await import('#sharing/citaat/edition-index.ts');
const ed = indexEdition(JSON.parse(readFileSync('/tmp/q-dist/citaat/aivd-jaarverslag-2014.json')));
const show = (f) => JSON.stringify({kind:f.kind, why:f.why, ref:f.reference, out:f.loud?.out.map(x=>x.weight+':'+x.text).join(), put:f.loud?.put.map(x=>x.weight+':'+x.text).join(), forg:f.forgiven?.join(), at:f.place?.name??f.places?.map(p=>p.name).join()??f.pieces?.map(p=>typeof p==='string'?'? '+p:p.place.name+(p.exact?'':'*')).join()}) + '\n     '+ (f.parts??[]).map(p=>p.kind==='same'?p.text.length>60?p.text.slice(0,25)+'~'+p.text.slice(-25):p.text:{quote:'[-',text:'[+',aside:'{'}[p.kind]+p.text+(p.kind==='aside'?'}':']')).join('').replaceAll('\n','⏎');
const list = readFileSync(process.argv[2],'utf8').split('\n---\n').map(s=>s.replace(/\\u([0-9A-F]{4})/g,(_, h)=>String.fromCharCode(parseInt(h,16)))).filter(Boolean);
for (const q of list) { const t=performance.now(); const f=checkQuote(q.replace(/\n$/,''),[ed]); console.log('» '+q.slice(0,140).replaceAll('\n','⏎')+'\n     '+show(f)); 
 const typed=(f.parts??[]).filter(p=>p.kind!=='text').map(p=>p.text).join(''); if(f.parts && typed!==q.replace(/\n$/,'')) console.log('   !!! NOT ACCOUNTED', JSON.stringify(typed)); }
