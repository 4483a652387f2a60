#!/usr/bin/env node
"use strict";
var import_main=require("./chunks/main.cjs"),import_report_text=require("./chunks/report-text.cjs"),import_report_wording=require("./chunks/report-wording.cjs"),
import_report_json_text=require("./chunks/report-json-text.cjs"),import_runtime=require("./chunks/runtime.cjs"),import_node_fs=require("node:fs");(async()=>{var{
argv,env}=process;process.exitCode=await(0,import_main.run)(argv.slice(2),{get stdin(){return process.stdin},get stdout(){return output(1)},get stderr(){return output(
2)},cwd:process.cwd(),env});function output(descriptor){return(0,import_node_fs.fstatSync)(descriptor).isCharacterDevice()?descriptor===1?process.stdout:process.
stderr:{write:text=>writeAll(descriptor,Buffer.from(text))}}function writeAll(descriptor,bytes){for(let at=0;at<bytes.length;)try{at+=(0,import_node_fs.writeSync)(
descriptor,bytes,at)}catch(error){const code=error instanceof Error&&"code"in error?error.code:void 0;if(code==="EPIPE")return;if(code!=="EAGAIN")throw error;Atomics.
wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}}})();
