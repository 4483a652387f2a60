#!/usr/bin/env node
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_node_fs2=require("node:fs");var import_node_fs=require("node:fs"),module2=__toESM(require("node:module"),1),import_node_path=require("node:path"),import_node_vm=require("node:vm");function compiledCode({
version,arch,pid}){let folder=(0,import_node_path.join)(__dirname,"../node_modules/.cache/preadmit"),{enableCompileCache}=module2;if(enableCompileCache!==void 0)
return enableCompileCache(folder),()=>{};let compiled=new Map;return module2.createRequire(__filename).extensions[".cjs"]=(loaded,file)=>{let kept=(0,import_node_path.join)(
folder,`${(0,import_node_path.basename)(file)}-${version}-${arch}`),source=module2.wrap((0,import_node_fs.readFileSync)(file,"utf8")),script=new import_node_vm.Script(
source,{filename:file,cachedData:keptCode(kept,file)});script.cachedDataRejected!==!1&&compiled.set(kept,script),script.runInThisContext().call(loaded.exports,loaded.
exports,module2.createRequire(file),loaded,file,(0,import_node_path.dirname)(file))},()=>{for(let[kept,script]of compiled)write(kept,`${kept}-${pid}`,script.createCachedData())}}
function keptCode(kept,file){try{return(0,import_node_fs.statSync)(kept).mtimeMs>(0,import_node_fs.statSync)(file).ctimeMs?(0,import_node_fs.readFileSync)(kept):
void 0}catch{return}}function write(kept,part,code){try{(0,import_node_fs.mkdirSync)((0,import_node_path.dirname)(kept),{recursive:!0}),(0,import_node_fs.writeFileSync)(
part,code),(0,import_node_fs.renameSync)(part,kept)}catch{}}start();async function start(){let keepCode=compiledCode(process),isKept=!1,{run}=await Promise.resolve().then(()=>__toESM(require("./chunks/main.cjs"),1));process.
exitCode=await run(process.argv.slice(2),{get stdin(){return process.stdin},get stdout(){return output(1)},get stderr(){return output(2)},cwd:process.cwd(),env:process.
env,beforeJudging:async files=>{isKept=files<=manyFiles,isKept||await beforeLongRun()}}),isKept&&keepCode()}var manyFiles=50,flags=["--always-sparkplug","--inte\
rrupt-budget=500000","--heap-growing-percent=80"];async function beforeLongRun(){if(!process.versions.node.startsWith("20."))return;let{setFlagsFromString}=await Promise.resolve().then(()=>__toESM(require("node:v8"),1));
for(let flag of flags)setFlagsFromString(flag)}function output(descriptor){let device=(0,import_node_fs2.fstatSync)(descriptor),isNull=()=>device.rdev===(0,import_node_fs2.statSync)(
"/dev/null",{throwIfNoEntry:!1})?.rdev;return device.isCharacterDevice()&&!isNull()?descriptor===1?process.stdout:process.stderr:{write:text=>writeAll(descriptor,
Buffer.from(text))}}function writeAll(descriptor,bytes){for(let at=0;at<bytes.length;)try{at+=(0,import_node_fs2.writeSync)(descriptor,bytes,at)}catch(error){let code=error instanceof
Error&&"code"in error?error.code:void 0;if(code==="EPIPE")return;if(code!=="EAGAIN")throw error;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}
