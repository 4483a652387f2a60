"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_crypto=__commonJS({"unused:crypto"(exports2,module2){module2.exports={}}});var require_import_fresh=__commonJS({"absent:import-fresh"(){throw new Error("import-fresh is not part of preadmit")}});var require_parse_json=__commonJS({"absent:parse-json"(){throw new Error("parse-json is not part of preadmit")}});var require_js_yaml=__commonJS({"absent:js-yaml"(){throw new Error("js-yaml is not part of preadmit")}});var require_typescript=__commonJS({"absent:typescript"(){throw new Error("typescript is not part of preadmit")}});var require_loaders=__commonJS({"node_modules/cosmiconfig/dist/loaders.js"(exports2){"use strict";var __importDefault2=exports2&&exports2.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});exports2.loadTs=exports2.loadTsSync=exports2.loadYaml=exports2.
loadJson=exports2.loadJs=exports2.loadJsSync=void 0;var fs_1=require("fs"),promises_12=require("fs/promises"),path_12=__importDefault2(require("path")),url_1=require("url"),
crypto_1=require_crypto(),importFresh,loadJsSync=function(filepath){return importFresh===void 0&&(importFresh=require_import_fresh()),importFresh(filepath)};exports2.
loadJsSync=loadJsSync;var loadJs=async function(filepath){try{let{href}=(0,url_1.pathToFileURL)(await(0,promises_12.realpath)(filepath));return(await Promise.resolve().
then(()=>__toESM(require(href)))).default}catch(error){try{return(0,exports2.loadJsSync)(filepath,"")}catch(requireError){throw requireError.code==="ERR_REQUIRE\
_ESM"||requireError instanceof SyntaxError&&requireError.toString().includes("Cannot use import statement outside a module")?error:requireError}}};exports2.loadJs=
loadJs;var parseJson,loadJson=function(filepath,content){parseJson===void 0&&(parseJson=require_parse_json());try{return parseJson(content)}catch(error){throw error.
message=`JSON Error in ${filepath}:
${error.message}`,error}};exports2.loadJson=loadJson;var yaml,loadYaml=function(filepath,content){yaml===void 0&&(yaml=require_js_yaml());try{return yaml.load(content)}catch(error){
throw error.message=`YAML Error in ${filepath}:
${error.message}`,error}};exports2.loadYaml=loadYaml;var typescript,loadTsSync=function(filepath,content){typescript===void 0&&(typescript=require_typescript());
let compiledFilepath=`${filepath}.${(0,crypto_1.randomUUID)()}.cjs`;try{let config=resolveTsConfig(path_12.default.dirname(filepath))??{};return config.compilerOptions=
{...config.compilerOptions,module:typescript.ModuleKind.NodeNext,moduleResolution:typescript.ModuleResolutionKind.NodeNext,target:typescript.ScriptTarget.ES2022,
noEmit:!1},content=typescript.transpileModule(content,config).outputText,(0,fs_1.writeFileSync)(compiledFilepath,content),(0,exports2.loadJsSync)(compiledFilepath,
content).default}catch(error){throw error.message=`TypeScript Error in ${filepath}:
${error.message}`,error}finally{(0,fs_1.existsSync)(compiledFilepath)&&(0,fs_1.rmSync)(compiledFilepath)}};exports2.loadTsSync=loadTsSync;var loadTs=async function(filepath,content){
typescript===void 0&&(typescript=(await Promise.resolve().then(()=>__toESM(require_typescript()))).default);let compiledFilepath=`${filepath}.${(0,crypto_1.randomUUID)()}\
.mjs`,transpiledContent;try{try{let config=resolveTsConfig(path_12.default.dirname(filepath))??{};config.compilerOptions={...config.compilerOptions,module:typescript.
ModuleKind.ES2022,moduleResolution:typescript.ModuleResolutionKind.Bundler,target:typescript.ScriptTarget.ES2022,noEmit:!1},transpiledContent=typescript.transpileModule(
content,config).outputText,await(0,promises_12.writeFile)(compiledFilepath,transpiledContent)}catch(error){throw error.message=`TypeScript Error in ${filepath}:\

${error.message}`,error}return await(0,exports2.loadJs)(compiledFilepath,transpiledContent)}finally{(0,fs_1.existsSync)(compiledFilepath)&&await(0,promises_12.rm)(
compiledFilepath)}};exports2.loadTs=loadTs;function resolveTsConfig(directory){let filePath=typescript.findConfigFile(directory,fileName=>typescript.sys.fileExists(
fileName));if(filePath!==void 0){let{config,error}=typescript.readConfigFile(filePath,path=>typescript.sys.readFile(path));if(error)throw new Error(`Error in ${filePath}\
: ${error.messageText.toString()}`);return config}}}});var require_defaults=__commonJS({"node_modules/cosmiconfig/dist/defaults.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.
defaultLoadersSync=exports2.defaultLoaders=exports2.metaSearchPlaces=exports2.globalConfigSearchPlacesSync=exports2.globalConfigSearchPlaces=void 0;exports2.getDefaultSearchPlaces=
getDefaultSearchPlaces;exports2.getDefaultSearchPlacesSync=getDefaultSearchPlacesSync;var loaders_1=require_loaders();function getDefaultSearchPlaces(moduleName){
return["package.json",`.${moduleName}rc`,`.${moduleName}rc.json`,`.${moduleName}rc.yaml`,`.${moduleName}rc.yml`,`.${moduleName}rc.js`,`.${moduleName}rc.ts`,`.${moduleName}\
rc.cjs`,`.${moduleName}rc.mjs`,`.config/${moduleName}rc`,`.config/${moduleName}rc.json`,`.config/${moduleName}rc.yaml`,`.config/${moduleName}rc.yml`,`.config/${moduleName}\
rc.js`,`.config/${moduleName}rc.ts`,`.config/${moduleName}rc.cjs`,`.config/${moduleName}rc.mjs`,`${moduleName}.config.js`,`${moduleName}.config.ts`,`${moduleName}\
.config.cjs`,`${moduleName}.config.mjs`]}function getDefaultSearchPlacesSync(moduleName){return["package.json",`.${moduleName}rc`,`.${moduleName}rc.json`,`.${moduleName}\
rc.yaml`,`.${moduleName}rc.yml`,`.${moduleName}rc.js`,`.${moduleName}rc.ts`,`.${moduleName}rc.cjs`,`.config/${moduleName}rc`,`.config/${moduleName}rc.json`,`.co\
nfig/${moduleName}rc.yaml`,`.config/${moduleName}rc.yml`,`.config/${moduleName}rc.js`,`.config/${moduleName}rc.ts`,`.config/${moduleName}rc.cjs`,`${moduleName}.\
config.js`,`${moduleName}.config.ts`,`${moduleName}.config.cjs`]}exports2.globalConfigSearchPlaces=["config","config.json","config.yaml","config.yml","config.js",
"config.ts","config.cjs","config.mjs"];exports2.globalConfigSearchPlacesSync=["config","config.json","config.yaml","config.yml","config.js","config.ts","config.\
cjs"];exports2.metaSearchPlaces=["package.json","package.yaml",".config/config.json",".config/config.yaml",".config/config.yml",".config/config.js",".config/con\
fig.ts",".config/config.cjs",".config/config.mjs"];exports2.defaultLoaders=Object.freeze({".mjs":loaders_1.loadJs,".cjs":loaders_1.loadJs,".js":loaders_1.loadJs,
".ts":loaders_1.loadTs,".json":loaders_1.loadJson,".yaml":loaders_1.loadYaml,".yml":loaders_1.loadYaml,noExt:loaders_1.loadYaml});exports2.defaultLoadersSync=Object.
freeze({".cjs":loaders_1.loadJsSync,".js":loaders_1.loadJsSync,".ts":loaders_1.loadTsSync,".json":loaders_1.loadJson,".yaml":loaders_1.loadYaml,".yml":loaders_1.
loadYaml,noExt:loaders_1.loadYaml})}});var require_env_paths=__commonJS({"node_modules/env-paths/index.js"(exports2,module2){"use strict";var path=require("path"),os=require("os"),homedir=os.homedir(),
tmpdir=os.tmpdir(),{env}=process,macos=name=>{let library=path.join(homedir,"Library");return{data:path.join(library,"Application Support",name),config:path.join(
library,"Preferences",name),cache:path.join(library,"Caches",name),log:path.join(library,"Logs",name),temp:path.join(tmpdir,name)}},windows=name=>{let appData=env.
APPDATA||path.join(homedir,"AppData","Roaming"),localAppData=env.LOCALAPPDATA||path.join(homedir,"AppData","Local");return{data:path.join(localAppData,name,"Dat\
a"),config:path.join(appData,name,"Config"),cache:path.join(localAppData,name,"Cache"),log:path.join(localAppData,name,"Log"),temp:path.join(tmpdir,name)}},linux=name=>{
let username=path.basename(homedir);return{data:path.join(env.XDG_DATA_HOME||path.join(homedir,".local","share"),name),config:path.join(env.XDG_CONFIG_HOME||path.
join(homedir,".config"),name),cache:path.join(env.XDG_CACHE_HOME||path.join(homedir,".cache"),name),log:path.join(env.XDG_STATE_HOME||path.join(homedir,".local",
"state"),name),temp:path.join(tmpdir,username,name)}},envPaths=(name,options)=>{if(typeof name!="string")throw new TypeError(`Expected string, got ${typeof name}`);
return options=Object.assign({suffix:"nodejs"},options),options.suffix&&(name+=`-${options.suffix}`),process.platform==="darwin"?macos(name):process.platform===
"win32"?windows(name):linux(name)};module2.exports=envPaths;module2.exports.default=envPaths}});var require_util=__commonJS({"node_modules/cosmiconfig/dist/util.js"(exports2){"use strict";var __createBinding=exports2&&exports2.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=exports2&&
exports2.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=exports2&&
exports2.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0});
exports2.emplace=emplace;exports2.getPropertyByPath=getPropertyByPath;exports2.removeUndefinedValuesFromObject=removeUndefinedValuesFromObject;exports2.isDirectory=
isDirectory;exports2.isDirectorySync=isDirectorySync;var fs_1=__importStar(require("fs"));function emplace(map,key,fn){let cached=map.get(key);if(cached!==void 0)
return cached;let result=fn();return map.set(key,result),result}function getPropertyByPath(source,path){return typeof path=="string"&&Object.prototype.hasOwnProperty.
call(source,path)?source[path]:(typeof path=="string"?path.split("."):path).reduce((previous,key)=>previous===void 0?previous:previous[key],source)}function removeUndefinedValuesFromObject(options){
return Object.fromEntries(Object.entries(options).filter(([,value])=>value!==void 0))}async function isDirectory(path){try{return(await fs_1.promises.stat(path)).
isDirectory()}catch(e){if(e.code==="ENOENT")return!1;throw e}}function isDirectorySync(path){try{return fs_1.default.statSync(path).isDirectory()}catch(e){if(e.
code==="ENOENT")return!1;throw e}}}});var require_ExplorerBase=__commonJS({"node_modules/cosmiconfig/dist/ExplorerBase.js"(exports2){"use strict";var __importDefault2=exports2&&exports2.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});exports2.ExplorerBase=void 0;exports2.getExtensionDescription=
getExtensionDescription;var env_paths_1=__importDefault2(require_env_paths()),os_1=__importDefault2(require("os")),path_12=__importDefault2(require("path")),util_js_12=require_util(),
ExplorerBase=class{#loadingMetaConfig=!1;config;loadCache;searchCache;constructor(options){this.config=options,options.cache&&(this.loadCache=new Map,this.searchCache=
new Map),this.#validateConfig()}set loadingMetaConfig(value){this.#loadingMetaConfig=value}#validateConfig(){let config=this.config;for(let place of config.searchPlaces){
let extension=path_12.default.extname(place),loader=this.config.loaders[extension||"noExt"]??this.config.loaders.default;if(loader===void 0)throw new Error(`Mis\
sing loader for ${getExtensionDescription(place)}.`);if(typeof loader!="function")throw new Error(`Loader for ${getExtensionDescription(place)} is not a functio\
n: Received ${typeof loader}.`)}}clearLoadCache(){this.loadCache&&this.loadCache.clear()}clearSearchCache(){this.searchCache&&this.searchCache.clear()}clearCaches(){
this.clearLoadCache(),this.clearSearchCache()}toCosmiconfigResult(filepath,config){if(config===null)return null;if(config===void 0)return{filepath,config:void 0,
isEmpty:!0};if(this.config.applyPackagePropertyPathToConfiguration||this.#loadingMetaConfig){let packageProp=this.config.packageProp??this.config.moduleName;config=
(0,util_js_12.getPropertyByPath)(config,packageProp)}return config===void 0?{filepath,config:void 0,isEmpty:!0}:{config,filepath}}validateImports(containingFilePath,imports,importStack){
let fileDirectory=path_12.default.dirname(containingFilePath);for(let importPath of imports){if(typeof importPath!="string")throw new Error(`${containingFilePath}\
: Key $import must contain a string or a list of strings`);let fullPath=path_12.default.resolve(fileDirectory,importPath);if(fullPath===containingFilePath)throw new Error(
`Self-import detected in ${containingFilePath}`);let idx=importStack.indexOf(fullPath);if(idx!==-1)throw new Error(`Circular import detected:
${[...importStack,fullPath].map((path,i)=>`${i+1}. ${path}`).join(`
`)} (same as ${idx+1}.)`)}}getSearchPlacesForDir(dir,globalConfigPlaces){return(dir.isGlobalConfig?globalConfigPlaces:this.config.searchPlaces).map(place=>path_12.
default.join(dir.path,place))}getGlobalConfigDir(){return(0,env_paths_1.default)(this.config.moduleName,{suffix:""}).config}*getGlobalDirs(startDir){let stopDir=path_12.
default.resolve(this.config.stopDir??os_1.default.homedir());yield{path:startDir,isGlobalConfig:!1};let currentDir=startDir;for(;currentDir!==stopDir;){let parentDir=path_12.
default.dirname(currentDir);if(parentDir===currentDir)break;yield{path:parentDir,isGlobalConfig:!1},currentDir=parentDir}yield{path:this.getGlobalConfigDir(),isGlobalConfig:!0}}};
exports2.ExplorerBase=ExplorerBase;function getExtensionDescription(extension){return extension?`extension "${extension}"`:"files without extensions"}}});var require_merge=__commonJS({"node_modules/cosmiconfig/dist/merge.js"(exports2){"use strict";Object.defineProperty(exports2,"__esModule",{value:!0});exports2.hasOwn=
void 0;exports2.mergeAll=mergeAll;exports2.hasOwn=Function.prototype.call.bind(Object.prototype.hasOwnProperty);var objToString=Function.prototype.call.bind(Object.
prototype.toString);function isPlainObject(obj){return objToString(obj)==="[object Object]"}function merge(target,source,options){for(let key of Object.keys(source)){
if(key==="__proto__"||key==="constructor")continue;let newValue=source[key];if((0,exports2.hasOwn)(target,key)){if(Array.isArray(target[key])&&Array.isArray(newValue)){
if(options.mergeArrays){target[key].push(...newValue);continue}}else if(isPlainObject(target[key])&&isPlainObject(newValue)){target[key]=merge(target[key],newValue,
options);continue}}target[key]=newValue}return target}function mergeAll(objects,options){return objects.reduce((target,source)=>merge(target,source,options),{})}}});var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports,"__esModule",{value:!0});
exports.Explorer=void 0;var promises_1=__importDefault(require("fs/promises")),path_1=__importDefault(require("path")),defaults_1=require_defaults(),ExplorerBase_js_1=require_ExplorerBase(),
merge_1=require_merge(),util_js_1=require_util(),Explorer=class extends ExplorerBase_js_1.ExplorerBase{async load(filepath){filepath=path_1.default.resolve(filepath);
let load=async()=>await this.config.transform(await this.#readConfiguration(filepath));return this.loadCache?await(0,util_js_1.emplace)(this.loadCache,filepath,
load):await load()}async search(from=""){if(this.config.metaConfigFilePath){this.loadingMetaConfig=!0;let config=await this.load(this.config.metaConfigFilePath);
if(this.loadingMetaConfig=!1,config&&!config.isEmpty)return config}from=path_1.default.resolve(from);let dirs=this.#getDirs(from),firstDirIter=await dirs.next();
if(firstDirIter.done)throw new Error(`Could not find any folders to iterate through (start from ${from})`);let currentDir=firstDirIter.value,search=async()=>{if(await(0,util_js_1.
isDirectory)(currentDir.path))for(let filepath of this.getSearchPlacesForDir(currentDir,defaults_1.globalConfigSearchPlaces))try{let result=await this.#readConfiguration(
filepath);if(result!==null&&!(result.isEmpty&&this.config.ignoreEmptySearchPlaces))return await this.config.transform(result)}catch(error){if(error.code==="ENOE\
NT"||error.code==="EISDIR"||error.code==="ENOTDIR"||error.code==="EACCES")continue;throw error}let nextDirIter=await dirs.next();return nextDirIter.done?await this.
config.transform(null):(currentDir=nextDirIter.value,this.searchCache?await(0,util_js_1.emplace)(this.searchCache,currentDir.path,search):await search())};return this.
searchCache?await(0,util_js_1.emplace)(this.searchCache,from,search):await search()}async#readConfiguration(filepath,importStack=[]){let contents=await promises_1.
default.readFile(filepath,{encoding:"utf-8"});return this.toCosmiconfigResult(filepath,await this.#loadConfigFileWithImports(filepath,contents,importStack))}async#loadConfigFileWithImports(filepath,contents,importStack){
let loadedContent=await this.#loadConfiguration(filepath,contents);if(!loadedContent||!(0,merge_1.hasOwn)(loadedContent,"$import"))return loadedContent;let fileDirectory=path_1.
default.dirname(filepath),{$import:imports,...ownContent}=loadedContent,importPaths=Array.isArray(imports)?imports:[imports],newImportStack=[...importStack,filepath];
this.validateImports(filepath,importPaths,newImportStack);let importedConfigs=await Promise.all(importPaths.map(async importPath=>{let fullPath=path_1.default.resolve(
fileDirectory,importPath);return(await this.#readConfiguration(fullPath,newImportStack))?.config}));return(0,merge_1.mergeAll)([...importedConfigs,ownContent],{
mergeArrays:this.config.mergeImportArrays})}async#loadConfiguration(filepath,contents){if(contents.trim()==="")return;let extension=path_1.default.extname(filepath),
loader=this.config.loaders[extension||"noExt"]??this.config.loaders.default;if(!loader)throw new Error(`No loader specified for ${(0,ExplorerBase_js_1.getExtensionDescription)(
extension)}`);try{let loadedContents=await loader(filepath,contents);return path_1.default.basename(filepath,extension)!=="package"?loadedContents:(0,util_js_1.
getPropertyByPath)(loadedContents,this.config.packageProp??this.config.moduleName)??null}catch(error){throw error.filepath=filepath,error}}async#fileExists(path){
try{return await promises_1.default.stat(path),!0}catch{return!1}}async*#getDirs(startDir){switch(this.config.searchStrategy){case"none":{yield{path:startDir,isGlobalConfig:!1};
return}case"project":{let currentDir=startDir;for(;;){yield{path:currentDir,isGlobalConfig:!1};let foundPackageFile=!1;for(let ext of["json","yaml"]){let packageFile=path_1.
default.join(currentDir,`package.${ext}`);if(await this.#fileExists(packageFile)){foundPackageFile=!0;break}}if(foundPackageFile)return;let parentDir=path_1.default.
dirname(currentDir);if(parentDir===currentDir)return;currentDir=parentDir}}case"global":yield*this.getGlobalDirs(startDir)}}};exports.Explorer=Explorer;
