var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var index_exports={};__export(index_exports,{Glob:()=>Glob,Ignore:()=>Ignore,escape:()=>escape,glob:()=>glob,globIterate:()=>globIterate,globIterateSync:()=>globIterateSync,
globStream:()=>globStream,globStreamSync:()=>globStreamSync,globSync:()=>globSync,hasMagic:()=>hasMagic,iterate:()=>iterate,iterateSync:()=>iterateSync,stream:()=>stream,
streamSync:()=>streamSync,sync:()=>sync,unescape:()=>unescape});module.exports=__toCommonJS(index_exports);var range=(a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[ai,bi];for(begs=[],left=str.length;i>=
0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){let r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&
beg<left&&(left=beg,right=bi),bi=str.indexOf(b,i+1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result};var escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0CLOSE"+Math.random().toFixed(16)+"\0",escComma="\
\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(escOpen,
"g"),escClosePattern=new RegExp(escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=/\\{/g,
closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,
CALL_STEPS=16;function numeric(str){return isNaN(str)?str.charCodeAt(0):parseInt(str,10)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(
openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(
escSlashPattern,"\\").replace(escOpenPattern,"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){
for(let i=0;i<items.length;i++)target.push(items[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<0)return;let r=range("{","}",masked),unmatched=r!==
void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(
r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;let open=[];for(let i=0;i<masked.length;i++){
let c=masked.charCodeAt(i);c===123?open.push(i):c===125&&open.length&&open.pop()}let out="",last=0;for(let i=0;i<open.length;i++){let at=open[i];out+=masked.slice(
last,at)+"\0",last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;
for(let i=str.length-1;i>=0;i--){let c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===44&&close&&str.charCodeAt(
i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){let parts=[],carry="";for(;;){let m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;
if(!m){let tail=str.split(",");return tail[0]=carry+tail[0],pushAll(parts,tail),parts}let{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+
body+"}",!post.length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value===void 0||isNaN(value)?
fallback:value}function expand(str,options={}){if(!str)return[];let max=bound(options.max,EXPANSION_MAX),maxLength=bound(options.maxLength,EXPANSION_MAX_LENGTH),
maxDepth=bound(options.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(options.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options.maxSteps,EXPANSION_MAX_STEPS);
return str.slice(0,2)==="{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).map(unescapeBraces)}
function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){
let out=[],length=0,nonEmpty;outer:for(let a=0;a<acc.length;a++){let prefix2=acc[a]+pre,vs=values;dropEmpties&&!prefix2&&(nonEmpty||(nonEmpty=values.filter(v=>v)),
vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;let expansion=prefix2+vs[v];if(length+expansion.length>maxLength)break outer;out.push(expansion),
length+=expansion.length}}return budget.remaining-=out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){let n=body.split(/\.\./),N=[];
if(n[0]===void 0||n[1]===void 0)return N;let x2=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===3&&n[2]!==void 0?Math.max(
Math.abs(numeric(n[2])),1):1,test=lte;y<x2&&(incr*=-1,test=gte);let pad=n.some(isPadded),cost=pad?width:1,length=0;for(let i=x2;test(i,y)&&N.length<max;i+=incr){
if(budget.remaining-=cost,budget.remaining<0)return;let c;if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){let need=width-c.
length;if(need>0){let z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){
if(budget.remaining-=CALL_STEPS,depth>maxDepth)return[str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){let m=balancedWithBudget(str,
masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(masked,budget));let pre=m.pre,literal2=()=>combine(
acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.
post.length,budget),firstGroup=!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}let isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(
m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,isOptions=m.body.indexOf(",")>=0;if(!isSequence&&
!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.
slice(m.end+1),isTop=!0;continue}return literal2()}firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(
m.body,isAlphaSequence,max,maxLength,budget),!values)return literal2()}else{let n=parseCommaParts(m.body,budget);if(!n)return literal2();if(n.length===1&&n[0]!==
void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1).map(embrace),budget.remaining<0)return literal2();if(n.length===1){let next2=combine(
acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal2();if(acc=next2,!m.post.length)break;str=m.post,masked=
masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d3=0;dropsEmpties&&d3<acc.length;d3++)acc[d3]&&(dropsEmpties=!1);values=
[];let valuesLength=0;outer:for(let j2=0;j2<n.length;j2++){let expanded=expand_(n[j2],max,maxLength,maxDepth,depth+1,maxRewrites,budget,!1);if(budget.remaining<
0)return literal2();for(let k2=0;k2<expanded.length;k2++){let v=expanded[k2];if(!(dropsEmpties&&!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;
values.push(v),valuesLength+=v.length}}}}let next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal2();
if(acc=next,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}var digit=(a,b)=>a===b?{t:"lit",ch:String(a)}:{t:"class",re:new RegExp(`^[${a}-${b}]$`)},prefix=(d3,alts)=>alts.map(s=>[digit(d3,d3),...s]),fixed=(a,b)=>{if(!a)
return[[]];let lo=+a[0],hi=+b[0],ra=a.slice(1),rb=b.slice(1);if(lo===hi)return prefix(lo,fixed(ra,rb));let zeros="0".repeat(ra.length),nines="9".repeat(ra.length),
out=[];ra!==zeros&&out.push(...prefix(lo++,fixed(ra,nines)));let last=rb===nines?[]:prefix(hi--,fixed(zeros,rb));return lo<=hi&&out.push([digit(lo,hi),...Array.
from(ra,()=>digit(0,9))]),out.push(...last),out},nonneg=(a,b,width)=>{if(width)return fixed(String(a).padStart(width,"0"),String(b).padStart(width,"0"));let out=[];
for(let len=String(a).length;len<=String(b).length;len++){let lo=Math.max(a,len===1?0:10**(len-1)),hi=Math.min(b,10**len-1);out.push(...fixed(String(lo),String(
hi)))}return out},numericRange=(loStr,hiStr)=>{let lo=Number(loStr),hi=Number(hiStr);if(!Number.isSafeInteger(lo)||!Number.isSafeInteger(hi))return;lo>hi&&([lo,
hi]=[hi,lo]);let width=/^-?0\d/.test(loStr)||/^-?0\d/.test(hiStr)?Math.max(loStr.length,hiStr.length):0,out=[];if(lo<0){let neg=nonneg(Math.max(-hi,1),-lo,width&&
width-1);out.push(...neg.map(s=>[{t:"lit",ch:"-"},...s]))}return hi>=0&&out.push(...nonneg(Math.max(lo,0),hi,width)),out};var posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],
"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\
\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),noMatch=/$./,
parseClass=(glob2,position,nocase=!1,form)=>{let norm=c=>{let n=form?c.normalize(form):c;return[...n].length===1?n:c},pos=position;if(glob2.charAt(pos)!=="[")throw new Error(
"not in a brace expression");let ranges=[],negs=[],i=pos+1,sawStart=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:for(;i<glob2.length;){let c=String.fromCodePoint(
glob2.codePointAt(i));if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){
escaping=!0,i++;continue}if(c==="["&&!escaping){for(let[cls,[unip,neg]]of Object.entries(posixClasses))if(glob2.startsWith(cls,i)){if(rangeStart)return[noMatch,
glob2.length-pos];i+=cls.length,neg?negs.push(unip):ranges.push(unip);continue WHILE}}escaping=!1;let n=norm(c);if(rangeStart){n.codePointAt(0)>rangeStart.codePointAt(
0)?ranges.push(braceEscape(rangeStart)+"-"+braceEscape(n)):n===rangeStart&&ranges.push(braceEscape(n)),rangeStart="",i+=c.length;continue}if(glob2.startsWith("-\
]",i+c.length)){ranges.push(braceEscape(n+"-")),i+=c.length+1;continue}if(glob2.startsWith("-",i+c.length)){rangeStart=n,i+=c.length+1;continue}ranges.push(braceEscape(
n)),i+=c.length}if(endPos<i)return[noMatch,0];if(!ranges.length&&!negs.length)return[noMatch,glob2.length-pos];let sranges="["+(negate?"^":"")+ranges.join("")+"\
]",snegs="["+(negate?"":"^")+negs.join("")+"]",comb="^"+(ranges.length&&negs.length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs);return[new RegExp(comb,
nocase?"iu":"u"),endPos-pos]};var MATCH={t:"match",id:0},extTypes="!?+*@",lit=ch=>({t:"lit",ch}),reEscape=s=>s.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),newFoldRe=s=>new RegExp(`^${reEscape(s)}\
$`,"iu"),foldCache=new Map,foldRe=ch=>{let re=foldCache.get(ch);return re||(re=newFoldRe(ch),foldCache.size>=1e3&&foldCache.clear(),foldCache.set(ch,re)),re},litMatch=(l,c)=>{
if(c===l.ch)return!0;if(!l.re)return!1;let code=c.charCodeAt(0);if(code>=128)return l.re.test(c);let ascii=l.ascii??=new Uint8Array(128);return ascii[code]||=l.
re.test(c)?1:2,ascii[code]===1},tokenize=(p,nocase,noext,form,mark)=>{let toks=[];for(let i=0;i<p.length;){let c=String.fromCodePoint(p.codePointAt(i));if(mark){
let m=c==="\\"&&p.startsWith(mark,i+1)?1:0;if(m||c===mark){let start=i+m+mark.length,end=p.indexOf(mark,start),r=/^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start,end)),
alts=end!==-1&&r&&numericRange(r[1],r[2]);if(alts){toks.push({t:"ext",type:"@",alts}),i=end+mark.length;continue}}}if(c==="\\"){let e=p.codePointAt(i+1),ch=e===
void 0?c:String.fromCodePoint(e);toks.push(lit(ch)),i+=1+ch.length;continue}if(c==="["){let[re,consumed]=parseClass(p,i,nocase,form);if(consumed){toks.push({t:"\
class",re}),i+=consumed;continue}}if(!noext&&extTypes.includes(c)&&p[i+1]==="("){toks.push({t:"open",type:c}),i+=2;continue}toks.push(!noext&&c==="|"?{t:"bar"}:
!noext&&c===")"?{t:"close"}:c==="*"?{t:"star"}:c==="?"?{t:"any"}:lit(c)),i+=c.length}return toks},pair=toks=>{let pairs=new Map,stack=[];return toks.forEach((tok,i)=>{
tok.t==="open"?stack.push(i):tok.t==="close"&&stack.length&&pairs.set(stack.pop(),i)}),pairs},build=(toks,pairs,start,end,top)=>{let seq=[],alts=[seq];for(let i=start;i<
end;i++){let tok=toks[i],close=pairs.get(i);if(tok.t==="open"&&close!==void 0){let sub=build(toks,pairs,i+1,close,!1);seq.push({t:"ext",type:tok.type,alts:sub}),
i=close}else tok.t==="bar"&&!top?alts.push(seq=[]):tok.t==="open"?seq.push(lit(tok.type),lit("(")):tok.t==="bar"?seq.push(lit("|")):tok.t==="close"?seq.push(lit(
")")):seq.push(tok)}return alts},normalize=(items,form)=>{let out=[],run="",flush=()=>{for(let ch of run.normalize(form))out.push(lit(ch));run=""};for(let it of items){
if(it.t==="lit"){run+=it.ch;continue}flush(),out.push(it.t==="ext"?{...it,alts:it.alts.map(a=>normalize(a,form))}:it)}return flush(),out},compile=(items,nocase)=>{
let id=1,split=out=>({t:"split",id:id++,out}),seq=(items2,next)=>items2.reduceRight((next2,it)=>item(it,next2),next),item=(it,next)=>{switch(it.t){case"lit":let re=nocase?
foldRe(it.ch):void 0;return{t:"lit",id:id++,ch:it.ch,re,next};case"any":case"star":return{t:it.t,id:id++,next};case"class":return{t:"class",id:id++,re:it.re,next}}
let alts=next2=>it.alts.map(a=>seq(a,next2));switch(it.type){case"@":return split(alts(next));case"?":return split([next,...alts(next)]);case"!":return{t:"neg",
id:id++,sub:split(alts(MATCH)),next}}let after=split([]),entry=split(alts(after));return after.out.push(next,entry),it.type==="*"?after:entry};return[seq(items,
MATCH),id]},show=start=>{let lines=[],seen=new Set,ref=n=>n.t==="match"?"match":String(n.id),walk=(n,indent)=>{if(n.t==="match"||seen.has(n))return;seen.add(n);
let line=desc=>lines.push(`${indent}${n.id}: ${desc}`);switch(n.t){case"split":line(`split -> ${n.out.map(ref).join(", ")}`);for(let o of n.out)walk(o,indent);return;case"\
neg":return line(`!(${ref(n.sub)}) -> ${ref(n.next)}`),walk(n.sub,indent+"  "),walk(n.next,indent);case"lit":line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);break;case"\
class":line(`${n.re} -> ${ref(n.next)}`);break;default:line(`${n.t==="any"?"?":"*"} -> ${ref(n.next)}`)}walk(n.next,indent)};return walk(start,""),[`start -> ${ref(
start)}`,...lines].join(`
`)},State=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(gen){this.gen=gen}get dead(){return!this.threads.length&&!this.match&&!this.runs.length}},sameState=(a,b)=>a.
ids.length!==b.ids.length||a.runs.length!==b.runs.length||a.ids.some((id,i)=>id!==b.ids[i])?!1:a.runs.every(r=>b.runs.some(o=>o.neg===r.neg&&sameState(o.state,r.
state))),marks=size=>({has:new Float64Array(size),seen:new Float64Array(size),gen:0}),Sim=class{dots;dotStart;#marks;constructor(dots,dotStart,marks2){this.dots=
dots,this.dotStart=dotStart,this.#marks=marks2}state(){return new State(++this.#marks.gen)}done(state){return state.ids=state.threads.map(n=>n.id).sort((a,b)=>a-
b),state.match&&state.ids.unshift(MATCH.id),state}#visit(state,node){let{seen}=this.#marks;return seen[node.id]===state.gen?!1:(seen[node.id]=state.gen,!0)}#addThread(state,node){
let{has}=this.#marks;return has[node.id]===state.gen?!1:(has[node.id]=state.gen,state.threads.push(node),!0)}restricted(i,top){return top&&(this.dots||this.dotStart&&
i===0)}add(state,node,i,top){switch(node.t){case"split":if(!this.#visit(state,node))return;for(let o of node.out)this.add(state,o,i,top);return;case"neg":if(!this.#visit(
state,node))return;let sub=this.state();return this.add(sub,node.sub,i,!1),this.done(sub),this.addRun(state,{t:"run",neg:node,state:sub},i,top);case"star":if(this.
restricted(i,top))return;this.#addThread(state,node)&&this.add(state,node.next,i,top);return;case"match":state.match=!0;return;default:this.#addThread(state,node)}}addRun(state,run,i,top){
for(let r of state.runs)if(r.neg===run.neg&&sameState(r.state,run.state))return;state.runs.push(run),run.state.match||this.add(state,run.neg.next,i,top)}step(state,c,i,top){
let next=this.state();for(let th of state.threads)switch(th.t){case"lit":litMatch(th,c)&&this.add(next,th.next,i+1,top);break;case"any":this.restricted(i,top)||
this.add(next,th.next,i+1,top);break;case"class":!this.restricted(i,top)&&th.re.test(c)&&this.add(next,th.next,i+1,top);break;case"star":this.restricted(i,top)||
this.add(next,th,i+1,top)}if(!this.restricted(i,top))for(let run of state.runs){if(run.state.dead){this.addRun(next,run,i+1,top);continue}let sub=this.step(run.
state,c,i,!1);this.addRun(next,{t:"run",neg:run.neg,state:sub},i+1,top)}return this.done(next)}},stateKey=state=>{let ids=state.ids.join();if(!state.runs.length)
return ids;let runs=state.runs.map(r=>`${r.neg.id}(${stateKey(r.state)})`);return`${ids}|${runs.sort().join("|")}`},DFA_BUDGET=1<<18,Dfa=class{#start;#states=new Map;#size=0;#plain;#dotStart;#sim;#dotSim;constructor(start,marks2){
this.#start=start,this.#sim=new Sim(!1,!1,marks2),this.#dotSim=new Sim(!1,!0,marks2)}#make(state){return{state,match:state.match,dead:state.dead,next:new Map}}#intern(state){
let key=stateKey(state),found=this.#states.get(key);if(found)return found;this.#size>DFA_BUDGET&&this.#clear();let d3=this.#make(state);return this.#states.set(
key,d3),this.#size+=key.length+1,d3}#clear(){this.#states.clear(),this.#size=0,this.#plain=void 0,this.#dotStart=void 0}start(dotStart){if(dotStart){if(this.#dotStart)
return this.#dotStart;let state2=this.#dotSim.state();return this.#dotSim.add(state2,this.#start,0,!0),this.#dotStart=this.#make(this.#dotSim.done(state2))}if(this.#plain)
return this.#plain;let state=this.#sim.state();return this.#sim.add(state,this.#start,0,!0),this.#plain=this.#intern(this.#sim.done(state))}next(d3,c){let code=c.
charCodeAt(0),found=code<128?void 0:d3.next.get(c);if(found)return found;let n=d3===this.#dotStart?this.#intern(this.#dotSim.step(d3.state,c,0,!0)):this.#intern(
this.#sim.step(d3.state,c,1,!0));return code<128?(d3.ascii||(d3.ascii=new Array(128),this.#size+=128),d3.ascii[code]=n):d3.next.set(c,n),this.#size++,n}},linear=start=>{
let nodes=[];for(let n=start;n.t!=="match";n=n.next){if(n.t==="split"||n.t==="neg")return;nodes.push(n)}return nodes},testLinear=(nodes,chars,start,end)=>{let ni=0,
ci=start,starNi=-1,starCi=0;for(;ci<end;){let n=nodes[ni];if(n?.t==="star"){starNi=ni++,starCi=ci;continue}let c=chars[ci];if(n&&(n.t==="any"||n.t==="lit"&&litMatch(
n,c)||n.t==="class"&&n.re.test(c))){ni++,ci++;continue}if(starNi===-1)return!1;ni=starNi+1,ci=++starCi}for(;nodes[ni]?.t==="star";)ni++;return ni===nodes.length},
lengths=items=>{let min=0,max=0;for(let it of items){let[lo,hi]=itemLengths(it);min+=lo,max+=hi}return[min,max]},itemLengths=it=>{if(it.t==="star")return[0,1/0];
if(it.t!=="ext")return[1,1];if(it.type==="!")return[0,1/0];let alts=it.alts.map(lengths),min=Math.min(...alts.map(a=>a[0])),max=Math.max(...alts.map(a=>a[1])),loop=max===
0?0:1/0;return it.type==="@"?[min,max]:it.type==="?"?[0,max]:it.type==="*"?[0,loop]:[min,loop]},hasAffix=(lits,chars,start)=>{for(let j2=0;j2<lits.length;j2++)if(!litMatch(
lits[j2],chars[start+j2]))return!1;return!0},slashOrSurrogate=/[/\ud800-\udfff]/,surrogate=/[\ud800-\udfff]/,codePoints=s=>surrogate.test(s)?[...s]:s,noSlash=s=>{
if(s.includes("/"))throw new Error("can only match a single path portion, got: "+s)},Matcher=class{pattern;options;#start;#size;#marks;#dotsSim;#literal;#literalFold=!1;#literalRe;#linear;#wild=!1;#min=0;#max=1/0;#prefix=[];#suffix=[];#prefixStr;#suffixStr;#affix=!1;#dfa;#form;constructor(pattern,options={}){
if(pattern.includes("/"))throw new Error("can only match a single path portion, got pattern: "+pattern);this.pattern=pattern,this.options=options;let{nocase=!1,
noext=!1,normalize:n}=options;this.#form=n===!0?"NFC":n||void 0;let literal2=/^[?*+@]\(\)$/.test(pattern),toks=tokenize(pattern,nocase,noext||literal2,this.#form,
options.rangeMark),[items]=build(toks,pair(toks),0,toks.length,!0);this.#form&&(items=normalize(items,this.#form));let[start,size]=compile(items,nocase);if(this.#start=
start,this.#size=size,items.every(it=>it.t==="lit"))this.#literal=items.map(it=>it.ch).join(""),this.#literalFold=nocase;else{let lit2=it=>it.t!=="lit"?void 0:nocase?
{ch:it.ch,re:foldRe(it.ch)}:{ch:it.ch};for(let it of items){let l=lit2(it);if(!l)break;this.#prefix.push(l)}for(let j2=items.length-1;j2>=0;j2--){let l=lit2(items[j2]);
if(!l)break;this.#suffix.unshift(l)}this.#affix=!!(this.#prefix.length||this.#suffix.length),nocase||(this.#prefixStr=this.#prefix.map(l=>l.ch).join(""),this.#suffixStr=
this.#suffix.map(l=>l.ch).join("")),this.#linear=linear(this.#start)?.slice(this.#prefix.length,-this.#suffix.length||void 0),this.#wild=!!this.#linear?.every(n2=>n2.
t==="star"||n2.t==="any");let[min,max]=lengths(items);this.#min=min,this.#max=max}}test(s){return this.#form?(noSlash(s),this.#test(s.normalize(this.#form))):slashOrSurrogate.
test(s)?(noSlash(s),this.#test(s,[...s])):this.#test(s,s)}testUnchecked(s){return this.#test(this.#form?s.normalize(this.#form):s)}#test(s,chars){if(this.#literal!==
void 0)return this.#literalFold?(this.#literalRe??=newFoldRe(this.#literal)).test(s):s===this.#literal;let min=this.#min,max=this.#max;if(chars===void 0){let most=s.
length,least=most+1>>1;if(most<min||least>max)return!1;(least<min||most>max)&&(chars=codePoints(s))}if(chars!==void 0&&(chars.length<min||chars.length>max))return!1;
let prefix2=this.#prefix.length;if(this.#affix)if(this.#prefixStr!==void 0&&this.#suffixStr!==void 0){if(!s.startsWith(this.#prefixStr)||!s.endsWith(this.#suffixStr))
return!1}else{chars??=codePoints(s);let end=chars.length-this.#suffix.length;if(!hasAffix(this.#prefix,chars,0)||!hasAffix(this.#suffix,chars,end))return!1}let dotStart=!this.
options.dot&&s.startsWith(".");if(this.#linear){if(s==="."||s===".."||dotStart&&!prefix2)return!1;if(this.#wild)return!0;chars??=codePoints(s);let end=chars.length-
this.#suffix.length;return testLinear(this.#linear,chars,prefix2,end)}if(chars??=codePoints(s),s==="."||s===".."){this.#marks??=marks(this.#size);let sim=this.#dotsSim??=
new Sim(!0,!1,this.#marks),start=sim.state();sim.add(start,this.#start,0,!0);let state=sim.done(start);for(let i=0;i<chars.length;i++)state=sim.step(state,chars[i],
i,!0);return state.match}this.#marks??=marks(this.#size);let dfa=this.#dfa??=new Dfa(this.#start,this.#marks),d3=dfa.start(dotStart),str=chars===s;for(let i=0;i<
chars.length;i++){if(d3.dead)return!1;let code=str?s.charCodeAt(i):chars[i].charCodeAt(0);d3=d3.ascii?.[code]??dfa.next(d3,chars[i])}return d3.match}toString(){
return show(this.#start)}};var assertValidPattern=pattern=>{if(typeof pattern!="string")throw new TypeError("invalid pattern");if(pattern.length>65536)throw new TypeError("pattern is too \
long")};var escape=(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>{let e=magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,
"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\$&"),c=e.charAt(0);return c==="#"?(windowsPathsNoEscape?"[#]":"\\#")+e.slice(
1):c==="!"?(windowsPathsNoEscape?"@(!)":"\\!")+e.slice(1):e};var unescape=(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>windowsPathsNoEscape&&s.startsWith("@(!)")?"!"+unescape(s.slice(4),{windowsPathsNoEscape,magicalBraces}):
magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.
replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var DEFAULT_BRACE_EXPAND_MAX=1e5,DEFAULT_GLOB_STAR_RECURSION_MAX=200,AWE_KEY="allowWindowsEscape",minimatch=(p,pattern,options)=>(assertValidPattern(pattern),!options?.
nocomment&&pattern.charAt(0)==="#"?!1:cachedMinimatch(pattern,options).match(p)),cache=new Map,oldCache=new Map,cacheSize=0,cacheTotalWeight=0,cacheMax=256,cacheMaxWeight=32768,
cacheMaxEntryWeight=4096,cacheWeight=mm=>{let w=mm.pattern.length;for(let s of mm.globSet)if(w+=s.length+1,w>cacheMaxEntryWeight)break;return w};var tri=v=>v===void 0?0:v?2:1,booleanWeights=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,dot:0,nocase:0,nocaseMagicOnly:0,
magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).map((k2,i)=>[k2,24*3**i])),optionsKey=o=>{let n=0,wpe=!1;for(let k2 in o){
let v=o[k2];switch(k2){case"windowsPathsNoEscape":v&&(wpe=!0);break;case AWE_KEY:v===!1&&(wpe=!0);break;case"platform":{let p=v||defaultPlatform;if(p===defaultPlatform)
break;if(p==="darwin")n+=3;else if(p==="win32")n+=6;else if(p==="linux")n+=9;else return JSON.stringify(o);break}case"optimizationLevel":if(v===void 0)break;n+=
v>=2?1:v>=1?0:2;break;case"braceExpandMax":if(v!==void 0&&v!==DEFAULT_BRACE_EXPAND_MAX)return JSON.stringify(o);break;case"maxGlobstarRecursion":if(v!==void 0&&
v!==DEFAULT_GLOB_STAR_RECURSION_MAX)return JSON.stringify(o);break;case"normalize":if(v!==void 0)return JSON.stringify(o);break;default:n+=(booleanWeights.get(k2)??
0)*tri(v)}}return wpe?n+12:n},copyOptions=o=>{let copy={};for(let k2 in o)copy[k2]=o[k2];return copy},cachedMinimatch=(pattern,options)=>{let key=options?optionsKey(
options):0,mm=cache.get(key)?.get(pattern);if(mm)return mm;mm=oldCache.get(key)?.get(pattern)??new Minimatch(pattern,copyOptions(options));let weight=cacheWeight(
mm);if(weight>cacheMaxEntryWeight)return mm;(cacheSize>=cacheMax||cacheTotalWeight+weight>cacheMaxWeight)&&(oldCache=cache,cache=new Map,cacheSize=0,cacheTotalWeight=
0);let byPattern=cache.get(key);return byPattern||cache.set(key,byPattern=new Map),byPattern.set(pattern,mm),cacheSize++,cacheTotalWeight+=weight,mm},defaultPlatform=typeof process==
"object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",path={win32:{sep:"\\"},posix:{sep:"/"}},sep=defaultPlatform==="win32"?path.
win32.sep:path.posix.sep;minimatch.sep=sep;var GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;var filter=(pattern,options)=>{let mm;return p=>(mm??=
cachedMinimatch(pattern,options)).match(p)};minimatch.filter=filter;var ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||typeof def!="object"||!Object.
keys(def).length)return minimatch;let orig=minimatch;return Object.assign((p,pattern,options={})=>orig(p,pattern,ext(def,options)),{Minimatch:class extends orig.
Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},unescape:(s,options={})=>orig.
unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,ext(def,options)),defaults:options=>orig.
defaults(ext(def,options)),braceExpand:(pattern,options={})=>orig.braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,
ext(def,options)),sep:orig.sep,GLOBSTAR})};minimatch.defaults=defaults;var braceExpand=(pattern,options={})=>{if(assertValidPattern(pattern),options.nobrace||!/\{(?:(?!\{).)*\}/.
test(pattern))return[pattern];let p=pattern.replace(/\\\\/g,"\\\\\\\\");return(options.windowsPathsNoEscape||options[AWE_KEY]===!1)&&(p=p.replace(/\[([{}])\]/g,
"[\\$1]")),expand(p,{max:options.braceExpandMax})};minimatch.braceExpand=braceExpand;var RANGE_MIN=100,rangeRe=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,inRepeatOrNegExt=(portion,mark)=>{
let stack=[];for(let i=0;i<portion.length;i++){let c=portion.charAt(i);if(c==="\\")i++;else if(c===mark){if(stack.some(t=>t!=="@"&&t!=="?"))return!0}else portion.
charAt(i+1)==="("&&"!?+*@".includes(c)?(stack.push(c),i++):c===")"&&stack.pop()}return!1},match=(list,pattern,options={})=>{let mm=new Minimatch(pattern,options);
return list=list.filter(f=>mm.match(f)),mm.options.nonull&&!list.length&&list.push(pattern),list};minimatch.match=match;var globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,
classEnd=(pattern,start)=>{let i=start+1;(pattern.charAt(i)==="!"||pattern.charAt(i)==="^")&&i++;let sawStart=!1;for(;i<pattern.length;i++){let c=pattern.charAt(
i);if(c==="]"&&sawStart)return i;sawStart=!0,c==="\\"&&i++}return-1},literal=(pattern,noext)=>{if(!noext&&(pattern==="+()"||pattern==="@()"))return pattern;let lit2="";
for(let i=0;i<pattern.length;i++){let c=pattern.charAt(i);if(c==="\\")lit2+=pattern.charAt(++i)||c;else{if(c==="*"||c==="?")return;if(c==="["){let close=classEnd(
pattern,i);if(close===-1){lit2+=c;continue}let body=pattern.slice(i+1,close);if(body.startsWith("\\")&&(body=body.slice(1)),[...body].length!==1||"!^".includes(
pattern.charAt(i+1)))return;lit2+=body,i=close}else{if(!noext&&"+@!".includes(c)&&pattern.charAt(i+1)==="("&&pattern.includes(")",i+2))return;lit2+=c}}}return lit2},
MAX_EXTGLOBS=256,extglobCount=pattern=>{let n=0;for(let i=0;i<pattern.length-1;i++){let c=pattern.charAt(i);c==="\\"?i++:"+@!?*".includes(c)&&pattern.charAt(i+1)===
"("&&(n++,i++)}return n},assertValidExtglobs=pattern=>{if(extglobCount(pattern)>MAX_EXTGLOBS)throw new TypeError("pattern has too many extglobs")},extSafe=pattern=>{
if(/^[?*+@]\(\)$/.test(pattern)||pattern.includes("[:"))return!1;let depth=0;for(let i=0;i<pattern.length;i++){let c=pattern.charAt(i);if(c==="\\"){if(++i===pattern.
length)return!1}else if(c==="["){let close=classEnd(pattern,i);close!==-1&&(i=close)}else if("+@!?*".includes(c)&&pattern.charAt(i+1)==="(")depth++,i++;else if(c===
")"){if(!depth--)return!1}else if(c==="|"&&!depth)return!1}return!depth},lastSplit,lastChecked,portionMatch=(p,f)=>typeof p=="string"?f===p:f!==""&&p.testUnchecked(
f),endIndex=(p,last,lastStart,prev,prevStart)=>portionMatch(p,last)?lastStart:prev!==void 0&&portionMatch(p,prev)?prevStart:-1,isDots=p=>p==="."||p==="..",isDrive=p=>typeof p==
"string"&&/^[a-z]:$/i.test(p),isLongUNC=p=>typeof p=="string"&&/^unc$/i.test(p),uncHost=p=>{if(p[0]!==""||p[1]!=="")return-1;let h=p[2]!=="?"?2:isLongUNC(p[3])?
4:-1,host=p[h],share=p[h+1];return h!==-1&&host!==void 0&&host!==""&&host!==GLOBSTAR&&share!==void 0&&share!==""&&share!==GLOBSTAR?h:-1},walkable=(p,dot)=>!isDots(
p)&&(dot||!p.startsWith(".")),dotPortion=(f,start,end,dot,sep2)=>{for(let k2=start;k2<end;){if(f.charCodeAt(k2)===46){if(!dot)return!0;let n=f.charCodeAt(k2+1)===
46?k2+2:k2+1;if(n>=end||isSep(f.charCodeAt(n),sep2))return!0}let s=nextSep(f,k2,sep2);if(s===-1)return!1;for(k2=s+1;k2<end&&isSep(f.charCodeAt(k2),sep2);)k2++}return!1},
isSep=(c,sep2)=>sep2==="/"?c===47:sep2==="\\"?c===92:c===47||c===92,nextSep=(f,from,sep2)=>{if(sep2!=="both")return f.indexOf(sep2,from);let s=f.indexOf("/",from),
b=f.indexOf("\\",from);return s===-1?b:b===-1?s:Math.min(s,b)},lastSep=(f,from,sep2)=>sep2!=="both"?f.lastIndexOf(sep2,from):Math.max(f.lastIndexOf("/",from),f.
lastIndexOf("\\",from)),PENDING={},Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#endCheck;#literalCheck;#level2;#form;#literals=[];#shapes=[];#endRows=[];#matchers=new Map;#pending=!1;#rangeMark;#globstarParts=new WeakMap;constructor(pattern,options={}){
assertValidPattern(pattern),options=options||{},this.options=options,this.maxGlobstarRecursion=options.maxGlobstarRecursion??DEFAULT_GLOB_STAR_RECURSION_MAX,this.
pattern=pattern,this.platform=options.platform||defaultPlatform,this.isWindows=this.platform==="win32",this.windowsPathsNoEscape=!!options.windowsPathsNoEscape||
options[AWE_KEY]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options.preserveMultipleSlashes,this.
negate=!1,this.nonegate=!!options.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=
options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=[],this.globParts=[],this.set=[],this.#endCheck=!this.
preserveMultipleSlashes,this.#level2=(options.optimizationLevel??1)>=2;let n=options.normalize;this.#form=n===!0?"NFC":n||void 0,this.make();let drives=this.set.
map(row=>this.#rootIndex(row));this.#endRows=this.set.map((row,r)=>this.#endCheck&&row.length-1>drives[r]),this.#literals=this.set.map((row,r)=>{let end=this.#endRows[r]?
row.length-1:row.length,lits=row.slice(drives[r]+1,end).filter(p=>typeof p=="string"&&!!p);return[...new Set(lits)]}),this.#literalCheck=this.#literals.some(l=>l.
length),this.#shapes=this.set.map((row,r)=>{let[p0,p1,p2]=row;if(this.#endRows[r]&&row.length===2&&p0===GLOBSTAR&&p1!==GLOBSTAR)return"tail";if(this.#endRows[r]&&
options.matchBase&&row.length===1&&p0!==GLOBSTAR&&p0!=="")return"base";if(!(!this.#endCheck||drives[r]!==-1)){if(row.length===3&&p0===GLOBSTAR&&p2===GLOBSTAR&&p1!==
GLOBSTAR&&p1!==""&&this.maxGlobstarRecursion>0)return"mid";if(row.length===2&&p1===GLOBSTAR&&p0!==GLOBSTAR&&p0!=="")return"head"}})}#norm(p){return this.#form?p.
normalize(this.#form):p}#rootIndex(row){if(!this.isWindows)return-1;if(isDrive(row[0]))return 0;if(row[0]===""&&row[1]===""&&row[2]==="?"&&isDrive(row[3]))return 3;
let h=uncHost(row);return h===-1?-1:h+1}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let pattern of this.set)for(let part of pattern)
if(typeof part!="string")return!0;return!1}make(){let pattern=this.pattern,options=this.options;if(!options.nocomment&&pattern.charAt(0)==="#"){this.comment=!0;
return}if(!pattern){this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(this.#expandBraces())];let rawGlobParts=this.globSet.map(s=>this.#slashSplit(
s));this.globParts=this.preprocess(rawGlobParts),this.#pending=!0;let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){let n=s[2]===
"?"&&isLongUNC(s[3])?6:4,isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&s.slice(3,n).every(p=>!globMagic.test(p)),isDrive2=/^[a-z]:/i.test(s[0]);
if(isUNC)return[...s.slice(0,n).map(p=>this.#norm(p)),...s.slice(n).map(ss=>this.parse(ss))];if(isDrive2)return[this.#norm(s[0]),...s.slice(1).map(ss=>this.parse(
ss))]}return s.map(ss=>this.parse(ss))});if(this.set=set.filter(s=>s.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){let p=this.set[i];p[0]===
""&&p[1]===""&&this.globParts[i][2]==="?"&&(isDrive(p[3])||isLongUNC(this.globParts[i][3]))&&(isLongUNC(this.globParts[i][3])&&(p[3]="UNC"),p[2]="?")}options.noext||
this.mergeRows(),this.#pending=!1,this.set.forEach((row,i)=>{for(let k2=0;k2<row.length;k2++)row[k2]===PENDING&&(row[k2]=this.parse(this.globParts[i][k2]))})}mergeRows(){
let merged=!0;for(;merged;){if(merged=!1,this.set.length<2)return;let keys=this.#mergeKeys(),len=Math.max(0,...this.set.map(r=>r.length));for(let k2=0;k2<len;k2++){
let groups=new Map,R2=this.set.length+1;this.set.forEach((row,i)=>{if(!(row[k2]instanceof Matcher||row[k2]===PENDING)||!extSafe(this.globParts[i][k2]))return;let{
pre,suf}=keys[i],key=pre[k2]*R2+suf[k2+1],g=groups.get(key);g?g.push(i):groups.set(key,[i])});let drop=new Set;for(let g of groups.values()){if(g.length<2)continue;
let[first,...rest]=g,glob2=`@(${g.map(i=>this.globParts[i][k2]).join("|")})`;if(!(extglobCount(glob2)>MAX_EXTGLOBS)){this.globParts[first][k2]=glob2,this.set[first][k2]=
this.parse(glob2);for(let i of rest)drop.add(i)}}if(drop.size){if(merged=!0,this.set=this.set.filter((_,i)=>!drop.has(i)),this.globParts=this.globParts.filter((_,i)=>!drop.
has(i)),this.set.length<2)return;keys=this.#mergeKeys()}}}}#mergeKeys(){let partIds=new Map,ids=this.globParts.map(parts=>parts.map(s=>{let id=partIds.get(s);return id===
void 0&&partIds.set(s,id=partIds.size),id})),P2=partIds.size,len=Math.max(0,...ids.map(r=>r.length)),keys=ids.map(r=>({pre:[0],suf:new Array(r.length+1).fill(0)}));
for(let k2=0;k2<len;k2++){let m=new Map;ids.forEach((r,i)=>{if(k2>=r.length)return;let{pre}=keys[i],key=pre[k2]*P2+r[k2],id=m.get(key);id===void 0&&m.set(key,id=
m.size+1),pre.push(id)})}for(let k2=len-1;k2>=0;k2--){let m=new Map;ids.forEach((r,i)=>{if(k2>=r.length)return;let{suf}=keys[i],key=suf[k2+1]*P2+r[k2],id=m.get(
key);id===void 0&&m.set(key,id=m.size+1),suf[k2]=id})}return keys}preprocess(globParts){if(this.options.noglobstar)for(let partset of globParts)for(let j2=0;j2<
partset.length;j2++)partset[j2]==="**"&&(partset[j2]="*");let{optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.firstPhasePreProcess(
globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.levelOneOptimize(globParts):globParts=this.adjascentGlobstarOptimize(
globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+
1]==="**";)i++;i!==gs&&parts.splice(gs,i-gs)}return parts})}levelOneOptimize(globParts){return globParts.map(parts=>{let root=this.#rootIndex(parts)+1;return parts=
parts.reduce((set,part)=>{let prev=set[set.length-1];return part==="**"&&prev==="**"?set:part===".."&&set.length>root&&prev&&prev!==".."&&prev!=="."&&prev!=="**"?
(set.pop(),set):(set.push(part),set)},[]),parts.length===0?[""]:parts})}#canMatch(f){let sep2=!this.isWindows||!f.includes("\\")?"/":f.includes("/")?"both":"\\",
ends=this.#endCheck?0:-1,last="",lastStart=0,prev,prevStart=0,dot=!!this.options.dot;ROWS:for(let r=0;r<this.set.length;r++){let row=this.set[r],p=row[row.length-
1],end=ends!==-1&&this.#endRows[r]&&p!==GLOBSTAR;if(end&&ends===0){let i=lastSep(f,f.length,sep2);if(lastStart=i+1,last=f.slice(lastStart),last===""&&i>=0){let j2=i;
for(;j2>0&&isSep(f.charCodeAt(j2-1),sep2);)j2--;prevStart=j2===0?0:lastSep(f,j2-1,sep2)+1,prev=f.slice(prevStart,j2)}let resolves=this.#level2&&(isDots(last)||last===
""&&prev!==void 0&&isDots(prev));ends=resolves?-1:1,end=!resolves}let tailStart=-1;if(end&&typeof p=="string"&&(tailStart=endIndex(p,last,lastStart,prev,prevStart),
tailStart===-1))continue;if(this.#literalCheck){for(let l of this.#literals[r])if(!f.includes(l))continue ROWS}if(end&&typeof p=="object"&&(tailStart=endIndex(p,
last,lastStart,prev,prevStart),tailStart===-1))continue;let shape=this.#shapes[r];if(shape==="base"&&end)return"yes";if(shape==="tail"&&end){if(this.#level2&&dotPortion(
f,0,tailStart,!0,sep2))return"maybe";if(!dotPortion(f,0,tailStart,dot,sep2))return"yes";continue}if(shape==="mid"||shape==="head"){let m=this.#walk(f,row,shape===
"head",dot,sep2);if(m!=="no")return m;continue}return"maybe"}return"no"}#matchShape(file,row,shape){let dot=!!this.options.dot,n=file.length;if(shape==="head"){
if(n<2||!portionMatch(row[0],file[0]))return!1;for(let i=1;i<n;i++)if(!walkable(file[i],dot))return!1;return!0}let x2=row[1];if(shape==="tail"){let t=n-1;if(!portionMatch(
x2,file[t])&&(file[t]!==""||n===1||!portionMatch(x2,file[--t])))return!1;for(let i=0;i<t;i++)if(!walkable(file[i],dot))return!1;return!0}for(let k2=0;k2<n;k2++){
if(portionMatch(x2,file[k2])&&k2+1<n){let i=k2+1;for(;i<n&&walkable(file[i],dot);)i++;if(i===n)return!0}if(!walkable(file[k2],dot))return!1}return!1}#walk(f,row,head,dot,sep2){
if(this.#level2&&dotPortion(f,0,f.length,!0,sep2))return"maybe";let x2=row[head?0:1],s=0;for(let e=nextSep(f,s,sep2);e!==-1;e=nextSep(f,s,sep2)){let next=e+1;for(;next<
f.length&&isSep(f.charCodeAt(next),sep2);)next++;if((typeof x2=="string"?e-s===x2.length&&f.startsWith(x2,s):e>s&&x2.testUnchecked(f.slice(s,e)))&&!dotPortion(f,
next,f.length,dot,sep2))return"yes";if(head||dotPortion(f,s,next,dot,sep2))return"no";s=next}return"no"}#cachedSplit(f){let last=lastSplit;return last?.f===f&&last.
isWindows===this.isWindows&&last.preserveMultipleSlashes===this.preserveMultipleSlashes&&last.normalize===this.#form?last:void 0}#split(f){let{isWindows,preserveMultipleSlashes}=this,
parts=this.#slashSplit(isWindows?f.split("\\").join("/"):f),normalize3=this.#form;return normalize3&&(parts=parts.map(p=>p.normalize(normalize3))),lastSplit={f,
isWindows,preserveMultipleSlashes,normalize:normalize3,parts},lastSplit}#levelTwoFileOptimize(file){let parts=[...file],didSomething=!1;do{if(didSomething=!1,!this.
preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}
parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")&&(didSomething=!0,parts.pop())}let root=this.#rootIndex(parts)+1,dd=root;for(;(dd=parts.indexOf(
"..",dd+1))!==-1;){let p=parts[dd-1];p&&p!=="."&&p!==".."&&p!=="**"&&(didSomething=!0,parts.splice(dd-1,2),dd=Math.max(dd-2,root))}}while(didSomething);return parts.
length===0?[""]:parts}firstPhasePreProcess(globParts){let{braceExpandMax=DEFAULT_BRACE_EXPAND_MAX}=this.options,splitCells=0,maxSplitCells=1e6,didSomething=!1;do{
didSomething=!1;for(let parts of globParts){let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(
gs+1,gss-gs);let next=parts[gs+1],p=parts[gs+2],p2=parts[gs+3];if(next!==".."||!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;let addedCells=parts.length-
1;if(globParts.length>=braceExpandMax||splitCells+addedCells>maxSplitCells)throw new RangeError("optimizationLevel 2: too many patterns from '**/..'");didSomething=
!0,parts.splice(gs,1);let other=parts.slice(0);other[gs]="**",splitCells+=addedCells,globParts.push(other),gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<
parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]===
"."||parts[1]==="")&&(didSomething=!0,parts.pop())}let root=this.#rootIndex(parts)+1,dd=root;for(;(dd=parts.indexOf("..",dd+1))!==-1;){let p=parts[dd-1];if(p&&p!==
"."&&p!==".."&&p!=="**"){didSomething=!0;let splin=dd===1&&parts[dd+1]==="**"?["."]:[];parts.splice(dd-1,2,...splin),parts.length===0&&parts.push(""),dd=Math.max(
dd-2,root)}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){let keys=new Set,rows=globParts.filter(parts=>{let key=parts.join("/");return keys.
has(key)?!1:(keys.add(key),!0)}),stars=new Map;for(let parts of rows){let s=[];for(let i=0;i<parts.length;i++)parts[i]==="*"&&s.push(i);s.length&&stars.set(s.join(
","),s)}if(!stars.size||rows.length*stars.size>1e5)return rows;let{dot}=this.options;return rows.filter(parts=>{for(let s of stars.values()){if(s[s.length-1]>=parts.
length)continue;let c=[...parts],ok=!0,changed=!1;for(let i of s){let p=parts[i];if(p!=="*"){if(!p||p==="**"||!dot&&p.startsWith(".")){ok=!1;break}c[i]="*",changed=
!0}}if(ok&&changed&&keys.has(c.join("/")))return!1}return!0})}parseNegate(){if(this.nonegate)return;let pattern=this.pattern,negate=!1,negateOffset=0;for(let i=0;i<
pattern.length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),this.negate=negate}#matchRow(file,resolved,pattern,partial){
let fileStartIndex=0,patternStartIndex=0,fh=this.isWindows?uncHost(resolved):-1,ph=fh===-1?-1:uncHost(pattern);if(ph!==-1){let host=pattern[ph],share=pattern[ph+
1];typeof host!="string"||typeof share!="string"?(fileStartIndex=fh,patternStartIndex=ph):resolved[fh].toLowerCase()===host.toLowerCase()&&resolved[fh+1].toLowerCase()===
share.toLowerCase()&&(fileStartIndex=fh+2,patternStartIndex=ph+2)}else if(this.isWindows){let fileDrive=typeof file[0]=="string"&&/^[a-z]:$/i.test(file[0]),fileUNC=!fileDrive&&
file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]),patternDrive=typeof pattern[0]=="string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&
pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(pattern[3]),fdi=fileUNC?3:fileDrive?0:void 0,pdi=patternUNC?3:
patternDrive?0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){let[fd,pd]=[file[fdi],pattern[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(patternStartIndex=
pdi+1,fileStartIndex=fdi+1)}}return file=resolved,pattern.includes(GLOBSTAR)?this.#matchGlobstar(file,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(
file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){let{head,body,tail,segments}=this.#getGlobstarParts(
pattern,partial,patternIndex);if(head.length){let headEnd=fileIndex+head.length;if(!this.#matchOne(file,head,partial,fileIndex,0,headEnd))return!1;fileIndex+=head.
length,patternIndex+=head.length}let fileTailMatch=0;if(tail.length){if(tail.length+fileIndex>file.length)return!1;let tailStart=file.length-tail.length;if(this.#matchOne(
file,tail,partial,tailStart,0))fileTailMatch=tail.length;else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length||(tailStart--,!this.#matchOne(file,
tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i=fileIndex;i<file.length-fileTailMatch;i++){
let f=String(file[i]);if(sawSome=!0,f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}return!!this.#matchGlobStarBodySections(
file,segments,file.length-fileTailMatch,fileIndex,0,partial,0,!!fileTailMatch,new Set)}#getGlobstarParts(pattern,partial,patternIndex){let byStart=this.#globstarParts.
get(pattern);byStart||(byStart=[],this.#globstarParts.set(pattern,byStart));let key=patternIndex*2+(partial?1:0),found=byStart[key];if(found)return found;let firstgs=pattern.
indexOf(GLOBSTAR,patternIndex),lastgs=pattern.lastIndexOf(GLOBSTAR),head=pattern.slice(patternIndex,firstgs),body=pattern.slice(firstgs+1,partial?void 0:lastgs),
tail=partial?[]:pattern.slice(lastgs+1),segments=[[[],0]],current=segments[0],nonGsParts=0,nonGsPartsSums=[0];for(let b of body)b===GLOBSTAR?(nonGsPartsSums.push(
nonGsParts),current=[[],0],segments.push(current)):(current[0].push(b),nonGsParts++);segments.forEach((b,i)=>{b[1]=nonGsParts-nonGsPartsSums[i]});let parts={head,
body,tail,segments};return byStart[key]=parts,parts}#matchGlobStarBodySections(file,bodySegments,fileLength,fileIndex,bodyIndex,partial,globStarDepth,sawTail,tried){
let bs=bodySegments[bodyIndex];if(!bs){if(partial)return fileIndex>=fileLength||fileIndex===fileLength-1&&file[fileIndex]==="";for(let i=fileIndex;i<fileLength;i++){
sawTail=!0;let f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return sawTail}let[body,need]=bs,after=partial?fileLength:fileLength-
need;for(;fileIndex<=after;){let key=bodyIndex*(file.length+1)+fileIndex;if(tried.has(key))return!1;if(tried.add(key),this.#matchOne(file,body,partial,fileIndex,
0,fileIndex+body.length)&&globStarDepth<this.maxGlobstarRecursion){let sub=this.#matchGlobStarBodySections(file,bodySegments,fileLength,fileIndex+body.length,bodyIndex+
1,partial,globStarDepth+1,sawTail,tried);if(sub!==!1)return sub}if(fileIndex===after)break;let f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith(
"."))return!1;fileIndex++}return partial||null}#matchOne(file,pattern,partial,fileIndex,patternIndex,fileEnd=file.length){let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,
fl=Math.min(fileEnd,file.length),pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){let p=pattern[pi],f=file[fi];if(p===!1||p===GLOBSTAR||!portionMatch(p,f))return!1}if(fi===
fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&file[fi]==="";throw new Error("wtf?")}braceExpand(){return braceExpand(this.pattern,
this.options)}#expandBraces(){let{pattern}=this;if(this.options.nobrace)return this.braceExpand();let code=57344;for(;pattern.includes(String.fromCharCode(code));)
if(++code>63743)return this.braceExpand();let mark=String.fromCharCode(code),found=!1,marked=pattern.replace(rangeRe,(m,lo,hi)=>{let a=Number(lo),b=Number(hi);return!Number.
isSafeInteger(a)||!Number.isSafeInteger(b)||Math.abs(a-b)+1<RANGE_MIN?m:(found=!0,`${mark}${lo}..${hi}${mark}`)});if(!found)return this.braceExpand();let set=braceExpand(
marked,this.options);for(let p of set)for(let portion of p.split("/")){let c=portion.indexOf("[");if(c!==-1&&c<portion.lastIndexOf(mark))return this.braceExpand();
if(!this.options.noext&&inRepeatOrNegExt(portion,mark))return this.braceExpand()}return this.#rangeMark=mark,set}parse(pattern){assertValidPattern(pattern);let options=this.
options;if(pattern==="**")return GLOBSTAR;if(pattern==="")return"";let{nocase,nocaseMagicOnly,noext=!1,dot,normalize:normalize3}=options,rangeMark=this.#rangeMark,
lit2=rangeMark&&pattern.includes(rangeMark)?void 0:literal(pattern,noext);if(lit2!==void 0&&!(nocase&&!nocaseMagicOnly&&pattern.toUpperCase()!==pattern.toLowerCase()))
return this.#norm(lit2);if(this.#pending)return PENDING;let m=this.#matchers.get(pattern);return m||(noext||assertValidExtglobs(pattern),m=new Matcher(pattern,{
nocase,noext,dot,normalize:normalize3,...rangeMark&&{rangeMark}}),this.#matchers.set(pattern,m)),m}#slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):
this.isWindows&&/^\/\/[^/]+/.test(p)?["",...p.split(/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.comment)return!1;if(this.empty)return f==="";if(f===
"/"&&partial)return!0;let options=this.options,split=this.#cachedSplit(f);if(!split){if(!partial&&!this.#form&&(this.#endCheck||this.#literalCheck)&&lastChecked!==
f){lastChecked=f;let can=this.#canMatch(f);if(can==="no")return options.flipNegate?!1:this.negate;if(can==="yes")return options.flipNegate?!0:!this.negate}split=
this.#split(f)}let ff=split.parts,resolved=this.#level2?split.resolved??=this.#levelTwoFileOptimize(ff):ff,set=this.set,filename=ff[ff.length-1];if(!filename)for(let i=ff.
length-2;!filename&&i>=0;i--)filename=ff[i];for(let r=0;r<set.length;r++){let pattern=set[r],shape=partial?void 0:this.#shapes[r];if(shape==="base"?portionMatch(
pattern[0],filename):shape?this.#matchShape(resolved,pattern,shape):options.matchBase&&pattern.length===1?this.#matchRow([filename],[filename],pattern,partial):
this.#matchRow(ff,resolved,pattern,partial))return options.flipNegate?!0:!this.negate}return options.flipNegate?!1:this.negate}static defaults(def){return minimatch.
defaults(def).Minimatch}};minimatch.Minimatch=Minimatch;minimatch.escape=escape;minimatch.unescape=unescape;var import_node_url2=require("node:url");var import_node_diagnostics_channel=require("node:diagnostics_channel"),S=(0,import_node_diagnostics_channel.channel)("lru-cache:metrics"),W=(0,import_node_diagnostics_channel.tracingChannel)(
"lru-cache"),L=typeof performance=="object"&&performance&&typeof performance.now=="function"?performance:Date,R=()=>S.hasSubscribers||W.hasSubscribers,U=new Set,
M=typeof process=="object"&&process?process:{},k=(d3,e,t,i)=>{typeof M.emitWarning=="function"?M.emitWarning(d3,e,t,i):console.error(`[${t}] ${e}: ${d3}`)},H=d3=>!U.
has(d3),T=d3=>!!d3&&d3===Math.floor(d3)&&d3>0&&isFinite(d3),j=d3=>T(d3)?d3<=Math.pow(2,8)?Uint8Array:d3<=Math.pow(2,16)?Uint16Array:d3<=Math.pow(2,32)?Uint32Array:
d3<=Number.MAX_SAFE_INTEGER?O:null:null,O=class extends Array{constructor(e){super(e),this.fill(0)}},x=class d{heap;length;static#o=!1;static create(e){let t=j(
e);if(!t)return[];d.#o=!0;let i=new d(e,t);return d.#o=!1,i}constructor(e,t){if(!d.#o)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=new t(
e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},I=class d2{#o;#c;#S;#O;#w;#M;#I;#m;get perf(){return this.#m}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#n;#b;#s;#i;#t;#l;#u;#a;#h;#y;#r;#_;#F;#d;#g;#T;#U;#f;#D;static unsafeExposeInternals(e){
return{starts:e.#F,ttls:e.#d,autopurgeTimers:e.#g,sizes:e.#_,keyMap:e.#s,keyList:e.#i,valList:e.#t,next:e.#l,prev:e.#u,get head(){return e.#a},get tail(){return e.#h},
free:e.#y,isBackgroundFetch:t=>e.#e(t),backgroundFetch:(t,i,s,n)=>e.#P(t,i,s,n),moveToTail:t=>e.#L(t),indexes:t=>e.#A(t),rindexes:t=>e.#z(t),isStale:t=>e.#p(t)}}get max(){
return this.#o}get maxSize(){return this.#c}get calculatedSize(){return this.#b}get size(){return this.#n}get fetchMethod(){return this.#M}get memoMethod(){return this.#I}get dispose(){
return this.#S}get onInsert(){return this.#O}get disposeAfter(){return this.#w}constructor(e){let{max:t=0,ttl:i,ttlResolution:s=1,ttlAutopurge:n,updateAgeOnGet:o,
updateAgeOnHas:l,allowStale:h,dispose:r,onInsert:c,disposeAfter:m,noDisposeOnSet:_,noUpdateTTL:u,maxSize:g=0,maxEntrySize:f=0,sizeCalculation:y,fetchMethod:a,memoMethod:w,
noDeleteOnFetchRejection:F,noDeleteOnStaleGet:b,allowStaleOnFetchRejection:p,allowStaleOnFetchAbort:A,ignoreFetchAbort:z,backgroundFetchSize:C=1,perf:E}=e;if(this.
backgroundFetchSize=C,E!==void 0&&typeof E?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#m=E??L,t!==0&&!T(t))
throw new TypeError("max option must be a nonnegative integer");let v=t?j(t):Array;if(!v)throw new Error("invalid max value: "+t);if(this.#o=t,this.#c=g,this.maxEntrySize=
f||this.#c,this.sizeCalculation=y,this.sizeCalculation){if(!this.#c&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize \
or maxEntrySize");if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(w!==void 0&&typeof w!="function")throw new TypeError(
"memoMethod must be a function if defined");if(this.#I=w,a!==void 0&&typeof a!="function")throw new TypeError("fetchMethod must be a function if specified");if(this.#M=
a,this.#U=!!a,this.#s=new Map,this.#i=Array.from({length:t}).fill(void 0),this.#t=Array.from({length:t}).fill(void 0),this.#l=new v(t),this.#u=new v(t),this.#a=
0,this.#h=0,this.#y=x.create(t),this.#n=0,this.#b=0,typeof r=="function"&&(this.#S=r),typeof c=="function"&&(this.#O=c),typeof m=="function"?(this.#w=m,this.#r=
[]):(this.#w=void 0,this.#r=void 0),this.#T=!!this.#S,this.#D=!!this.#O,this.#f=!!this.#w,this.noDisposeOnSet=!!_,this.noUpdateTTL=!!u,this.noDeleteOnFetchRejection=
!!F,this.allowStaleOnFetchRejection=!!p,this.allowStaleOnFetchAbort=!!A,this.ignoreFetchAbort=!!z,this.maxEntrySize!==0){if(this.#c!==0&&!T(this.#c))throw new TypeError(
"maxSize must be a positive integer if specified");if(!T(this.maxEntrySize))throw new TypeError("maxEntrySize must be a positive integer if specified");this.#X()}
if(this.allowStale=!!h,this.noDeleteOnStaleGet=!!b,this.updateAgeOnGet=!!o,this.updateAgeOnHas=!!l,this.ttlResolution=T(s)||s===0?s:1,this.ttlAutopurge=!!n,this.
ttl=i||0,this.ttl){if(!T(this.ttl))throw new TypeError("ttl must be a positive integer if specified");this.#k()}if(this.#o===0&&this.ttl===0&&this.#c===0)throw new TypeError(
"At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#o&&!this.#c){let D="LRU_CACHE_UNBOUNDED";H(D)&&(U.add(D),k("TTL caching withou\
t ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","UnboundedCacheWarning",D,d2))}}getRemainingTTL(e){return this.#s.has(e)?1/0:0}#k(){
let e=new O(this.#o),t=new O(this.#o);this.#d=e,this.#F=t;let i=this.ttlAutopurge?Array.from({length:this.#o}):void 0;this.#g=i,this.#H=(h,r,c=this.#m.now())=>{
t[h]=r!==0?c:0,e[h]=r,s(h,r)},this.#R=h=>{t[h]=e[h]!==0?this.#m.now():0,s(h,e[h])};let s=this.ttlAutopurge?(h,r)=>{if(i?.[h]&&(clearTimeout(i[h]),i[h]=void 0),r&&
r!==0&&i){let c=setTimeout(()=>{this.#p(h)?(this.#E(this.#i[h],"expire"),i[h]=void 0):s(h,l(h))},r+1);c.unref&&c.unref(),i[h]=c}}:()=>{};this.#v=(h,r)=>{if(e[r]){
let c=e[r],m=t[r];if(!c||!m)return;h.ttl=c,h.start=m,h.now=n||o();let _=h.now-m;h.remainingTTL=c-_}};let n=0,o=()=>{let h=this.#m.now();if(this.ttlResolution>0){
n=h;let r=setTimeout(()=>n=0,this.ttlResolution);r.unref&&r.unref()}return h};this.getRemainingTTL=h=>{let r=this.#s.get(h);return r===void 0?0:l(r)};let l=h=>{
let r=e[h],c=t[h];if(!r||!c)return 1/0;let m=(n||o())-c;return r-m};this.#p=h=>{let r=t[h],c=e[h];return!!c&&!!r&&(n||o())-r>c}}#R=()=>{};#v=()=>{};#H=()=>{};#p=()=>!1;#X(){
let e=new O(this.#o);this.#b=0,this.#_=e,this.#x=t=>{this.#b-=e[t],e[t]=0},this.#N=(t,i,s,n)=>{if(!T(s)){if(this.#e(i))return this.backgroundFetchSize;if(n){if(typeof n!=
"function")throw new TypeError("sizeCalculation must be a function");if(s=n(i,t),!T(s))throw new TypeError("sizeCalculation return invalid (expect positive inte\
ger)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return s},
this.#j=(t,i,s)=>{if(e[t]=i,this.#c){let n=this.#c-e[t];for(;this.#b>n;)this.#G(!0)}this.#b+=e[t],s&&(s.entrySize=i,s.totalCalculatedSize=this.#b)}}#x=e=>{};#j=(e,t,i)=>{};#N=(e,t,i,s)=>{
if(i||s)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#A({allowStale:e=this.allowStale}={}){if(this.#n)for(let t=this.#h;this.#V(
t)&&((e||!this.#p(t))&&(yield t),t!==this.#a);)t=this.#u[t]}*#z({allowStale:e=this.allowStale}={}){if(this.#n)for(let t=this.#a;this.#V(t)&&((e||!this.#p(t))&&(yield t),
t!==this.#h);)t=this.#l[t]}#V(e){return e!==void 0&&this.#s.get(this.#i[e])===e}*entries(){for(let e of this.#A())this.#t[e]!==void 0&&this.#i[e]!==void 0&&!this.#e(
this.#t[e])&&(yield[this.#i[e],this.#t[e]])}*rentries(){for(let e of this.#z())this.#t[e]!==void 0&&this.#i[e]!==void 0&&!this.#e(this.#t[e])&&(yield[this.#i[e],
this.#t[e]])}*keys(){for(let e of this.#A()){let t=this.#i[e];t!==void 0&&!this.#e(this.#t[e])&&(yield t)}}*rkeys(){for(let e of this.#z()){let t=this.#i[e];t!==
void 0&&!this.#e(this.#t[e])&&(yield t)}}*values(){for(let e of this.#A())this.#t[e]!==void 0&&!this.#e(this.#t[e])&&(yield this.#t[e])}*rvalues(){for(let e of this.#z())
this.#t[e]!==void 0&&!this.#e(this.#t[e])&&(yield this.#t[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCache";find(e,t={}){for(let i of this.#A()){
let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;if(n!==void 0&&e(n,this.#i[i],this))return this.#C(this.#i[i],t)}}forEach(e,t=this){for(let i of this.#A()){
let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;n!==void 0&&e.call(t,n,this.#i[i],this)}}rforEach(e,t=this){for(let i of this.#z()){let s=this.#t[i],n=this.#e(
s)?s.__staleWhileFetching:s;n!==void 0&&e.call(t,n,this.#i[i],this)}}purgeStale(){let e=!1;for(let t of this.#z({allowStale:!0}))this.#p(t)&&(this.#E(this.#i[t],
"expire"),e=!0);return e}info(e){let t=this.#s.get(e);if(t===void 0)return;let i=this.#t[t],s=this.#e(i)?i.__staleWhileFetching:i;if(s===void 0)return;let n={value:s};
if(this.#d&&this.#F){let o=this.#d[t],l=this.#F[t];if(o&&l){let h=o-(this.#m.now()-l);n.ttl=h,n.start=Date.now()}}return this.#_&&(n.size=this.#_[t]),n}dump(){let e=[];
for(let t of this.#A({allowStale:!0})){let i=this.#i[t],s=this.#t[t],n=this.#e(s)?s.__staleWhileFetching:s;if(n===void 0||i===void 0)continue;let o={value:n};if(this.#d&&
this.#F){o.ttl=this.#d[t];let l=this.#m.now()-this.#F[t];o.start=Math.floor(Date.now()-l)}this.#_&&(o.size=this.#_[t]),e.unshift([i,o])}return e}load(e){this.clear();
for(let[t,i]of e){if(i.start){let s=Date.now()-i.start;i.start=this.#m.now()-s}this.#W(t,i.value,i)}}set(e,t,i={}){let{status:s=S.hasSubscribers?{}:void 0}=i;i.
status=s,s&&(s.op="set",s.key=e,t!==void 0&&(s.value=t),s.cache=this);let n=this.#W(e,t,i);return s&&S.hasSubscribers&&S.publish(s),n}#W(e,t,i,s){let{ttl:n=this.
ttl,start:o,noDisposeOnSet:l=this.noDisposeOnSet,sizeCalculation:h=this.sizeCalculation,status:r}=i,c=this.#e(t);if(t===void 0)return r&&(r.set="deleted"),this.
delete(e),this;let{noUpdateTTL:m=this.noUpdateTTL}=i;r&&!c&&(r.value=t);let _=this.#N(e,t,i.size||0,h,r);if(this.maxEntrySize&&_>this.maxEntrySize)return this.#E(
e,"set"),r&&(r.set="miss",r.maxEntrySizeExceeded=!0),this;let u=this.#n===0?void 0:this.#s.get(e);if(u===void 0)u=this.#n===0?this.#h:this.#y.length!==0?this.#y.
pop():this.#n===this.#o?this.#G(!1):this.#n,this.#i[u]=e,this.#t[u]=t,this.#s.set(e,u),this.#l[this.#h]=u,this.#u[u]=this.#h,this.#h=u,this.#n++,this.#j(u,_,r),
r&&(r.set="add"),m=!1,this.#D&&!c&&this.#O?.(t,e,"add");else{this.#L(u);let g=this.#t[u];if(t!==g){if(!l)if(this.#e(g)){g!==s&&g.__abortController.abort(new Error(
"replaced"));let{__staleWhileFetching:f}=g;f!==void 0&&f!==t&&(this.#T&&this.#S?.(f,e,"set"),this.#f&&this.#r?.push([f,e,"set"]))}else this.#T&&this.#S?.(g,e,"s\
et"),this.#f&&this.#r?.push([g,e,"set"]);if(this.#x(u),this.#j(u,_,r),this.#t[u]=t,!c){let f=g&&this.#e(g)?g.__staleWhileFetching:g,y=f===void 0?"add":t!==f?"re\
place":"update";r&&(r.set=y,f!==void 0&&(r.oldValue=f)),this.#D&&this.onInsert?.(t,e,y)}}else c||(r&&(r.set="update"),this.#D&&this.onInsert?.(t,e,"update"))}if(n!==
0&&!this.#d&&this.#k(),this.#d&&(m||this.#H(u,n,o),r&&this.#v(r,u)),!l&&this.#f&&this.#r){let g=this.#r,f;for(;f=g?.shift();)this.#w?.(...f)}return this}pop(){try{
for(;this.#n;){let e=this.#t[this.#a];if(this.#G(!0),this.#e(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{if(this.#f&&
this.#r){let e=this.#r,t;for(;t=e?.shift();)this.#w?.(...t)}}}#G(e){let t=this.#a,i=this.#i[t],s=this.#t[t],n=this.#e(s);n&&s.__abortController.abort(new Error(
"evicted"));let o=n?s.__staleWhileFetching:s;return(this.#T||this.#f)&&o!==void 0&&(this.#T&&this.#S?.(o,i,"evict"),this.#f&&this.#r?.push([o,i,"evict"])),this.#x(
t),this.#g?.[t]&&(clearTimeout(this.#g[t]),this.#g[t]=void 0),e&&(this.#i[t]=void 0,this.#t[t]=void 0,this.#y.push(t)),this.#n===1?(this.#a=this.#h=0,this.#y.length=
0):this.#a=this.#l[t],this.#s.delete(i),this.#n--,t}has(e,t={}){let{status:i=S.hasSubscribers?{}:void 0}=t;t.status=i,i&&(i.op="has",i.key=e,i.cache=this);let s=this.#Y(
e,t);return S.hasSubscribers&&S.publish(i),s}#Y(e,t={}){let{updateAgeOnHas:i=this.updateAgeOnHas,status:s}=t,n=this.#s.get(e);if(n!==void 0){let o=this.#t[n];if(this.#e(
o)&&o.__staleWhileFetching===void 0)return!1;if(this.#p(n))s&&(s.has="stale",this.#v(s,n));else return i&&this.#R(n),s&&(s.has="hit",this.#v(s,n)),!0}else s&&(s.
has="miss");return!1}peek(e,t={}){let{status:i=R()?{}:void 0}=t;i&&(i.op="peek",i.key=e,i.cache=this),t.status=i;let s=this.#J(e,t);return S.hasSubscribers&&S.publish(
i),s}#J(e,t){let{status:i,allowStale:s=this.allowStale}=t,n=this.#s.get(e);if(n===void 0||!s&&this.#p(n)){i&&(i.peek=n===void 0?"miss":"stale");return}let o=this.#t[n],
l=this.#e(o)?o.__staleWhileFetching:o;return i&&(l!==void 0?(i.peek="hit",i.value=l):i.peek="miss"),l}#P(e,t,i,s){let n=t===void 0?void 0:this.#t[t];if(this.#e(
n))return n;let o=new AbortController,{signal:l}=i;l?.addEventListener("abort",()=>o.abort(l.reason),{signal:o.signal});let h={signal:o.signal,options:i,context:s},
r=(f,y=!1)=>{let{aborted:a}=o.signal,w=i.ignoreFetchAbort&&f!==void 0,F=i.ignoreFetchAbort||!!(i.allowStaleOnFetchAbort&&f!==void 0);if(i.status&&(a&&!y?(i.status.
fetchAborted=!0,i.status.fetchError=o.signal.reason,w&&(i.status.fetchAbortIgnored=!0)):i.status.fetchResolved=!0),a&&!w&&!y)return m(o.signal.reason,F);let b=u,
p=this.#t[t];return(p===u||p===void 0&&w&&y)&&(f===void 0?b.__staleWhileFetching!==void 0?this.#t[t]=b.__staleWhileFetching:this.#E(e,"fetch"):(i.status&&(i.status.
fetchUpdated=!0),this.#W(e,f,h.options,b))),f},c=f=>(i.status&&(i.status.fetchRejected=!0,i.status.fetchError=f),m(f,!1)),m=(f,y)=>{let{aborted:a}=o.signal,w=a&&
i.allowStaleOnFetchAbort,F=w||i.allowStaleOnFetchRejection,b=F||i.noDeleteOnFetchRejection,p=u;if(this.#t[t]===u&&(!b||!y&&p.__staleWhileFetching===void 0?this.#E(
e,"fetch"):w||(this.#t[t]=p.__staleWhileFetching)),F)return i.status&&p.__staleWhileFetching!==void 0&&(i.status.returnedStale=!0),p.__staleWhileFetching;if(p.__returned===
p)throw f},_=(f,y)=>{let a=this.#M?.(e,n,h);o.signal.addEventListener("abort",()=>{(!i.ignoreFetchAbort||i.allowStaleOnFetchAbort)&&(f(void 0),i.allowStaleOnFetchAbort&&
(f=w=>r(w,!0)))}),a&&a instanceof Promise?a.then(w=>f(w===void 0?void 0:w),y):a!==void 0&&f(a)};i.status&&(i.status.fetchDispatched=!0);let u=new Promise(_).then(
r,c),g=Object.assign(u,{__abortController:o,__staleWhileFetching:n,__returned:void 0});return t===void 0?(this.#W(e,g,{...h.options,status:void 0}),t=this.#s.get(
e)):this.#t[t]=g,g}#e(e){if(!this.#U)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("__staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){
let i=W.hasSubscribers,{status:s=R()?{}:void 0}=t;t.status=s,s&&t.context&&(s.context=t.context);let n=this.#B(e,t);return s&&i&&(s.trace=!0,W.tracePromise(()=>n,
s).catch(()=>{})),n}async#B(e,t={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.noDeleteOnStaleGet,ttl:o=this.
ttl,noDisposeOnSet:l=this.noDisposeOnSet,size:h=0,sizeCalculation:r=this.sizeCalculation,noUpdateTTL:c=this.noUpdateTTL,noDeleteOnFetchRejection:m=this.noDeleteOnFetchRejection,
allowStaleOnFetchRejection:_=this.allowStaleOnFetchRejection,ignoreFetchAbort:u=this.ignoreFetchAbort,allowStaleOnFetchAbort:g=this.allowStaleOnFetchAbort,context:f,
forceRefresh:y=!1,status:a,signal:w}=t;if(a&&(a.op="fetch",a.key=e,y&&(a.forceRefresh=!0),a.cache=this),!this.#U)return a&&(a.fetch="get"),this.#C(e,{allowStale:i,
updateAgeOnGet:s,noDeleteOnStaleGet:n,status:a});let F={allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,ttl:o,noDisposeOnSet:l,size:h,sizeCalculation:r,noUpdateTTL:c,
noDeleteOnFetchRejection:m,allowStaleOnFetchRejection:_,allowStaleOnFetchAbort:g,ignoreFetchAbort:u,status:a,signal:w},b=this.#s.get(e);if(b===void 0){a&&(a.fetch=
"miss");let p=this.#P(e,b,F,f);return p.__returned=p}else{let p=this.#t[b];if(this.#e(p)){let v=i&&p.__staleWhileFetching!==void 0;return a&&(a.fetch="inflight",
v&&(a.returnedStale=!0)),v?p.__staleWhileFetching:p.__returned=p}let A=this.#p(b);if(!y&&!A)return a&&(a.fetch="hit"),this.#L(b),s&&this.#R(b),a&&this.#v(a,b),p;
let z=this.#P(e,b,F,f),E=z.__staleWhileFetching!==void 0&&i;return a&&(a.fetch=A?"stale":"refresh",E&&A&&(a.returnedStale=!0)),E?z.__staleWhileFetching:z.__returned=
z}}forceFetch(e,t={}){let i=W.hasSubscribers,{status:s=R()?{}:void 0}=t;t.status=s,s&&t.context&&(s.context=t.context);let n=this.#K(e,t);return s&&i&&(s.trace=
!0,W.tracePromise(()=>n,s).catch(()=>{})),n}async#K(e,t={}){let i=await this.#B(e,t);if(i===void 0)throw new Error("fetch() returned undefined");return i}memo(e,t={}){
let{status:i=S.hasSubscribers?{}:void 0}=t;t.status=i,i&&(i.op="memo",i.key=e,t.context&&(i.context=t.context),i.cache=this);let s=this.#Q(e,t);return i&&(i.value=
s),S.hasSubscribers&&S.publish(i),s}#Q(e,t={}){let i=this.#I;if(!i)throw new Error("no memoMethod provided to constructor");let{context:s,status:n,forceRefresh:o,
...l}=t;n&&o&&(n.forceRefresh=!0);let h=this.#C(e,l),r=o||h===void 0;if(n&&(n.memo=r?"miss":"hit",r||(n.value=h)),!r)return h;let c=i(e,h,{options:l,context:s});
return n&&(n.value=c),this.#W(e,c,l),c}get(e,t={}){let{status:i=S.hasSubscribers?{}:void 0}=t;t.status=i,i&&(i.op="get",i.key=e,i.cache=this);let s=this.#C(e,t);
return i&&(s!==void 0&&(i.value=s),S.hasSubscribers&&S.publish(i)),s}#C(e,t={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.
noDeleteOnStaleGet,status:o}=t,l=this.#s.get(e);if(l===void 0){o&&(o.get="miss");return}let h=this.#t[l],r=this.#e(h);return o&&this.#v(o,l),this.#p(l)?r?(o&&(o.
get="stale-fetching"),i&&h.__staleWhileFetching!==void 0?(o&&(o.returnedStale=!0),h.__staleWhileFetching):void 0):(n||this.#E(e,"expire"),o&&(o.get="stale"),i?(o&&
(o.returnedStale=!0),h):void 0):(o&&(o.get=r?"fetching":"hit"),this.#L(l),s&&this.#R(l),r?h.__staleWhileFetching:h)}#$(e,t){this.#u[t]=e,this.#l[e]=t}#L(e){e!==
this.#h&&(e===this.#a?this.#a=this.#l[e]:this.#$(this.#u[e],this.#l[e]),this.#$(this.#h,e),this.#h=e)}delete(e){return this.#E(e,"delete")}#E(e,t){S.hasSubscribers&&
S.publish({op:"delete",delete:t,key:e,cache:this});let i=!1;if(this.#n!==0){let s=this.#s.get(e);if(s!==void 0)if(this.#g?.[s]&&(clearTimeout(this.#g[s]),this.#g[s]=
void 0),i=!0,this.#n===1)this.#q(t);else{this.#x(s);let n=this.#t[s];if(this.#e(n)?n.__abortController.abort(new Error("deleted")):(this.#T||this.#f)&&(this.#T&&
this.#S?.(n,e,t),this.#f&&this.#r?.push([n,e,t])),this.#s.delete(e),this.#i[s]=void 0,this.#t[s]=void 0,s===this.#h)this.#h=this.#u[s];else if(s===this.#a)this.#a=
this.#l[s];else{let o=this.#u[s];this.#l[o]=this.#l[s];let l=this.#l[s];this.#u[l]=this.#u[s]}this.#n--,this.#y.push(s)}}if(this.#f&&this.#r?.length){let s=this.#r,
n;for(;n=s?.shift();)this.#w?.(...n)}return i}clear(){return this.#q("delete")}#q(e){for(let t of this.#z({allowStale:!0})){let i=this.#t[t];if(this.#e(i))i.__abortController.
abort(new Error("deleted"));else{let s=this.#i[t];this.#T&&this.#S?.(i,s,e),this.#f&&this.#r?.push([i,s,e])}}if(this.#s.clear(),this.#t.fill(void 0),this.#i.fill(
void 0),this.#d&&this.#F){this.#d.fill(0),this.#F.fill(0);for(let t of this.#g??[])t!==void 0&&clearTimeout(t);this.#g?.fill(void 0)}if(this.#_&&this.#_.fill(0),
this.#a=0,this.#h=0,this.#y.length=0,this.#b=0,this.#n=0,this.#f&&this.#r){let t=this.#r,i;for(;i=t?.shift();)this.#w?.(...i)}}};var import_node_path=require("node:path"),import_node_url=require("node:url"),import_fs=require("fs"),actualFS=__toESM(require("node:fs"),1),import_promises=require("node:fs/promises");var import_node_events=require("node:events"),import_node_stream=__toESM(require("node:stream"),1),import_node_string_decoder=require("node:string_decoder"),proc=typeof process==
"object"&&process?process:{stdout:null,stderr:null},isStream=s=>!!s&&typeof s=="object"&&(s instanceof Minipass||s instanceof import_node_stream.default||isReadable(
s)||isWritable(s)),isReadable=s=>!!s&&typeof s=="object"&&s instanceof import_node_events.EventEmitter&&typeof s.pipe=="function"&&s.pipe!==import_node_stream.default.
Writable.prototype.pipe,isWritable=s=>!!s&&typeof s=="object"&&s instanceof import_node_events.EventEmitter&&typeof s.write=="function"&&typeof s.end=="function",
EOF=Symbol("EOF"),MAYBE_EMIT_END=Symbol("maybeEmitEnd"),EMITTED_END=Symbol("emittedEnd"),EMITTING_END=Symbol("emittingEnd"),EMITTED_ERROR=Symbol("emittedError"),
CLOSED=Symbol("closed"),READ=Symbol("read"),FLUSH=Symbol("flush"),FLUSHCHUNK=Symbol("flushChunk"),ENCODING=Symbol("encoding"),DECODER=Symbol("decoder"),FLOWING=Symbol(
"flowing"),PAUSED=Symbol("paused"),RESUME=Symbol("resume"),BUFFER=Symbol("buffer"),PIPES=Symbol("pipes"),BUFFERLENGTH=Symbol("bufferLength"),BUFFERPUSH=Symbol("\
bufferPush"),BUFFERSHIFT=Symbol("bufferShift"),OBJECTMODE=Symbol("objectMode"),DESTROYED=Symbol("destroyed"),ERROR=Symbol("error"),EMITDATA=Symbol("emitData"),EMITEND=Symbol(
"emitEnd"),EMITEND2=Symbol("emitEnd2"),ASYNC=Symbol("async"),ABORT=Symbol("abort"),ABORTED=Symbol("aborted"),SIGNAL=Symbol("signal"),DATALISTENERS=Symbol("dataL\
isteners"),DISCARDED=Symbol("discarded"),defer=fn=>Promise.resolve().then(fn),nodefer=fn=>fn(),isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish",isArrayBufferLike=b=>b instanceof
ArrayBuffer||!!b&&typeof b=="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0,isArrayBufferView=b=>!Buffer.isBuffer(b)&&ArrayBuffer.isView(
b),Pipe=class{src;dest;opts;ondrain;constructor(src,dest,opts){this.src=src,this.dest=dest,this.opts=opts,this.ondrain=()=>src[RESUME](),this.dest.on("drain",this.
ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(_er){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},PipeProxyErrors=class extends Pipe{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(src,dest,opts){super(src,dest,opts),this.proxyErrors=er=>this.dest.emit("error",er),
src.on("error",this.proxyErrors)}},isObjectModeOptions=o=>!!o.objectMode,isEncodingOptions=o=>!o.objectMode&&!!o.encoding&&o.encoding!=="buffer",Minipass=class extends import_node_events.EventEmitter{[FLOWING]=!1;[PAUSED]=!1;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=!1;[EMITTED_END]=!1;[EMITTING_END]=!1;[CLOSED]=!1;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=!1;[SIGNAL];[ABORTED]=!1;[DATALISTENERS]=0;[DISCARDED]=!1;writable=!0;readable=!0;constructor(...args){
let options=args[0]||{};if(super(),options.objectMode&&typeof options.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");
isObjectModeOptions(options)?(this[OBJECTMODE]=!0,this[ENCODING]=null):isEncodingOptions(options)?(this[ENCODING]=options.encoding,this[OBJECTMODE]=!1):(this[OBJECTMODE]=
!1,this[ENCODING]=null),this[ASYNC]=!!options.async,this[DECODER]=this[ENCODING]?new import_node_string_decoder.StringDecoder(this[ENCODING]):null,options&&options.
debugExposeBuffer===!0&&Object.defineProperty(this,"buffer",{get:()=>this[BUFFER]}),options&&options.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{
get:()=>this[PIPES]});let{signal}=options;signal&&(this[SIGNAL]=signal,signal.aborted?this[ABORT]():signal.addEventListener("abort",()=>this[ABORT]()))}get bufferLength(){
return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){throw new Error("Encoding must be set at instantiation time")}setEncoding(_enc){
throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){throw new Error("objectMode must be s\
et at instantiation time")}get async(){return this[ASYNC]}set async(a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=!0,this.emit("abort",this[SIGNAL]?.reason),
this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){if(this[ABORTED])return!1;if(this[EOF])throw new Error(
"write after end");if(this[DESTROYED])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTR\
OYED"})),!0;typeof encoding=="function"&&(cb=encoding,encoding="utf8"),encoding||(encoding="utf8");let fn=this[ASYNC]?defer:nodefer;if(!this[OBJECTMODE]&&!Buffer.
isBuffer(chunk)){if(isArrayBufferView(chunk))chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);else if(isArrayBufferLike(chunk))chunk=Buffer.from(
chunk);else if(typeof chunk!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[OBJECTMODE]?(this[FLOWING]&&this[BUFFERLENGTH]!==
0&&this[FLUSH](!0),this[FLOWING]?this.emit("data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):chunk.length?
(typeof chunk=="string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)&&(chunk=Buffer.from(chunk,encoding)),Buffer.isBuffer(chunk)&&this[ENCODING]&&(chunk=
this[DECODER].write(chunk)),this[FLOWING]&&this[BUFFERLENGTH]!==0&&this[FLUSH](!0),this[FLOWING]?this.emit("data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==
0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):(this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING])}read(n){if(this[DESTROYED])return null;
if(this[DISCARDED]=!1,this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH])return this[MAYBE_EMIT_END](),null;this[OBJECTMODE]&&(n=null),this[BUFFER].length>1&&
!this[OBJECTMODE]&&(this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.concat(this[BUFFER],this[BUFFERLENGTH])]);let ret=this[READ](n||null,this[BUFFER][0]);
return this[MAYBE_EMIT_END](),ret}[READ](n,chunk){if(this[OBJECTMODE])this[BUFFERSHIFT]();else{let c=chunk;n===c.length||n===null?this[BUFFERSHIFT]():typeof c==
"string"?(this[BUFFER][0]=c.slice(n),chunk=c.slice(0,n),this[BUFFERLENGTH]-=n):(this[BUFFER][0]=c.subarray(n),chunk=c.subarray(0,n),this[BUFFERLENGTH]-=n)}return this.
emit("data",chunk),!this[BUFFER].length&&!this[EOF]&&this.emit("drain"),chunk}end(chunk,encoding,cb){return typeof chunk=="function"&&(cb=chunk,chunk=void 0),typeof encoding==
"function"&&(cb=encoding,encoding="utf8"),chunk!==void 0&&this.write(chunk,encoding),cb&&this.once("end",cb),this[EOF]=!0,this.writable=!1,(this[FLOWING]||!this[PAUSED])&&
this[MAYBE_EMIT_END](),this}[RESUME](){this[DESTROYED]||(!this[DATALISTENERS]&&!this[PIPES].length&&(this[DISCARDED]=!0),this[PAUSED]=!1,this[FLOWING]=!0,this.emit(
"resume"),this[BUFFER].length?this[FLUSH]():this[EOF]?this[MAYBE_EMIT_END]():this.emit("drain"))}resume(){return this[RESUME]()}pause(){this[FLOWING]=!1,this[PAUSED]=
!0,this[DISCARDED]=!1}get destroyed(){return this[DESTROYED]}get flowing(){return this[FLOWING]}get paused(){return this[PAUSED]}[BUFFERPUSH](chunk){this[OBJECTMODE]?
this[BUFFERLENGTH]+=1:this[BUFFERLENGTH]+=chunk.length,this[BUFFER].push(chunk)}[BUFFERSHIFT](){return this[OBJECTMODE]?this[BUFFERLENGTH]-=1:this[BUFFERLENGTH]-=
this[BUFFER][0].length,this[BUFFER].shift()}[FLUSH](noDrain=!1){do;while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);!noDrain&&!this[BUFFER].length&&
!this[EOF]&&this.emit("drain")}[FLUSHCHUNK](chunk){return this.emit("data",chunk),this[FLOWING]}pipe(dest,opts){if(this[DESTROYED])return dest;this[DISCARDED]=!1;
let ended=this[EMITTED_END];return opts=opts||{},dest===proc.stdout||dest===proc.stderr?opts.end=!1:opts.end=opts.end!==!1,opts.proxyErrors=!!opts.proxyErrors,ended?
opts.end&&dest.end():(this[PIPES].push(opts.proxyErrors?new PipeProxyErrors(this,dest,opts):new Pipe(this,dest,opts)),this[ASYNC]?defer(()=>this[RESUME]()):this[RESUME]()),
dest}unpipe(dest){let p=this[PIPES].find(p2=>p2.dest===dest);p&&(this[PIPES].length===1?(this[FLOWING]&&this[DATALISTENERS]===0&&(this[FLOWING]=!1),this[PIPES]=
[]):this[PIPES].splice(this[PIPES].indexOf(p),1),p.unpipe())}addListener(ev,handler){return this.on(ev,handler)}on(ev,handler){let ret=super.on(ev,handler);if(ev===
"data")this[DISCARDED]=!1,this[DATALISTENERS]++,!this[PIPES].length&&!this[FLOWING]&&this[RESUME]();else if(ev==="readable"&&this[BUFFERLENGTH]!==0)super.emit("\
readable");else if(isEndish(ev)&&this[EMITTED_END])super.emit(ev),this.removeAllListeners(ev);else if(ev==="error"&&this[EMITTED_ERROR]){let h=handler;this[ASYNC]?
defer(()=>h.call(this,this[EMITTED_ERROR])):h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler){return this.off(ev,handler)}off(ev,handler){let ret=super.
off(ev,handler);return ev==="data"&&(this[DATALISTENERS]=this.listeners("data").length,this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length&&(this[FLOWING]=
!1)),ret}removeAllListeners(ev){let ret=super.removeAllListeners(ev);return(ev==="data"||ev===void 0)&&(this[DATALISTENERS]=0,!this[DISCARDED]&&!this[PIPES].length&&
(this[FLOWING]=!1)),ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&this[BUFFER].length===
0&&this[EOF]&&(this[EMITTING_END]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[CLOSED]&&this.emit("close"),this[EMITTING_END]=!1)}emit(ev,...args){
let data=args[0];if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED])return!1;if(ev==="data")return!this[OBJECTMODE]&&!data?!1:this[ASYNC]?(defer(()=>this[EMITDATA](
data)),!0):this[EMITDATA](data);if(ev==="end")return this[EMITEND]();if(ev==="close"){if(this[CLOSED]=!0,!this[EMITTED_END]&&!this[DESTROYED])return!1;let ret2=super.
emit("close");return this.removeAllListeners("close"),ret2}else if(ev==="error"){this[EMITTED_ERROR]=data,super.emit(ERROR,data);let ret2=!this[SIGNAL]||this.listeners(
"error").length?super.emit("error",data):!1;return this[MAYBE_EMIT_END](),ret2}else if(ev==="resume"){let ret2=super.emit("resume");return this[MAYBE_EMIT_END](),
ret2}else if(ev==="finish"||ev==="prefinish"){let ret2=super.emit(ev);return this.removeAllListeners(ev),ret2}let ret=super.emit(ev,...args);return this[MAYBE_EMIT_END](),
ret}[EMITDATA](data){for(let p of this[PIPES])p.dest.write(data)===!1&&this.pause();let ret=this[DISCARDED]?!1:super.emit("data",data);return this[MAYBE_EMIT_END](),
ret}[EMITEND](){return this[EMITTED_END]?!1:(this[EMITTED_END]=!0,this.readable=!1,this[ASYNC]?(defer(()=>this[EMITEND2]()),!0):this[EMITEND2]())}[EMITEND2](){if(this[DECODER]){
let data=this[DECODER].end();if(data){for(let p of this[PIPES])p.dest.write(data);this[DISCARDED]||super.emit("data",data)}}for(let p of this[PIPES])p.end();let ret=super.
emit("end");return this.removeAllListeners("end"),ret}async collect(){let buf=Object.assign([],{dataLength:0});this[OBJECTMODE]||(buf.dataLength=0);let p=this.promise();
return this.on("data",c=>{buf.push(c),this[OBJECTMODE]||(buf.dataLength+=c.length)}),await p,buf}async concat(){if(this[OBJECTMODE])throw new Error("cannot conc\
at in objectMode");let buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){return new Promise((resolve,reject)=>{
this.on(DESTROYED,()=>reject(new Error("stream destroyed"))),this.on("error",er=>reject(er)),this.on("end",()=>resolve())})}[Symbol.asyncIterator](){this[DISCARDED]=
!1;let stopped=!1,stop=async()=>(this.pause(),stopped=!0,{value:void 0,done:!0});return{next:()=>{if(stopped)return stop();let res=this.read();if(res!==null)return Promise.
resolve({done:!1,value:res});if(this[EOF])return stop();let resolve,reject,onerr=er=>{this.off("data",ondata),this.off("end",onend),this.off(DESTROYED,ondestroy),
stop(),reject(er)},ondata=value=>{this.off("error",onerr),this.off("end",onend),this.off(DESTROYED,ondestroy),this.pause(),resolve({value,done:!!this[EOF]})},onend=()=>{
this.off("error",onerr),this.off("data",ondata),this.off(DESTROYED,ondestroy),stop(),resolve({done:!0,value:void 0})},ondestroy=()=>onerr(new Error("stream dest\
royed"));return new Promise((res2,rej)=>{reject=rej,resolve=res2,this.once(DESTROYED,ondestroy),this.once("error",onerr),this.once("end",onend),this.once("data",
ondata)})},throw:stop,return:stop,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[DISCARDED]=!1;let stopped=!1,
stop=()=>(this.pause(),this.off(ERROR,stop),this.off(DESTROYED,stop),this.off("end",stop),stopped=!0,{done:!0,value:void 0}),next=()=>{if(stopped)return stop();
let value=this.read();return value===null?stop():{done:!1,value}};return this.once("end",stop),this.once(ERROR,stop),this.once(DESTROYED,stop),{next,throw:stop,
return:stop,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){if(this[DESTROYED])return er?this.emit("error",er):this.emit(DESTROYED),this;this[DESTROYED]=
!0,this[DISCARDED]=!0,this[BUFFER].length=0,this[BUFFERLENGTH]=0;let wc=this;return typeof wc.close=="function"&&!this[CLOSED]&&wc.close(),er?this.emit("error",
er):this.emit(DESTROYED),this}static get isStream(){return isStream}};var realpathSync=import_fs.realpathSync.native,defaultFS={lstatSync:import_fs.lstatSync,readdir:import_fs.readdir,readdirSync:import_fs.readdirSync,readlinkSync:import_fs.readlinkSync,
realpathSync,promises:{lstat:import_promises.lstat,readdir:import_promises.readdir,readlink:import_promises.readlink,realpath:import_promises.realpath}},fsFromOption=fsOption=>!fsOption||
fsOption===defaultFS||fsOption===actualFS?defaultFS:{...defaultFS,...fsOption,promises:{...defaultFS.promises,...fsOption.promises}},uncDriveRegexp=/^\\\\\?\\([a-z]:)\\?$/i,
uncLongRegexp=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,uncShareRegexp=/^\\\\[^\\?]+\\[^\\]+$/,uncToDrive=rootPath=>rootPath.replace(/\//g,"\\").replace(uncDriveRegexp,
"$1\\").replace(uncLongRegexp,"\\\\$1\\").replace(uncShareRegexp,"$&\\"),longUncRoot=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,longDrivePrefix=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,
longUncPrefix=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,eitherSep=/[\\/]/,UNKNOWN=0,IFIFO=1,IFCHR=2,IFDIR=4,IFBLK=6,IFREG=8,IFLNK=10,IFSOCK=12,IFMT=15,IFMT_UNKNOWN=~IFMT,
READDIR_CALLED=16,LSTAT_CALLED=32,ENOTDIR=64,ENOENT=128,ENOREADLINK=256,ENOREALPATH=512,ENOCHILD=ENOTDIR|ENOENT|ENOREALPATH,TYPEMASK=1023,entToType=s=>s.isFile()?
IFREG:s.isDirectory()?IFDIR:s.isSymbolicLink()?IFLNK:s.isCharacterDevice()?IFCHR:s.isBlockDevice()?IFBLK:s.isSocket()?IFSOCK:s.isFIFO()?IFIFO:UNKNOWN,normalizeCache=new I(
{max:2**12}),normalize2=s=>{let c=normalizeCache.get(s);if(c)return c;let n=s.normalize("NFKD");return normalizeCache.set(s,n),n},normalizeNocaseCache=new I({max:2**
12}),normalizeNocase=s=>{let c=normalizeNocaseCache.get(s);if(c)return c;let n=normalize2(s.toLowerCase());return normalizeNocaseCache.set(s,n),n},ResolveCache=class extends I{constructor(){
super({max:256})}},ChildrenCache=class extends I{constructor(maxSize=16*1024){super({maxSize,sizeCalculation:a=>a.length+1})}},setAsCwd=Symbol("PathScurry setAs\
Cwd"),PathBase=class{name;root;roots;parent;nocase;isCWD=!1;#fs;#dev;get dev(){return this.#dev}#mode;get mode(){return this.#mode}#nlink;get nlink(){return this.#nlink}#uid;get uid(){
return this.#uid}#gid;get gid(){return this.#gid}#rdev;get rdev(){return this.#rdev}#blksize;get blksize(){return this.#blksize}#ino;get ino(){return this.#ino}#size;get size(){
return this.#size}#blocks;get blocks(){return this.#blocks}#atimeMs;get atimeMs(){return this.#atimeMs}#mtimeMs;get mtimeMs(){return this.#mtimeMs}#ctimeMs;get ctimeMs(){
return this.#ctimeMs}#birthtimeMs;get birthtimeMs(){return this.#birthtimeMs}#atime;get atime(){return this.#atime}#mtime;get mtime(){return this.#mtime}#ctime;get ctime(){
return this.#ctime}#birthtime;get birthtime(){return this.#birthtime}#matchName;#depth;#fullpath;#fullpathPosix;#relative;#relativePosix;#type;#children;#linkTarget;#realpath;get parentPath(){
return(this.parent||this).fullpath()}get path(){return this.parentPath}constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){this.name=name,this.#matchName=
nocase?normalizeNocase(name):normalize2(name),this.#type=type&TYPEMASK,this.nocase=nocase,this.roots=roots,this.root=root||this,this.#children=children,this.#fullpath=
opts.fullpath,this.#relative=opts.relative,this.#relativePosix=opts.relativePosix,this.parent=opts.parent,this.parent?this.#fs=this.parent.#fs:this.#fs=fsFromOption(
opts.fs)}get fs(){return this.#fs}depth(){return this.#depth!==void 0?this.#depth:this.parent?this.#depth=this.parent.depth()+1:this.#depth=0}childrenCache(){return this.#children}resolve(path2){
if(!path2)return this;let rootPath=this.getRootString(path2),dirParts=path2.substring(rootPath.length).split(this.splitSep);return rootPath?this.getRoot(rootPath).#resolveParts(
dirParts):this.#resolveParts(dirParts)}#resolveParts(dirParts){let p=this;for(let part of dirParts)p=p.child(part);return p}children(){let cached=this.#children.
get(this);if(cached)return cached;let children=Object.assign([],{provisional:0});return this.#children.set(this,children),this.#type&=~READDIR_CALLED,children}child(pathPart,opts){
if(pathPart===""||pathPart===".")return this;if(pathPart==="..")return this.parent||this;let children=this.children(),name=this.nocase?normalizeNocase(pathPart):
normalize2(pathPart);for(let p of children)if(p.#matchName===name)return p;let s=this.parent?this.sep:"",fullpath=this.#fullpath?this.#fullpath+s+pathPart:void 0,
pchild=this.newChild(pathPart,UNKNOWN,{...opts,parent:this,fullpath});return this.canReaddir()||(pchild.#type|=ENOENT),children.push(pchild),pchild}relative(){if(this.
isCWD)return"";if(this.#relative!==void 0)return this.#relative;let name=this.name,p=this.parent;if(!p)return this.#relative=this.name;let pv=p.relative();return pv+
(!pv||!p.parent?"":this.sep)+name}relativePosix(){if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#relativePosix!==void 0)return this.#relativePosix;
let name=this.name,p=this.parent;if(!p)return this.#relativePosix=this.fullpathPosix();let pv=p.relativePosix();return pv+(!pv||!p.parent?"":"/")+name}fullpath(){
if(this.#fullpath!==void 0)return this.#fullpath;let name=this.name,p=this.parent;if(!p)return this.#fullpath=this.name;let fp=p.fullpath()+(p.parent?this.sep:"")+
name;return this.#fullpath=fp}fullpathPosix(){if(this.#fullpathPosix!==void 0)return this.#fullpathPosix;if(this.sep==="/")return this.#fullpathPosix=this.fullpath();
if(!this.parent){let p2=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(p2)?this.#fullpathPosix=`//?/${p2}`:this.#fullpathPosix=p2}let p=this.parent,
pfpp=p.fullpathPosix(),fpp=pfpp+(!pfpp||!p.parent?"":"/")+this.name;return this.#fullpathPosix=fpp}isUnknown(){return(this.#type&IFMT)===UNKNOWN}isType(type){return this[`\
is${type}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":this.isSymbolicLink()?"SymbolicLink":this.isFIFO()?
"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#type&IFMT)===IFREG}isDirectory(){
return(this.#type&IFMT)===IFDIR}isCharacterDevice(){return(this.#type&IFMT)===IFCHR}isBlockDevice(){return(this.#type&IFMT)===IFBLK}isFIFO(){return(this.#type&IFMT)===
IFIFO}isSocket(){return(this.#type&IFMT)===IFSOCK}isSymbolicLink(){return(this.#type&IFLNK)===IFLNK}lstatCached(){return this.#type&LSTAT_CALLED?this:void 0}readlinkCached(){
return this.#linkTarget}realpathCached(){return this.#realpath}readdirCached(){let children=this.children();return children.slice(0,children.provisional)}canReadlink(){
if(this.#linkTarget)return!0;if(!this.parent)return!1;let ifmt=this.#type&IFMT;return!(ifmt!==UNKNOWN&&ifmt!==IFLNK||this.#type&ENOREADLINK||this.#type&ENOENT)}calledReaddir(){
return!!(this.#type&READDIR_CALLED)}isENOENT(){return!!(this.#type&ENOENT)}isNamed(n){return this.nocase?this.#matchName===normalizeNocase(n):this.#matchName===
normalize2(n)}async readlink(){let target=this.#linkTarget;if(target)return target;if(this.canReadlink()&&this.parent)try{let read=await this.#fs.promises.readlink(
this.fullpath()),linkTarget=(await this.parent.realpath())?.resolve(read);if(linkTarget)return this.#linkTarget=linkTarget}catch(er){this.#readlinkFail(er.code);
return}}readlinkSync(){let target=this.#linkTarget;if(target)return target;if(this.canReadlink()&&this.parent)try{let read=this.#fs.readlinkSync(this.fullpath()),
linkTarget=this.parent.realpathSync()?.resolve(read);if(linkTarget)return this.#linkTarget=linkTarget}catch(er){this.#readlinkFail(er.code);return}}#readdirSuccess(children){
this.#type|=READDIR_CALLED;for(let p=children.provisional;p<children.length;p++){let c=children[p];c&&c.#markENOENT()}}#markENOENT(){this.#type&ENOENT||(this.#type=
(this.#type|ENOENT)&IFMT_UNKNOWN,this.#markChildrenENOENT())}#markChildrenENOENT(){let children=this.children();children.provisional=0;for(let p of children)p.#markENOENT()}#markENOREALPATH(){
this.#type|=ENOREALPATH,this.#markENOTDIR()}#markENOTDIR(){if(this.#type&ENOTDIR)return;let t=this.#type;(t&IFMT)===IFDIR&&(t&=IFMT_UNKNOWN),this.#type=t|ENOTDIR,
this.#markChildrenENOENT()}#readdirFail(code=""){code==="ENOTDIR"||code==="EPERM"?this.#markENOTDIR():code==="ENOENT"?this.#markENOENT():this.children().provisional=
0}#lstatFail(code=""){code==="ENOTDIR"?this.parent.#markENOTDIR():code==="ENOENT"&&this.#markENOENT()}#readlinkFail(code=""){let ter=this.#type;ter|=ENOREADLINK,
code==="ENOENT"&&(ter|=ENOENT),(code==="EINVAL"||code==="UNKNOWN")&&(ter&=IFMT_UNKNOWN),this.#type=ter,code==="ENOTDIR"&&this.parent&&this.parent.#markENOTDIR()}#readdirAddChild(e,c){
return this.#readdirMaybePromoteChild(e,c)||this.#readdirAddNewChild(e,c)}#readdirAddNewChild(e,c){let type=entToType(e),child=this.newChild(e.name,type,{parent:this}),
ifmt=child.#type&IFMT;return ifmt!==IFDIR&&ifmt!==IFLNK&&ifmt!==UNKNOWN&&(child.#type|=ENOTDIR),c.unshift(child),c.provisional++,child}#readdirMaybePromoteChild(e,c){
for(let p=c.provisional;p<c.length;p++){let pchild=c[p];if((this.nocase?normalizeNocase(e.name):normalize2(e.name))===pchild.#matchName)return this.#readdirPromoteChild(
e,pchild,p,c)}}#readdirPromoteChild(e,p,index,c){let v=p.name;return p.#type=p.#type&IFMT_UNKNOWN|entToType(e),v!==e.name&&(p.name=e.name),index!==c.provisional&&
(index===c.length-1?c.pop():c.splice(index,1),c.unshift(p)),c.provisional++,p}async lstat(){if((this.#type&ENOENT)===0)try{return this.#applyStat(await this.#fs.
promises.lstat(this.fullpath())),this}catch(er){this.#lstatFail(er.code)}}lstatSync(){if((this.#type&ENOENT)===0)try{return this.#applyStat(this.#fs.lstatSync(this.
fullpath())),this}catch(er){this.#lstatFail(er.code)}}#applyStat(st){let{atime,atimeMs,birthtime,birthtimeMs,blksize,blocks,ctime,ctimeMs,dev,gid,ino,mode,mtime,
mtimeMs,nlink,rdev,size,uid}=st;this.#atime=atime,this.#atimeMs=atimeMs,this.#birthtime=birthtime,this.#birthtimeMs=birthtimeMs,this.#blksize=blksize,this.#blocks=
blocks,this.#ctime=ctime,this.#ctimeMs=ctimeMs,this.#dev=dev,this.#gid=gid,this.#ino=ino,this.#mode=mode,this.#mtime=mtime,this.#mtimeMs=mtimeMs,this.#nlink=nlink,
this.#rdev=rdev,this.#size=size,this.#uid=uid;let ifmt=entToType(st);this.#type=this.#type&IFMT_UNKNOWN|ifmt|LSTAT_CALLED,ifmt!==UNKNOWN&&ifmt!==IFDIR&&ifmt!==IFLNK&&
(this.#type|=ENOTDIR)}#onReaddirCB=[];#readdirCBInFlight=!1;#callOnReaddirCB(children){this.#readdirCBInFlight=!1;let cbs=this.#onReaddirCB.slice();this.#onReaddirCB.
length=0,cbs.forEach(cb=>cb(null,children))}readdirCB(cb,allowZalgo=!1){if(!this.canReaddir()){allowZalgo?cb(null,[]):queueMicrotask(()=>cb(null,[]));return}let children=this.
children();if(this.calledReaddir()){let c=children.slice(0,children.provisional);allowZalgo?cb(null,c):queueMicrotask(()=>cb(null,c));return}if(this.#onReaddirCB.
push(cb),this.#readdirCBInFlight)return;this.#readdirCBInFlight=!0;let fullpath=this.fullpath();this.#fs.readdir(fullpath,{withFileTypes:!0},(er,entries)=>{if(er)
this.#readdirFail(er.code),children.provisional=0;else{for(let e of entries)this.#readdirAddChild(e,children);this.#readdirSuccess(children)}this.#callOnReaddirCB(
children.slice(0,children.provisional))})}#asyncReaddirInFlight;async readdir(){if(!this.canReaddir())return[];let children=this.children();if(this.calledReaddir())
return children.slice(0,children.provisional);let fullpath=this.fullpath();if(this.#asyncReaddirInFlight)await this.#asyncReaddirInFlight;else{let resolve=()=>{};
this.#asyncReaddirInFlight=new Promise(res=>resolve=res);try{for(let e of await this.#fs.promises.readdir(fullpath,{withFileTypes:!0}))this.#readdirAddChild(e,children);
this.#readdirSuccess(children)}catch(er){this.#readdirFail(er.code),children.provisional=0}this.#asyncReaddirInFlight=void 0,resolve()}return children.slice(0,children.
provisional)}readdirSync(){if(!this.canReaddir())return[];let children=this.children();if(this.calledReaddir())return children.slice(0,children.provisional);let fullpath=this.
fullpath();try{for(let e of this.#fs.readdirSync(fullpath,{withFileTypes:!0}))this.#readdirAddChild(e,children);this.#readdirSuccess(children)}catch(er){this.#readdirFail(
er.code),children.provisional=0}return children.slice(0,children.provisional)}canReaddir(){if(this.#type&ENOCHILD)return!1;let ifmt=IFMT&this.#type;return ifmt===
UNKNOWN||ifmt===IFDIR||ifmt===IFLNK}shouldWalk(dirs,walkFilter){return(this.#type&IFDIR)===IFDIR&&!(this.#type&ENOCHILD)&&!dirs.has(this)&&(!walkFilter||walkFilter(
this))}async realpath(){if(this.#realpath)return this.#realpath;if(!((ENOREALPATH|ENOREADLINK|ENOENT)&this.#type))try{let rp=await this.#fs.promises.realpath(this.
fullpath());return this.#realpath=this.resolve(rp)}catch{this.#markENOREALPATH()}}realpathSync(){if(this.#realpath)return this.#realpath;if(!((ENOREALPATH|ENOREADLINK|
ENOENT)&this.#type))try{let rp=this.#fs.realpathSync(this.fullpath());return this.#realpath=this.resolve(rp)}catch{this.#markENOREALPATH()}}[setAsCwd](oldCwd){if(oldCwd===
this)return;oldCwd.isCWD=!1,this.isCWD=!0;let changed=new Set([]),rp=[],p=this;for(;p&&p.parent;)changed.add(p),p.#relative=rp.join(this.sep),p.#relativePosix=rp.
join("/"),p=p.parent,rp.push("..");for(p=oldCwd;p&&p.parent&&!changed.has(p);)p.#relative=void 0,p.#relativePosix=void 0,p=p.parent}},PathWin32=class _PathWin32 extends PathBase{sep="\
\\";splitSep=eitherSep;constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){super(name,type,root,roots,nocase,children,opts)}newChild(name,type=UNKNOWN,opts={}){
return new _PathWin32(name,type,this.root,this.roots,this.nocase,this.childrenCache(),opts)}getRootString(path2){return longUncRoot.exec(path2)?.[0]??import_node_path.win32.
parse(path2).root}getRoot(rootPath){if(rootPath=uncToDrive(rootPath.toUpperCase()),rootPath===this.root.name||/^[\\/]$/.test(rootPath))return this.root;for(let[
compare,root]of Object.entries(this.roots))if(this.sameRoot(rootPath,compare))return this.roots[rootPath]=root;return this.roots[rootPath]=new PathScurryWin32(rootPath,
{nocase:this.nocase,fs:this.fs}).root}sameRoot(rootPath,compare=this.root.name){return uncToDrive(rootPath.toUpperCase())===compare}},PathPosix=class _PathPosix extends PathBase{splitSep="\
/";sep="/";constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){super(name,type,root,roots,nocase,children,opts)}getRootString(path2){return path2.startsWith(
"/")?"/":""}getRoot(_rootPath){return this.root}newChild(name,type=UNKNOWN,opts={}){return new _PathPosix(name,type,this.root,this.roots,this.nocase,this.childrenCache(),
opts)}},PathScurryBase=class{root;rootPath;roots;cwd;#resolveCache;#resolvePosixCache;#children;nocase;#fs;constructor(cwd=process.cwd(),pathImpl,sep2,{nocase,childrenCacheSize=16*
1024,fs=defaultFS}={}){this.#fs=fsFromOption(fs),(cwd instanceof URL||cwd.startsWith("file://"))&&(cwd=(0,import_node_url.fileURLToPath)(cwd));let cwdPath=pathImpl.
resolve(cwd);this.roots=Object.create(null),this.rootPath=this.parseRootPath(cwdPath),this.#resolveCache=new ResolveCache,this.#resolvePosixCache=new ResolveCache,
this.#children=new ChildrenCache(childrenCacheSize);let split=cwdPath.substring(this.rootPath.length).split(sep2);if(split.length===1&&!split[0]&&split.pop(),nocase===
void 0)throw new TypeError("must provide nocase setting to PathScurryBase ctor");this.nocase=nocase,this.root=this.newRoot(this.#fs),this.roots[this.rootPath]=this.
root;let prev=this.root,len=split.length-1,joinSep=pathImpl.sep,abs=this.rootPath,sawFirst=!1;for(let part of split){let l=len--;prev=prev.child(part,{relative:new Array(
l).fill("..").join(joinSep),relativePosix:new Array(l).fill("..").join("/"),fullpath:abs+=(sawFirst?"":joinSep)+part}),sawFirst=!0}this.cwd=prev}depth(path2=this.
cwd){return typeof path2=="string"&&(path2=this.cwd.resolve(path2)),path2.depth()}childrenCache(){return this.#children}resolve(...paths){let r="";for(let i=paths.
length-1;i>=0;i--){let p=paths[i];if(!(!p||p===".")&&(r=r?`${p}/${r}`:p,this.isAbsolute(p)))break}let cached=this.#resolveCache.get(r);if(cached!==void 0)return cached;
let result=this.cwd.resolve(r).fullpath();return this.#resolveCache.set(r,result),result}resolvePosix(...paths){let r="";for(let i=paths.length-1;i>=0;i--){let p=paths[i];
if(!(!p||p===".")&&(r=r?`${p}/${r}`:p,this.isAbsolute(p)))break}let cached=this.#resolvePosixCache.get(r);if(cached!==void 0)return cached;let result=this.cwd.resolve(
r).fullpathPosix();return this.#resolvePosixCache.set(r,result),result}relative(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(entry)),entry.
relative()}relativePosix(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(entry)),entry.relativePosix()}basename(entry=this.cwd){return typeof entry==
"string"&&(entry=this.cwd.resolve(entry)),entry.name}dirname(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(entry)),(entry.parent||entry).
fullpath()}async readdir(entry=this.cwd,opts={withFileTypes:!0}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=
this.cwd);let{withFileTypes}=opts;if(entry.canReaddir()){let p=await entry.readdir();return withFileTypes?p:p.map(e=>e.name)}else return[]}readdirSync(entry=this.
cwd,opts={withFileTypes:!0}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);let{withFileTypes=!0}=opts;
return entry.canReaddir()?withFileTypes?entry.readdirSync():entry.readdirSync().map(e=>e.name):[]}async lstat(entry=this.cwd){return typeof entry=="string"&&(entry=
this.cwd.resolve(entry)),entry.lstat()}lstatSync(entry=this.cwd){return typeof entry=="string"&&(entry=this.cwd.resolve(entry)),entry.lstatSync()}async readlink(entry=this.
cwd,{withFileTypes}={withFileTypes:!1}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=
this.cwd);let e=await entry.readlink();return withFileTypes?e:e?.fullpath()}readlinkSync(entry=this.cwd,{withFileTypes}={withFileTypes:!1}){typeof entry=="strin\
g"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=this.cwd);let e=entry.readlinkSync();return withFileTypes?e:
e?.fullpath()}async realpath(entry=this.cwd,{withFileTypes}={withFileTypes:!1}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||
(withFileTypes=entry.withFileTypes,entry=this.cwd);let e=await entry.realpath();return withFileTypes?e:e?.fullpath()}realpathSync(entry=this.cwd,{withFileTypes}={
withFileTypes:!1}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(withFileTypes=entry.withFileTypes,entry=this.cwd);let e=entry.
realpathSync();return withFileTypes?e:e?.fullpath()}async walk(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||
(opts=entry,entry=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=[];(!filter2||filter2(entry))&&results.push(withFileTypes?entry:
entry.fullpath());let dirs=new Set,walk=(dir,cb)=>{dirs.add(dir),dir.readdirCB((er,entries)=>{if(er)return cb(er);let len=entries.length;if(!len)return cb();let next=()=>{
--len===0&&cb()};for(let e of entries)(!filter2||filter2(e))&&results.push(withFileTypes?e:e.fullpath()),follow&&e.isSymbolicLink()?e.realpath().then(r=>r?.isUnknown()?
r.lstat():r).then(r=>r?.shouldWalk(dirs,walkFilter)?walk(r,next):next()):e.shouldWalk(dirs,walkFilter)?walk(e,next):next()},!0)},start=entry;return new Promise(
(res,rej)=>{walk(start,er=>{if(er)return rej(er);res(results)})})}walkSync(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof
PathBase||(opts=entry,entry=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=[];(!filter2||filter2(entry))&&results.push(withFileTypes?
entry:entry.fullpath());let dirs=new Set([entry]);for(let dir of dirs){let entries=dir.readdirSync();for(let e of entries){(!filter2||filter2(e))&&results.push(
withFileTypes?e:e.fullpath());let r=e;if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&
dirs.add(r)}}return results}[Symbol.asyncIterator](){return this.iterate()}iterate(entry=this.cwd,options={}){return typeof entry=="string"?entry=this.cwd.resolve(
entry):entry instanceof PathBase||(options=entry,entry=this.cwd),this.stream(entry,options)[Symbol.asyncIterator]()}[Symbol.iterator](){return this.iterateSync()}*iterateSync(entry=this.
cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,
walkFilter}=opts;(!filter2||filter2(entry))&&(yield withFileTypes?entry:entry.fullpath());let dirs=new Set([entry]);for(let dir of dirs){let entries=dir.readdirSync();
for(let e of entries){(!filter2||filter2(e))&&(yield withFileTypes?e:e.fullpath());let r=e;if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))continue;r.
isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&dirs.add(r)}}}stream(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.cwd.resolve(entry):entry instanceof
PathBase||(opts=entry,entry=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=new Minipass({objectMode:!0});(!filter2||filter2(entry))&&
results.write(withFileTypes?entry:entry.fullpath());let dirs=new Set,queue=[entry],processing=0,process2=()=>{let paused=!1;for(;!paused;){let dir=queue.shift();
if(!dir){processing===0&&results.end();return}processing++,dirs.add(dir);let onReaddir=(er,entries,didRealpaths=!1)=>{if(er)return results.emit("error",er);if(follow&&
!didRealpaths){let promises=[];for(let e of entries)e.isSymbolicLink()&&promises.push(e.realpath().then(r=>r?.isUnknown()?r.lstat():r));if(promises.length){Promise.
all(promises).then(()=>onReaddir(null,entries,!0));return}}for(let e of entries)e&&(!filter2||filter2(e))&&(results.write(withFileTypes?e:e.fullpath())||(paused=
!0));processing--;for(let e of entries){let r=e.realpathCached()||e;r.shouldWalk(dirs,walkFilter)&&queue.push(r)}paused&&!results.flowing?results.once("drain",process2):
sync2||process2()},sync2=!0;dir.readdirCB(onReaddir,!0),sync2=!1}};return process2(),results}streamSync(entry=this.cwd,opts={}){typeof entry=="string"?entry=this.
cwd.resolve(entry):entry instanceof PathBase||(opts=entry,entry=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=new Minipass({objectMode:!0}),
dirs=new Set;(!filter2||filter2(entry))&&results.write(withFileTypes?entry:entry.fullpath());let queue=[entry],processing=0,process2=()=>{let paused=!1;for(;!paused;){
let dir=queue.shift();if(!dir){processing===0&&results.end();return}processing++,dirs.add(dir);let entries=dir.readdirSync();for(let e of entries)(!filter2||filter2(
e))&&(results.write(withFileTypes?e:e.fullpath())||(paused=!0));processing--;for(let e of entries){let r=e;if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))
continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&queue.push(r)}}paused&&!results.flowing&&results.once("drain",process2)};return process2(),
results}chdir(path2=this.cwd){let oldCwd=this.cwd;this.cwd=typeof path2=="string"?this.cwd.resolve(path2):path2,this.cwd[setAsCwd](oldCwd)}},PathScurryWin32=class extends PathScurryBase{sep="\
\\";constructor(cwd=process.cwd(),opts={}){let{nocase=!0}=opts;typeof cwd=="string"&&!cwd.startsWith("file://")&&(cwd=cwd.replace(longDrivePrefix,"").replace(longUncPrefix,
"\\")),super(cwd,import_node_path.win32,"\\",{...opts,nocase}),this.nocase=nocase;for(let p=this.cwd;p;p=p.parent)p.nocase=this.nocase}parseRootPath(dir){return import_node_path.win32.
parse(dir).root.toUpperCase()}newRoot(fs){return new PathWin32(this.rootPath,IFDIR,void 0,this.roots,this.nocase,this.childrenCache(),{fs})}isAbsolute(p){return p.
startsWith("/")||p.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(p)}},PathScurryPosix=class extends PathScurryBase{sep="/";constructor(cwd=process.cwd(),opts={}){let{
nocase=!1}=opts;super(cwd,import_node_path.posix,"/",{...opts,nocase}),this.nocase=nocase}parseRootPath(_dir){return"/"}newRoot(fs){return new PathPosix(this.rootPath,
IFDIR,void 0,this.roots,this.nocase,this.childrenCache(),{fs})}isAbsolute(p){return p.startsWith("/")}},PathScurryDarwin=class extends PathScurryPosix{constructor(cwd=process.
cwd(),opts={}){let{nocase=!0}=opts;super(cwd,{...opts,nocase})}},Path=process.platform==="win32"?PathWin32:PathPosix,PathScurry=process.platform==="win32"?PathScurryWin32:
process.platform==="darwin"?PathScurryDarwin:PathScurryPosix;var isPatternList=pl=>pl.length>=1,isGlobList=gl=>gl.length>=1,customInspect=Symbol.for("nodejs.util.inspect.custom"),Pattern=class _Pattern{#patternList;#globList;#index;length;#platform;#rest;#globString;#isDrive;#isUNC;#isAbsolute;#followGlobstar=!0;constructor(patternList,globList,index,platform){
if(!isPatternList(patternList))throw new TypeError("empty pattern list");if(!isGlobList(globList))throw new TypeError("empty glob list");if(globList.length!==patternList.
length)throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=patternList.length,index<0||index>=this.length)throw new TypeError("i\
ndex out of range");if(this.#patternList=patternList,this.#globList=globList,this.#index=index,this.#platform=platform,this.#index===0){if(this.isUNC()){let n=this.#isLongUNC()?
6:4,proot=this.#patternList.slice(0,n),groot=this.#globList.slice(0,n),prest=this.#patternList.slice(n),grest=this.#globList.slice(n);prest[0]===""&&(prest.shift(),
grest.shift());let p=[...proot,""].join("/"),g=[...groot,""].join("/");this.#patternList=[p,...prest],this.#globList=[g,...grest],this.length=this.#patternList.
length}else if(this.isDrive()||this.isAbsolute()){let[p1,...prest]=this.#patternList,[g1,...grest]=this.#globList;prest[0]===""&&(prest.shift(),grest.shift());let p=`${p1}\
/`,g=`${g1}/`;this.#patternList=[p,...prest],this.#globList=[g,...grest],this.length=this.#patternList.length}}}[customInspect](){return`Pattern <${this.#globList.
slice(this.#index).join("/")}>`}pattern(){return this.#patternList[this.#index]}isString(){return typeof this.#patternList[this.#index]=="string"}isGlobstar(){return this.#patternList[this.#index]===
GLOBSTAR}isMatcher(){return typeof this.#patternList[this.#index]=="object"}globString(){return this.#globString=this.#globString||(this.#index===0?this.isAbsolute()?
this.#globList[0]+this.#globList.slice(1).join("/"):this.#globList.join("/"):this.#globList.slice(this.#index).join("/"))}hasMore(){return this.length>this.#index+
1}rest(){return this.#rest!==void 0?this.#rest:this.hasMore()?(this.#rest=new _Pattern(this.#patternList,this.#globList,this.#index+1,this.#platform),this.#rest.#isAbsolute=
this.#isAbsolute,this.#rest.#isUNC=this.#isUNC,this.#rest.#isDrive=this.#isDrive,this.#rest):this.#rest=null}#isLongUNC(){let pl=this.#patternList;return pl[2]===
"?"&&typeof pl[3]=="string"&&/^unc$/i.test(pl[3])}isUNC(){let pl=this.#patternList,h=this.#isLongUNC()?4:2;return this.#isUNC!==void 0?this.#isUNC:this.#isUNC=this.#platform===
"win32"&&this.#index===0&&pl[0]===""&&pl[1]===""&&typeof pl[h]=="string"&&!!pl[h]&&typeof pl[h+1]=="string"&&!!pl[h+1]}isDrive(){let pl=this.#patternList;return this.#isDrive!==
void 0?this.#isDrive:this.#isDrive=this.#platform==="win32"&&this.#index===0&&this.length>1&&typeof pl[0]=="string"&&/^[a-z]:$/i.test(pl[0])}isAbsolute(){let pl=this.#patternList;
return this.#isAbsolute!==void 0?this.#isAbsolute:this.#isAbsolute=pl[0]===""&&pl.length>1||this.isDrive()||this.isUNC()}root(){let p=this.#patternList[0];return typeof p==
"string"&&this.isAbsolute()&&this.#index===0?p:""}checkFollowGlobstar(){return!(this.#index===0||!this.isGlobstar()||!this.#followGlobstar)}markFollowGlobstar(){
return this.#index===0||!this.isGlobstar()||!this.#followGlobstar?!1:(this.#followGlobstar=!1,!0)}};var defaultPlatform2=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",Ignore=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(ignored,{
nobrace,nocase,noext,noglobstar,normalize:normalize3,platform=defaultPlatform2,root,windowsPathsNoEscape,allowWindowsEscape,braceExpandMax=1e4},cwd){this.relative=
[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=platform,windowsPathsNoEscape=!!windowsPathsNoEscape||allowWindowsEscape===!1,
this.mmopts={braceExpandMax,dot:!0,nobrace,nocase,noext,noglobstar,normalize:normalize3,optimizationLevel:2,platform,nocomment:!0,nonegate:!0,windowsPathsNoEscape};
let slashRoot=cwd?.resolve(root??"/").fullpath()??"/";this.slashRoot=escape(slashRoot.replace(/\\/g,"/").replace(/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape});
for(let ign of ignored)this.add(ign)}add(ign){let mm=new Minimatch(ign,this.mmopts);for(let i=0;i<mm.set.length;i++){let parsed=mm.set[i],globParts=mm.globParts[i];
if(!parsed||!globParts)throw new Error("invalid pattern object");for(;parsed[0]==="."&&globParts[0]===".";)parsed.shift(),globParts.shift();let p=new Pattern(parsed,
globParts,0,this.platform),glob2=p.root()==="/"?`${this.slashRoot}/${p.rest()?.globString()??""}`:p.globString(),m=new Minimatch(glob2,this.mmopts),children=globParts[globParts.
length-1]==="**",absolute=p.isAbsolute();absolute?this.absolute.push(m):this.relative.push(m),children&&(absolute?this.absoluteChildren.push(m):this.relativeChildren.
push(m))}}ignored(p){let fullpath=p.fullpath(),fullpaths=`${fullpath}/`,relative=p.relative()||".",relatives=`${relative}/`;for(let m of this.relative)if(m.match(
relative)||m.match(relatives))return!0;for(let m of this.absolute)if(m.match(fullpath)||m.match(fullpaths))return!0;return!1}childrenIgnored(p){let fullpath=`${p.
fullpath()}/`,relative=`${p.relative()||"."}/`;for(let m of this.relativeChildren)if(m.match(relative))return!0;for(let m of this.absoluteChildren)if(m.match(fullpath))
return!0;return!1}};var HasWalkedCache=class _HasWalkedCache{parent;store;constructor(parent){this.parent=parent}copy(){return new _HasWalkedCache(this)}#find(fullpath){let set=this.
store?.get(fullpath);return set||!this.parent?set:this.parent.#find(fullpath)}hasWalked(target,pattern){return!!this.#find(target.fullpath())?.has(pattern.globString())}storeWalked(target,pattern){
let fullpath=target.fullpath(),cached=this.#find(fullpath);cached?cached.add(pattern.globString()):(this.store??=new Map).set(fullpath,new Set([pattern.globString()]))}},
MatchRecord=class _MatchRecord{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(target,absolute,ifDir){let n=(absolute?_MatchRecord.ABSOLUTE:0)|(ifDir?_MatchRecord.
IF_DIR:0),current=this.store.get(target);this.store.set(target,current===void 0?n:n&current)}},SubWalks=class{store=new Map;add(target,pattern){if(!target.canReaddir())
return;let subs=this.store.get(target);subs?subs.find(p=>p.globString()===pattern.globString())||subs.push(pattern):this.store.set(target,[pattern])}get(target){
let subs=this.store.get(target);if(!subs)throw new Error("attempting to walk unknown path");return subs}entries(){return this.keys().map(k2=>[k2,this.store.get(
k2)])}keys(){return[...this.store.keys()].filter(t=>t.canReaddir())}},Processor=class _Processor{hasWalkedCache;matches=new MatchRecord;subwalks=new SubWalks;patterns;follow;dot;opts;constructor(opts,hasWalkedCache){
this.opts=opts,this.follow=!!opts.follow,this.dot=!!opts.dot,this.hasWalkedCache=hasWalkedCache?hasWalkedCache.copy():new HasWalkedCache}processPatterns(target,patterns){
this.patterns=patterns;let processingSet=patterns.map(p=>[target,p]);for(let[t,pattern]of processingSet){this.hasWalkedCache.storeWalked(t,pattern);let root=pattern.
root(),absolute=pattern.isAbsolute()&&this.opts.absolute!==!1;if(root){t=t.resolve(root==="/"&&this.opts.root!==void 0?this.opts.root:root);let rest2=pattern.rest();
if(rest2)pattern=rest2;else{this.matches.add(t,!0,!1);continue}}if(t.isENOENT())continue;let p,rest,changed=!1;for(;typeof(p=pattern.pattern())=="string"&&(rest=
pattern.rest());)t=t.resolve(p),pattern=rest,changed=!0;if(p=pattern.pattern(),rest=pattern.rest(),changed){if(this.hasWalkedCache.hasWalked(t,pattern))continue;
this.hasWalkedCache.storeWalked(t,pattern)}if(typeof p=="string"){let ifDir=p===".."||p===""||p===".";this.matches.add(t.resolve(p),absolute,ifDir);continue}else if(p===
GLOBSTAR){(!t.isSymbolicLink()||this.follow||pattern.checkFollowGlobstar())&&this.subwalks.add(t,pattern);let rp=rest?.pattern(),rrest=rest?.rest();if(!rest||(rp===
""||rp===".")&&!rrest)this.matches.add(t,absolute,rp===""||rp===".");else if(rp===".."){let tp=t.parent||t;rrest?this.hasWalkedCache.hasWalked(tp,rrest)||this.subwalks.
add(tp,rrest):this.matches.add(tp,absolute,!0)}}else typeof p=="object"&&this.subwalks.add(t,pattern)}return this}subwalkTargets(){return this.subwalks.keys()}child(){
return new _Processor(this.opts,this.hasWalkedCache)}filterEntries(parent,entries){let patterns=this.subwalks.get(parent),results=this.child();for(let e of entries)
for(let pattern of patterns){let absolute=pattern.isAbsolute(),p=pattern.pattern(),rest=pattern.rest();p===GLOBSTAR?results.testGlobstar(e,pattern,rest,absolute):
typeof p=="object"?results.testMatcher(e,p,rest,absolute):results.testString(e,p,rest,absolute)}return results}testGlobstar(e,pattern,rest,absolute){if((this.dot||
!e.name.startsWith("."))&&(pattern.hasMore()||this.matches.add(e,absolute,!1),e.canReaddir()&&(this.follow||!e.isSymbolicLink()?this.subwalks.add(e,pattern):e.isSymbolicLink()&&
(rest&&pattern.checkFollowGlobstar()?this.subwalks.add(e,rest):pattern.markFollowGlobstar()&&this.subwalks.add(e,pattern)))),rest){let rp=rest.pattern();if(typeof rp==
"string"&&rp!==".."&&rp!==""&&rp!==".")this.testString(e,rp,rest.rest(),absolute);else if(rp===".."){let ep=e.parent||e;this.subwalks.add(ep,rest)}else typeof rp==
"object"&&this.testMatcher(e,rp,rest.rest(),absolute)}}testMatcher(e,p,rest,absolute){p.testUnchecked(e.name)&&(rest?this.subwalks.add(e,rest):this.matches.add(
e,absolute,!1))}testString(e,p,rest,absolute){e.isNamed(p)&&(rest?this.subwalks.add(e,rest):this.matches.add(e,absolute,!1))}};var{ABSOLUTE,IF_DIR}=MatchRecord,makeIgnore=(ignore,opts,cwd)=>typeof ignore=="string"?new Ignore([ignore],opts,cwd):Array.isArray(ignore)?new Ignore(ignore,opts,
cwd):ignore,GlobUtil=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#onResume=[];#ignore;#sep;signal;maxDepth;includeChildMatches;constructor(patterns,path2,opts){
if(this.patterns=patterns,this.path=path2,this.opts=opts,this.#sep=!opts.posix&&opts.platform==="win32"?"\\":"/",this.includeChildMatches=opts.includeChildMatches!==
!1,(opts.ignore||!this.includeChildMatches)&&(this.#ignore=makeIgnore(opts.ignore??[],opts,path2),!this.includeChildMatches&&typeof this.#ignore.add!="function")){
let m="cannot ignore child matches, ignore lacks add() method.";throw new Error(m)}this.maxDepth=opts.maxDepth||1/0,opts.signal&&(this.signal=opts.signal,this.signal.
addEventListener("abort",()=>{this.#onResume.length=0}))}#ignored(path2){return this.seen.has(path2)||!!this.#ignore?.ignored?.(path2)}#childrenIgnored(path2){return!!this.#ignore?.
childrenIgnored?.(path2)}pause(){this.paused=!0}resume(){if(this.signal?.aborted)return;this.paused=!1;let fn;for(;!this.paused&&(fn=this.#onResume.shift());)fn()}onResume(fn){
this.paused?this.#onResume.push(fn):fn()}async matchCheck(inPath,ifDir){if(ifDir&&this.opts.nodir)return;let rpc,e;if(this.opts.realpath){if(rpc=inPath.realpathCached()||
await inPath.realpath(),!rpc)return;e=rpc}else e=inPath;let s=e.isUnknown()||this.opts.stat?await e.lstat():e;if(this.opts.follow&&this.opts.nodir&&s?.isSymbolicLink()){
let target=await s.realpath();target&&(target.isUnknown()||this.opts.stat)&&await target.lstat()}return this.matchCheckTest(s,ifDir)}matchCheckTest(e,ifDir){return e&&
(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!ifDir||e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.opts.nodir||!this.opts.follow||!e.isSymbolicLink()||
!e.realpathCached()?.isDirectory())&&!this.#ignored(e)?e:void 0}matchCheckSync(inPath,ifDir){if(ifDir&&this.opts.nodir)return;let rpc,e;if(this.opts.realpath){if(rpc=
inPath.realpathCached()||inPath.realpathSync(),!rpc)return;e=rpc}else e=inPath;let s=e.isUnknown()||this.opts.stat?e.lstatSync():e;if(this.opts.follow&&this.opts.
nodir&&s?.isSymbolicLink()){let target=s.realpathSync();target&&(target?.isUnknown()||this.opts.stat)&&target.lstatSync()}return this.matchCheckTest(s,ifDir)}matchFinish(e,absolute){
this.#ignored(e)||this.#matchEmitChecked(e,absolute)}#matchEmitChecked(e,absolute){if(!this.includeChildMatches&&this.#ignore?.add){let ign=`${e.relativePosix()}\
/**`;this.#ignore.add(ign)}let abs=this.opts.absolute===void 0?absolute:this.opts.absolute;this.seen.add(e);let mark=this.opts.mark&&e.isDirectory()?this.#sep:"";
if(this.opts.withFileTypes)this.matchEmit(e);else if(abs){let abs2=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(abs2+mark)}else{let rel=this.opts.
posix?e.relativePosix():e.relative(),pre=this.opts.dotRelative&&!rel.startsWith(`..${this.#sep}`)?`.${this.#sep}`:"";this.matchEmit(rel?pre+rel+mark:`.${mark}`)}}async match(e,absolute,ifDir){
let p=await this.matchCheck(e,ifDir);p&&this.matchFinish(p,absolute)}matchSync(e,absolute,ifDir){let p=this.matchCheckSync(e,ifDir);p&&this.#matchEmitChecked(p,
absolute)}walkCB(target,patterns,cb){if(this.signal?.aborted)return cb();this.walkCB2(target,patterns,new Processor(this.opts),cb)}walkCB2(target,patterns,processor,cb){
if(this.#childrenIgnored(target)||this.signal?.aborted)return cb();if(this.paused){this.onResume(()=>this.walkCB2(target,patterns,processor,cb));return}processor.
processPatterns(target,patterns);let tasks=1,next=()=>{--tasks===0&&cb()};for(let[m,n]of processor.matches.store)this.#ignored(m)||(tasks++,this.match(m,!!(n&ABSOLUTE),
!!(n&IF_DIR)).then(()=>next()));for(let t of processor.subwalkTargets()){if(this.maxDepth!==1/0&&t.depth()>=this.maxDepth)continue;tasks++;let childrenCached=t.
readdirCached();t.calledReaddir()?this.walkCB3(t,childrenCached,processor,next):t.readdirCB((_,entries)=>this.walkCB3(t,entries,processor,next),!0)}next()}walkCB3(target,entries,processorx,cb){
let proc2=processorx.filterEntries(target,entries),tasks=1,next=()=>{--tasks===0&&cb()};for(let[m,n]of proc2.matches.store)this.#ignored(m)||(tasks++,this.match(
m,!!(n&ABSOLUTE),!!(n&IF_DIR)).then(()=>next()));for(let[target2,patterns]of proc2.subwalks.entries())tasks++,this.walkCB2(target2,patterns,proc2.child(),next);
next()}walkCBSync(target,patterns,cb){if(this.signal?.aborted)return cb();this.walkCB2Sync(target,patterns,new Processor(this.opts),cb)}walkCB2Sync(target,patterns,processor,cb){
if(this.#childrenIgnored(target)||this.signal?.aborted)return cb();if(this.paused){this.onResume(()=>this.walkCB2Sync(target,patterns,processor,cb));return}processor.
processPatterns(target,patterns);let tasks=1,next=()=>{--tasks===0&&cb()};for(let[m,n]of processor.matches.store)this.#ignored(m)||this.matchSync(m,!!(n&ABSOLUTE),
!!(n&IF_DIR));for(let t of processor.subwalkTargets()){if(this.maxDepth!==1/0&&t.depth()>=this.maxDepth)continue;tasks++;let children=t.readdirSync();this.walkCB3Sync(
t,children,processor,next)}next()}walkCB3Sync(target,entries,processor,cb){let proc2=processor.filterEntries(target,entries),tasks=1,next=()=>{--tasks===0&&cb()};
for(let[m,n]of proc2.matches.store)this.#ignored(m)||this.matchSync(m,!!(n&ABSOLUTE),!!(n&IF_DIR));for(let[target2,patterns]of proc2.subwalks.entries())tasks++,
this.walkCB2Sync(target2,patterns,proc2.child(),next);next()}},GlobWalker=class extends GlobUtil{matches=[];constructor(patterns,path2,opts){super(patterns,path2,
opts)}matchEmit(e){this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.path.isUnknown()&&await this.path.lstat(),await new Promise(
(res,rej)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.aborted?rej(this.signal.reason):res(this.matches)})}),this.matches}walkSync(){if(this.signal?.
aborted)throw this.signal.reason;return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)throw this.
signal.reason}),this.matches}},GlobStream=class extends GlobUtil{results;constructor(patterns,path2,opts){super(patterns,path2,opts),this.results=new Minipass({
signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(e){this.results.write(e),this.
results.flowing||this.pause()}stream(){let target=this.path;return target.isUnknown()?target.lstat().then(()=>{this.walkCB(target,this.patterns,()=>this.results.
end())}):this.walkCB(target,this.patterns,()=>this.results.end()),this.results}streamSync(){return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(
this.path,this.patterns,()=>this.results.end()),this.results}};var defaultPlatform3=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",Glob=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(pattern,opts){
if(!opts)throw new TypeError("glob options required");if(this.withFileTypes=!!opts.withFileTypes,this.signal=opts.signal,this.follow=!!opts.follow,this.dot=!!opts.
dot,this.dotRelative=!!opts.dotRelative,this.nodir=!!opts.nodir,this.mark=!!opts.mark,opts.cwd?(opts.cwd instanceof URL||opts.cwd.startsWith("file://"))&&(opts.
cwd=(0,import_node_url2.fileURLToPath)(opts.cwd)):this.cwd="",this.cwd=opts.cwd||"",this.root=opts.root,this.magicalBraces=!!opts.magicalBraces,this.nobrace=!!opts.
nobrace,this.noext=!!opts.noext,this.realpath=!!opts.realpath,this.absolute=opts.absolute,this.includeChildMatches=opts.includeChildMatches!==!1,this.noglobstar=
!!opts.noglobstar,this.matchBase=!!opts.matchBase,this.maxDepth=typeof opts.maxDepth=="number"?opts.maxDepth:1/0,this.stat=!!opts.stat,this.ignore=opts.ignore,this.
withFileTypes&&this.absolute!==void 0)throw new Error("cannot set absolute and withFileTypes:true");let p=typeof pattern=="string"?[pattern]:pattern;if(this.windowsPathsNoEscape=
!!opts.windowsPathsNoEscape||opts.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(p=p.map(p2=>p2.replace(/\\/g,"/"))),this.matchBase){if(opts.noglobstar)throw new TypeError(
"base matching requires globstar");p=p.map(p2=>p2.includes("/")?p2:`./**/${p2}`)}if(this.pattern=p,this.platform=opts.platform||defaultPlatform3,this.opts={...opts,
platform:this.platform},opts.scurry){if(this.scurry=opts.scurry,opts.nocase!==void 0&&opts.nocase!==opts.scurry.nocase)throw new Error("nocase option contradict\
s provided scurry option")}else{let Scurry=opts.platform==="win32"?PathScurryWin32:opts.platform==="darwin"?PathScurryDarwin:opts.platform?PathScurryPosix:PathScurry;
this.scurry=new Scurry(this.cwd,{nocase:opts.nocase,fs:opts.fs})}this.nocase=this.scurry.nocase;let nocaseMagicOnly=this.platform==="darwin"||this.platform==="w\
in32",mmo={braceExpandMax:1e4,...opts,dot:this.dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly,nocomment:!0,noext:this.noext,
nonegate:!0,optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape},mms=this.pattern.map(p2=>new Minimatch(p2,mmo)),[matchSet,
globParts]=mms.reduce((set,m)=>(set[0].push(...m.set),set[1].push(...m.globParts),set),[[],[]]);this.patterns=matchSet.map((set,i)=>{let g=globParts[i];if(!g)throw new Error(
"invalid pattern object");return new Pattern(set,g,0,this.platform)})}async walk(){return await new GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).walk()}walkSync(){
return new GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,
nocase:this.nocase,includeChildMatches:this.includeChildMatches}).walkSync()}stream(){return new GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).stream()}streamSync(){
return new GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,
nocase:this.nocase,includeChildMatches:this.includeChildMatches}).streamSync()}iterateSync(){return this.streamSync()[Symbol.iterator]()}[Symbol.iterator](){return this.
iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.asyncIterator](){return this.iterate()}};var hasMagic=(pattern,options={})=>{for(let p of Array.isArray(pattern)?pattern:[pattern])if(new Minimatch(p,options).hasMagic())return!0;return!1};function globStreamSync(pattern,options={}){return new Glob(pattern,options).streamSync()}function globStream(pattern,options={}){return new Glob(pattern,options).
stream()}function globSync(pattern,options={}){return new Glob(pattern,options).walkSync()}async function glob_(pattern,options={}){return new Glob(pattern,options).
walk()}function globIterateSync(pattern,options={}){return new Glob(pattern,options).iterateSync()}function globIterate(pattern,options={}){return new Glob(pattern,
options).iterate()}var streamSync=globStreamSync,stream=Object.assign(globStream,{sync:globStreamSync}),iterateSync=globIterateSync,iterate=Object.assign(globIterate,
{sync:globIterateSync}),sync=Object.assign(globSync,{stream:globStreamSync,iterate:globIterateSync}),glob=Object.assign(glob_,{glob:glob_,globSync,sync,globStream,
stream,globStreamSync,streamSync,globIterate,iterate,globIterateSync,iterateSync,Glob,hasMagic,escape,unescape});glob.glob=glob;0&&(module.exports={Glob,Ignore,escape,glob,globIterate,globIterateSync,globStream,globStreamSync,globSync,hasMagic,iterate,iterateSync,stream,streamSync,sync,unescape});
