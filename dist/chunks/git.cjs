"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var git_exports={};__export(git_exports,{baseOf:()=>baseOf});module.exports=__toCommonJS(git_exports);var import_node_fs=require("node:fs"),import_node_path2=require("node:path");var import_node_path=require("node:path");var import_node_buffer=require("node:buffer");var defaultMaxBytes=32*1048576;function decode(bytes){return bytes[0]===255&&bytes[1]===254?new TextDecoder("utf-16le",{ignoreBOM:!0}).decode(bytes):bytes[0]===254&&bytes[1]===255?new TextDecoder(
"utf-16be",{ignoreBOM:!0}).decode(bytes):(0,import_node_buffer.isAscii)(bytes)?bytes.toString("latin1"):bytes.toString("utf8")}function isUnread(reading){return"severity"in reading}function printedPath(path,cwd){let shown=(0,import_node_path.relative)(cwd,(0,import_node_path.resolve)(cwd,path));return(import_node_path.sep==="/"?shown:shown.
replaceAll(import_node_path.sep,"/"))||"."}var keptCharacters=24*1048576;var import_node_child_process=require("node:child_process");function runProgram(name,args,{cwd,env},limits={}){let{input="",maxBytes=Number.POSITIVE_INFINITY,maxTime=0}=limits,
ended=(0,import_node_child_process.spawnSync)(name,args,{cwd,env,input,maxBuffer:maxBytes,timeout:maxTime,windowsHide:!0}),{error,status,signal,stdout,stderr}=ended;
if(status===0&&error===void 0)return{out:stdout,err:stderr.toString()};let err=stderr?.toString()??"",code=error!==void 0&&"code"in error?error.code:void 0;return code===
"ENOBUFS"?{error:`wrote more than ${maxBytes/1048576} MiB`,err,isAbsent:!1}:code==="ETIMEDOUT"?{error:`took more than ${maxTime/1e3} seconds`,err,isAbsent:!1}:error!==
void 0?{error:"could not be started",err,isAbsent:!0}:{error:status===null?`was ended by ${signal}`:`ended with ${status}`,err,isAbsent:!1}}var everything=[{first:1,last:Number.POSITIVE_INFINITY}];function baseOf(base,inputs,place){let top=git(place,["rev-parse","--show-toplevel"]);if("error"in top)
return{error:`--diff: ${top.error}`};let root=(0,import_node_fs.realpathSync)(top.out.toString().replace(/\r?\n$/,"")),commit=git(place,["rev-parse","--verify",
"--quiet","--end-of-options",`${base}^{commit}`]);if("error"in commit)return{error:`--diff ${base}: git knows no such commit`};let id=commit.out.toString().trim(),
tree=git(place,["ls-tree","-r","-z","--full-tree",id]);if("error"in tree)return{error:`--diff ${base}: ${tree.error}`};let diff=git(place,["diff","--raw","--pat\
ch","-z","--unified=0","--inter-hunk-context=0","--find-renames","--text","--no-relative","--no-color","--no-ext-diff","--no-textconv","--ignore-submodules",id,
"--"]);if("error"in diff)return{error:`--diff ${base}: ${diff.error}`};let blobs=blobsOf(tree.out.toString()),changes=changesOf(diff.out),found=inputs.map(input=>{
let path=pathIn(root,input.path),change=path===void 0?void 0:changes.get(path),blob=path===void 0||change?.status==="A"?void 0:blobs.get(change?.from??path);return{
input,path,change,blob}}),paths=new Set(found.map(({path})=>path)),removed=Array.from(changes).flatMap(([path,{status}])=>{let blob=blobs.get(path);return status!==
"D"||blob===void 0||paths.has(path)||!/\.(?:ya?ml|json)$/.test(path)?[]:{file:printedPath((0,import_node_path2.resolve)(root,path),(0,import_node_fs.realpathSync)(
place.cwd)),path:(0,import_node_path2.resolve)(root,path),blob}}),wanted=[...found.filter(({change})=>change!==void 0),...removed].flatMap(({blob})=>blob??[]),texts=textsOf(
[...new Set(wanted)],place);if("error"in texts)return{error:`--diff ${base}: ${texts.error}`};let before=(file,path,blob)=>{let source={file,text:texts.get(blob)??
""};return{file,path,named:!1,read:()=>source}},lines=new Map(found.map(({input,change,blob})=>[input.file,blob===void 0||change!==void 0&&hasOtherLines(input)?
everything:change?.lines??[]]));return{inputs:[...found.flatMap(({input,change,blob})=>blob===void 0?[]:change===void 0?input:before(input.file,input.path,blob)),
...removed.map(({file,path,blob})=>before(file,path,blob))],changed:file=>lines.get(file)}}function pathIn(root,path){if(path===null)return;let inside=(0,import_node_path2.relative)(
root,realOf(path));return inside===".."||inside.startsWith(`..${import_node_path2.sep}`)?void 0:inside.replaceAll(import_node_path2.sep,"/")}function realOf(path){
try{return(0,import_node_fs.realpathSync)(path)}catch{return path}}function hasOtherLines({read}){let source=read();return!isUnread(source)&&/\r(?!\n)/.test(source.
text)}function blobsOf(tree){return new Map(tree.split("\0").flatMap(row=>{let[,id,path]=/^\d+ blob ([0-9a-f]+)\t([^]*)$/.exec(row)??[];return id===void 0||path===
void 0?[]:[[path,id]]}))}function changesOf(out){let all=out.toString("latin1"),listed=[],at=0,next=()=>{let end=all.indexOf("\0",at),field=all.slice(at,end<0?all.
length:end);return at=end<0?all.length:end+1,field},name=()=>Buffer.from(next(),"latin1").toString("utf8");for(;all[at]===":";){let status=/[A-Z](?=\d*$)/.exec(
next())?.[0]??"",from=name();listed.push({status,from,to:status==="R"||status==="C"?name():from})}next();let patches=all.slice(at).split(/^diff --git /m).slice(
1),has=status=>listed.some(one=>one.status===status),isSure=patches.length===listed.length&&!has("T")&&!has("U");return new Map(listed.map(({status,from,to},index)=>{
let patch=patches[index];return[to,{status,from,lines:isSure&&patch!==void 0?linesOf(patch):everything}]}))}function linesOf(patch){return Array.from(patch.matchAll(
/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm),([,from,length])=>{let[first,count]=[Number(from),Number(length??1)];return count===0?{first,last:first+1,isGap:!0}:
{first,last:first+count-1}})}function textsOf(blobs,place){let texts=new Map;if(blobs.length===0)return texts;let answer=git(place,["cat-file","--batch"],blobs.
map(blob=>`${blob}
`).join(""));if("error"in answer)return answer;let{out}=answer;for(let at=0;at<out.length;){let end=out.indexOf(`
`,at),[id="",is,size]=out.toString("latin1",at,end).split(" ");if(is!=="blob")return{error:`git does not have the file ${id}; a shallow or partial clone may lac\
k it`};let start=end+1;texts.set(id,decode(out.subarray(start,start+Number(size)))),at=start+Number(size)+1}return texts}function git({cwd,env},args,input=""){let place={
cwd,env:{...env,LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0"}},ended=runProgram("git",["-c","core.fsmonitor=false",...args],place,{input});if(!("error"in ended))return ended;
if(ended.isAbsent)return{error:"git could not be started; it is needed for --diff"};let said=(ended.err.split(`
`)[0]??"").replace(/^(?:fatal|error): /,"");return{error:said.startsWith("not a git repository")?"this is not in a git repository":said||"git failed"}}0&&(module.exports={baseOf});
