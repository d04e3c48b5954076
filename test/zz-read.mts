import { replay, propose, isRefusal, explain, AdmissionError, type Act, type Finding } from 'ketnap'
import { ordinaryRates, population, rulesOfDefects } from 'ketnap/testing'
import { vi } from 'ketnap/locales/vi'
import { en } from 'ketnap/locales/en'
let seed=4711; const rnd=()=>{seed=(seed*1103515245+12345)%2147483648;return seed/2147483648}
const roads = Object.fromEntries(Object.keys(ordinaryRates.roads).map((id) => [id, 0.05]))
const defects = Object.fromEntries(Object.keys(rulesOfDefects).map((id) => [id, 0.04]))
const found=new Map<string,Finding>()
const logs:[Act[]][]=[]; const all:Act[][]=[]
for (const { log } of population({ seed: 31, cases: 2500, from:'2016-08-01', until:'2027-11-01', rates:{admissions:0.3, roads, defects} })) all.push([...log])
const keep=(f:Finding)=>{ if(f.outcome==='met') return; const k=f.rule+' '+f.outcome+' '+vi.parts(f).headline.replace(/[\d/]+/g,'#'); if(!found.has(k)||rnd()<0.2) found.set(k,f) }
for (const log of all){ const {file,refused}=replay(log); for(const x of file.findings) keep(x.finding); for(const r of refused) r.findings.forEach(keep)
  const at=1+Math.floor(rnd()*log.length); const before=replay(log.slice(0,at),{mode:'chronicle'}).file
  for(let i=0;i<6;i++){ const o=all[Math.floor(rnd()*all.length)]!; const act=rnd()<0.5?log[Math.floor(rnd()*log.length)]!:o[Math.floor(rnd()*o.length)]!; if(act.type==='case.opened') continue; const on=(before.log.at(-1)!.on); try{ propose(before,{...act, on: act.on<on?on:act.on, id:undefined} as any).findings.forEach(keep)}catch(e){} } }
const keys=[...found.keys()].sort(); console.error('kinds',keys.length,'rules',new Set([...found.values()].map(f=>f.rule)).size)
const pick=keys.filter(()=>rnd()<Number(process.argv[2]??160)/keys.length)
for(const k of pick){ const f=found.get(k)!; console.log(`# ${f.rule} ${f.effect} ${f.outcome}`); console.log('V: '+vi.explain(f)); console.log('E: '+en.explain(f)) }
