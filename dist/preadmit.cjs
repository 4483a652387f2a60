#!/usr/bin/env node
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_node_fs=require("node:fs"),module2=__toESM(require("node:module"),1);start();async function start(){keepCompiledCode();let{run}=await Promise.resolve().then(()=>__toESM(require("./chunks/main.cjs"),1));
process.exitCode=await run(process.argv.slice(2),{get stdin(){return process.stdin},get stdout(){return output(1)},get stderr(){return output(2)},cwd:process.cwd(),
env:process.env,beforeLongRun})}function keepCompiledCode(){let{enableCompileCache}=module2;enableCompileCache?.()}async function beforeLongRun(){if(!process.versions.
node.startsWith("20."))return;let{setFlagsFromString}=await Promise.resolve().then(()=>__toESM(require("node:v8"),1));for(let flag of["--interrupt-budget=500000",
"--heap-growing-percent=30"])setFlagsFromString(flag)}function output(descriptor){return(0,import_node_fs.fstatSync)(descriptor).isCharacterDevice()?descriptor===
1?process.stdout:process.stderr:{write:text=>writeAll(descriptor,Buffer.from(text))}}function writeAll(descriptor,bytes){for(let at=0;at<bytes.length;)try{at+=(0,import_node_fs.writeSync)(
descriptor,bytes,at)}catch(error){let code=error instanceof Error&&"code"in error?error.code:void 0;if(code==="EPIPE")return;if(code!=="EAGAIN")throw error;Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}
