#!/usr/bin/env node
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_node_fs3=require("node:fs");var import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),import_node_path=require("node:path"),import_node_vm=require("node:vm");function compiledCode({
version,arch,pid}){let compiled=new Map;if(typeof require>"u")return()=>{};let folder=(0,import_node_path.join)(__dirname,"../node_modules/.cache/preadmit");return require.
extensions[".cjs"]=(loaded,file)=>{let kept=(0,import_node_path.join)(folder,`${(0,import_node_path.basename)(file)}-${version}-${arch}`),code=keptCode(kept,file),
script=new import_node_vm.Script(wrapped(file),{filename:file,cachedData:code?.bytes});(script.cachedDataRejected!==!1||code?.isOld===!0)&&compiled.set(kept,script),
script.runInThisContext().call(loaded.exports,loaded.exports,loaded.require.bind(loaded),loaded,file,(0,import_node_path.dirname)(file))},()=>{for(let[kept,script]of compiled)
write(kept,`${kept}-${pid}`,script.createCachedData())}}var head="(function (exports, require, module, __filename, __dirname) { ",tail=`
})`;function wrapped(file){let descriptor=(0,import_node_fs.openSync)(file,"r");try{let{size}=(0,import_node_fs.fstatSync)(descriptor),bytes=Buffer.allocUnsafe(
head.length+size+tail.length);return bytes.write(head,"latin1"),bytes.write(tail,head.length+(0,import_node_fs.readSync)(descriptor,bytes,head.length,size,0),"l\
atin1"),bytes.toString("latin1")}finally{(0,import_node_fs.closeSync)(descriptor)}}var hour=36e5;function keptCode(kept,file){try{let{mtimeMs}=(0,import_node_fs2.statSync)(
kept);return mtimeMs<=(0,import_node_fs2.statSync)(file).ctimeMs?void 0:{bytes:(0,import_node_fs.readFileSync)(kept),isOld:Date.now()-mtimeMs>hour}}catch{return}}
function write(kept,part,code){try{(0,import_node_fs.mkdirSync)((0,import_node_path.dirname)(kept),{recursive:!0}),(0,import_node_fs2.writeFileSync)(part,code),
(0,import_node_fs2.renameSync)(part,kept)}catch{}}start();async function start(){let keepCode=compiledCode(process),isKept=!1,{run}=await Promise.resolve().then(()=>__toESM(require("./chunks/main.cjs"),1)),code=await run(
process.argv.slice(2),{get stdin(){return process.stdin},get stdout(){return output(1)},get stderr(){return output(2)},cwd:process.cwd(),env:process.env,beforeJudging:async files=>{
isKept=files>0&&files<=manyFiles,files>manyFiles&&await beforeLongRun()}});isKept&&keepCode(),hasTerminal?process.exitCode=code:process.exit(code)}var manyFiles=50,
flags=["--always-sparkplug","--interrupt-budget=500000","--no-turbo-inlining","--heap-growing-percent=80"];async function beforeLongRun(){if(!process.versions.node.
startsWith("20."))return;let{setFlagsFromString}=await Promise.resolve().then(()=>__toESM(require("node:v8"),1));for(let flag of flags)setFlagsFromString(flag)}
var hasTerminal=!1;function output(descriptor){let device=(0,import_node_fs3.fstatSync)(descriptor),isNull=()=>device.rdev===(0,import_node_fs3.statSync)("/dev/\
null",{throwIfNoEntry:!1})?.rdev;return device.isCharacterDevice()&&!isNull()?(hasTerminal=!0,descriptor===1?process.stdout:process.stderr):{write:text=>writeAll(
descriptor,Buffer.from(text))}}function writeAll(descriptor,bytes){for(let at=0;at<bytes.length;)try{at+=(0,import_node_fs3.writeSync)(descriptor,bytes,at)}catch(error){
let code=error instanceof Error&&"code"in error?error.code:void 0;if(code==="EPIPE")return;if(code!=="EAGAIN")throw error;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,5)}}
