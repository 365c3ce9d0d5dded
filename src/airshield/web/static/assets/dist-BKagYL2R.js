import{i as e,n as t,r as n,t as r}from"./rolldown-runtime-COiEfhsA.js";import{C as i,E as a,S as o,T as s,_ as c,a as l,b as u,c as d,d as f,f as p,g as m,h,i as g,l as _,n as v,p as y,r as b,s as x,u as S,v as C,w,x as T,y as E}from"./dist-N0EXu0bj.js";import{$ as D,At as O,D as k,Dt as A,Et as j,F as M,Ft as N,Ht as P,It as F,Jt as I,Mt as L,Nt as ee,Pt as te,Tt as ne,U as R,Ut as re,Xt as z,Yt as ie,_ as ae,_n as oe,_t as se,an as ce,bt as le,cn as ue,dn as de,et as B,fn as fe,ft as pe,gn as me,hn as he,ht as ge,it as _e,jt as ve,k as ye,kt as be,l as xe,ln as Se,mn as Ce,nn as we,on as Te,pn as Ee,rn as De,s as Oe,sn as ke,st as Ae,tt as V,un as je,vn as Me,vt as Ne,wt as Pe,xt as Fe,yt as Ie}from"./debug-hooks-C7bLc-MC.js";import{a as H,c as Le,d as Re,f as ze,i as Be,l as Ve,m as He,o as Ue,p as We,r as Ge,s as Ke,t as qe,u as Je}from"./globe-viewport-CvgCZt21.js";import{_ as Ye,b as Xe,c as Ze,d as Qe,g as $e,l as et,s as tt,u as nt}from"./expression-BMWgJnvR.js";import{h as rt,m as it,p as at,u as ot}from"./shader-type-decoder-Brmv53ET.js";import{h as st}from"./webgl-device-Mdda6HFl.js";async function ct(e,t,n,r){return r._parse(e,t,n,r)}globalThis.probe||(globalThis.probe=rt);var lt=new it({id:`@probe.gl/log`});function ut(e){globalThis.loaders||={},globalThis.loaders.modules||={},Object.assign(globalThis.loaders.modules,e)}function dt(e){return globalThis.loaders?.modules?.[e]||null}var ft={};function pt(e={}){let t=e.useLocalLibraries??e.core?.useLocalLibraries,n=e.CDN??e.core?.CDN,r=e.modules;return{...t===void 0?{}:{useLocalLibraries:t},...n===void 0?{}:{CDN:n},...r===void 0?{}:{modules:r}}}async function mt(e,t=null,n={},r=null){if(t){let i=n.modules?.[r||e];if(i!==void 0&&typeof i!=`string`)return i;e=ht(e,t,n,r)}return ft[e]=ft[e]||gt(e),await ft[e]}function ht(e,t,n={},r=null){if(n?.core)throw Error(`loadLibrary: options.core must be pre-normalized`);r||=e;let i=n.modules||{};return typeof i[r]==`string`?i[r]:!n.useLocalLibraries&&e.startsWith(`http`)?e:fe?n.CDN?(Ce(n.CDN.startsWith(`http`)),`${n.CDN}/${t}@${he}/dist/libs/${r}`):Ee?`../src/libs/${r}`:`modules/${t}/src/libs/${r}`:`modules/${t}/dist/libs/${r}`}async function gt(e){if(e.endsWith(`wasm`))return await vt(e);if(!fe){let{requireFromFile:t}=globalThis.loaders||{};try{let n=await t?.(e);return n||!e.includes(`/dist/libs/`)?n:await t?.(e.replace(`/dist/libs/`,`/src/libs/`))}catch(n){if(e.includes(`/dist/libs/`))try{return await t?.(e.replace(`/dist/libs/`,`/src/libs/`))}catch{}return console.error(n),null}}return Ee?importScripts(e):_t(await yt(e),e)}function _t(e,t){if(!fe){let{requireFromString:n}=globalThis.loaders||{};return n?.(e,t)}if(Ee)return eval.call(globalThis,e),null;let n=document.createElement(`script`);n.id=t;try{n.appendChild(document.createTextNode(e))}catch{n.text=e}return document.body.appendChild(n),null}async function vt(e){let{readFileAsArrayBuffer:t}=globalThis.loaders||{};if(fe||!t||e.startsWith(`http`))return await(await fetch(e)).arrayBuffer();try{return await t(e)}catch{if(e.includes(`/dist/libs/`))return await t(e.replace(`/dist/libs/`,`/src/libs/`));throw Error(`Failed to load ArrayBuffer from ${e}`)}}async function yt(e){let{readFileAsText:t}=globalThis.loaders||{};if(fe||!t||e.startsWith(`http`))return await(await fetch(e)).text();try{return await t(e)}catch{if(e.includes(`/dist/libs/`))return await t(e.replace(`/dist/libs/`,`/src/libs/`));throw Error(`Failed to load text from ${e}`)}}function bt(e,t=5){return typeof e==`string`?e.slice(0,t):ArrayBuffer.isView(e)?xt(e.buffer,e.byteOffset,t):e instanceof ArrayBuffer?xt(e,0,t):``}function xt(e,t,n){if(e.byteLength<=t+n)return``;let r=new DataView(e),i=``;for(let e=0;e<n;e++)i+=String.fromCharCode(r.getUint8(t+e));return i}function St(e){try{return JSON.parse(e)}catch{throw Error(`Failed to parse JSON from data starting with "${bt(e)}"`)}}function Ct(e,t){return Me(e>=0),Me(t>0),e+(t-1)&~(t-1)}function wt(e,t,n){let r;if(e instanceof ArrayBuffer)r=new Uint8Array(e);else{let t=e.byteOffset,n=e.byteLength;r=new Uint8Array(e.buffer||e.arrayBuffer,t,n)}return t.set(r,n),n+Ct(r.byteLength,4)}var Tt=`Queued Requests`,Et=`Active Requests`,Dt=`Cancelled Requests`,Ot=`Queued Requests Ever`,kt=`Active Requests Ever`,At={id:`request-scheduler`,throttleRequests:!0,maxRequests:6,debounceTime:0},jt=class{props;stats;activeRequestCount=0;requestQueue=[];requestMap=new Map;updateTimer=null;constructor(e={}){this.props={...At,...e},this.stats=new je({id:this.props.id}),this.stats.get(Tt),this.stats.get(Et),this.stats.get(Dt),this.stats.get(Ot),this.stats.get(kt)}setProps(e){e.throttleRequests!==void 0&&(this.props.throttleRequests=e.throttleRequests),e.maxRequests!==void 0&&(this.props.maxRequests=e.maxRequests),e.debounceTime!==void 0&&(this.props.debounceTime=e.debounceTime)}scheduleRequest(e,t=()=>0){if(!this.props.throttleRequests)return Promise.resolve({done:()=>{}});if(this.requestMap.has(e))return this.requestMap.get(e);let n={handle:e,priority:0,getPriority:t},r=new Promise(e=>(n.resolve=e,n));return this.requestQueue.push(n),this.requestMap.set(e,r),this._issueNewRequests(),r}_issueRequest(e){let{handle:t,resolve:n}=e,r=!1,i=()=>{r||(r=!0,this.requestMap.delete(t),this.activeRequestCount--,this.updateTimer===null&&(this.updateTimer=setTimeout(()=>this._issueNewRequestsAsync(),0)))};return this.activeRequestCount++,n?n({done:i}):Promise.resolve({done:i})}_issueNewRequests(){this.updateTimer!==null&&clearTimeout(this.updateTimer),this.updateTimer=setTimeout(()=>this._issueNewRequestsAsync(),this.props.debounceTime)}_issueNewRequestsAsync(){this.updateTimer!==null&&clearTimeout(this.updateTimer),this.updateTimer=null;let e=Math.max(this.props.maxRequests-this.activeRequestCount,0);if(e!==0){this._updateAllRequests();for(let t=0;t<e;++t){let e=this.requestQueue.shift();e&&this._issueRequest(e)}}}_updateAllRequests(){let e=this.requestQueue;for(let t=0;t<e.length;++t){let n=e[t];this._updateRequest(n)||(e.splice(t,1),this.requestMap.delete(n.handle),t--)}e.sort((e,t)=>e.priority-t.priority)}_updateRequest(e){return e.priority=e.getPriority(e.handle),e.priority<0?(e.resolve(null),!1):!0}},Mt=class e{static defaultOptions={core:{type:`auto`,attributions:[],loadOptions:{},loaders:[]}};optionsType;options;data;url;loadOptions;fetch;_needsRefresh=!0;constructor(t,n,r){this.options=r?me({...r,core:e.defaultOptions},n):{...n},this.data=t,this.url=typeof t==`string`?Se(t):``,this.loadOptions=Pt(this.options.core?.loadOptions),this.fetch=Nt(this.loadOptions)}setProps(e){this.options=Object.assign(this.options,e),this.setNeedsRefresh()}setNeedsRefresh(){this._needsRefresh=!0}getNeedsRefresh(e=!0){let t=this._needsRefresh;return e&&(this._needsRefresh=!1),t}};function Nt(e){let t=e?.core?.fetch;if(t&&typeof t==`function`)return(e,n)=>t(e,n);let n=e?.fetch;return n&&typeof n!=`function`?e=>fetch(e,n):e=>fetch(e)}function Pt(e){let t={...e};e?.core&&(t.core={...e.core});let n=typeof t.baseUri==`string`?t.baseUri:void 0,r=typeof t.baseUrl==`string`?t.baseUrl:void 0;return(n!==void 0||r!==void 0)&&(t.core||={},t.core.baseUrl===void 0&&(t.core.baseUrl=r??n),delete t.baseUri,delete t.baseUrl),t}var Ft=class{static type=`template`;static testURL=e=>!1};function It(e,t){return new Promise((n,r)=>{let i=!1;function a(e){i||(i=!0,r(e))}function o(e){if(!i){i=!0;try{n(t(e))}catch(e){r(e)}}}try{e(o,a)?.then(o,a)}catch(e){a(e)}})}function Lt(e){switch(e.constructor){case Int8Array:return`int8`;case Uint8Array:case Uint8ClampedArray:return`uint8`;case Int16Array:return`int16`;case Uint16Array:return`uint16`;case Int32Array:return`int32`;case Uint32Array:return`uint32`;case Float32Array:return`float32`;case Float64Array:return`float64`;default:return`null`}}function Rt(e){let t=1/0,n=1/0,r=1/0,i=-1/0,a=-1/0,o=-1/0,s=e.POSITION?e.POSITION.value:[],c=s&&s.length;for(let e=0;e<c;e+=3){let c=s[e],l=s[e+1],u=s[e+2];t=c<t?c:t,n=l<n?l:n,r=u<r?u:r,i=c>i?c:i,a=l>a?l:a,o=u>o?u:o}return[[t,n,r],[i,a,o]]}function zt(e,t,n){let r=Lt(t.value),i=n||Bt(t);return{name:e,type:{type:`fixed-size-list`,listSize:t.size,children:[{name:`value`,type:r}]},nullable:!1,metadata:i}}function Bt(e){let t={};return`byteOffset`in e&&(t.byteOffset=e.byteOffset.toString(10)),`byteStride`in e&&(t.byteStride=e.byteStride.toString(10)),`normalized`in e&&(t.normalized=e.normalized.toString()),t}function Vt(e,t,n){let r=n?.core?.type||n.type||`auto`,i=r===`auto`?Ht(e,t):Ut(r,t);if(!i)throw Error(`Not a valid source type`);return i.createDataSource(e,n)}function Ht(e,t){for(let n of t)if(n.testURL&&n.testURL(e))return n;return null}function Ut(e,t){for(let n of t)if(n.type===e)return n;return null}var Wt=[`image/png`,`image/jpeg`,`image/gif`,`image/webp`,`image/avif`,`image/tiff`,`image/svg`,`image/svg+xml`,`image/bmp`,`image/vnd.microsoft.icon`],Gt=null;async function Kt(){return Gt||=qt(),await Gt}async function qt(){let e=new Set;for(let t of Wt)(oe?await $t(t):Xt(t))&&e.add(t);return e}var Jt={};function Yt(e){return Jt[e]===void 0&&(Jt[e]=oe?Zt(e):Xt(e)),Jt[e]}function Xt(e){let t=globalThis.loaders?.imageFormatsNode||[`image/png`,`image/jpeg`,`image/gif`];return!!globalThis.loaders?.parseImageNode&&t.includes(e)}function Zt(e){switch(e){case`image/avif`:case`image/webp`:return en(e);default:return!0}}var Qt={"image/avif":`data:image/avif;base64,AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=`,"image/webp":`data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA`};async function $t(e){let t=Qt[e];return!t||await tn(t)}function en(e){try{return document.createElement(`canvas`).toDataURL(e).indexOf(`data:${e}`)===0}catch{return!1}}async function tn(e){return new Promise(t=>{let n=new Image;n.src=e,n.onload=()=>t(n.height>0),n.onerror=()=>t(!1)})}var nn=class extends Pe{constructor(e=0,t=0){super(2),ee(e)&&arguments.length===1?this.copy(e):(O.debug&&(j(e),j(t)),this[0]=e,this[1]=t)}set(e,t){return this[0]=e,this[1]=t,this.check()}copy(e){return this[0]=e[0],this[1]=e[1],this.check()}fromObject(e){return O.debug&&(j(e.x),j(e.y)),this[0]=e.x,this[1]=e.y,this.check()}toObject(e){return e.x=this[0],e.y=this[1],e}get ELEMENTS(){return 2}horizontalAngle(){return Math.atan2(this.y,this.x)}verticalAngle(){return Math.atan2(this.x,this.y)}transform(e){return this.transformAsPoint(e)}transformAsPoint(e){return Fe(this,this,e),this.check()}transformAsVector(e){return ge(this,this,e),this.check()}transformByMatrix3(e){return le(this,this,e),this.check()}transformByMatrix2x3(e){return Ie(this,this,e),this.check()}transformByMatrix2(e){return Ne(this,this,e),this.check()}},rn;(function(e){e[e.COL0ROW0=0]=`COL0ROW0`,e[e.COL0ROW1=1]=`COL0ROW1`,e[e.COL0ROW2=2]=`COL0ROW2`,e[e.COL1ROW0=3]=`COL1ROW0`,e[e.COL1ROW1=4]=`COL1ROW1`,e[e.COL1ROW2=5]=`COL1ROW2`,e[e.COL2ROW0=6]=`COL2ROW0`,e[e.COL2ROW1=7]=`COL2ROW1`,e[e.COL2ROW2=8]=`COL2ROW2`})(rn||={});var an=Object.freeze([1,0,0,0,1,0,0,0,1]),on=class extends B{static get IDENTITY(){return un()}static get ZERO(){return ln()}get ELEMENTS(){return 9}get RANK(){return 3}get INDICES(){return rn}constructor(e,...t){super(-0,-0,-0,-0,-0,-0,-0,-0,-0),arguments.length===1&&Array.isArray(e)?this.copy(e):t.length>0?this.copy([e,...t]):this.identity()}copy(e){return this[0]=e[0],this[1]=e[1],this[2]=e[2],this[3]=e[3],this[4]=e[4],this[5]=e[5],this[6]=e[6],this[7]=e[7],this[8]=e[8],this.check()}identity(){return this.copy(an)}fromObject(e){return this.check()}fromQuaternion(e){return H(this,e),this.check()}set(e,t,n,r,i,a,o,s,c){return this[0]=e,this[1]=t,this[2]=n,this[3]=r,this[4]=i,this[5]=a,this[6]=o,this[7]=s,this[8]=c,this.check()}setRowMajor(e,t,n,r,i,a,o,s,c){return this[0]=e,this[1]=r,this[2]=o,this[3]=t,this[4]=i,this[5]=s,this[6]=n,this[7]=a,this[8]=c,this.check()}determinant(){return Be(this)}transpose(){return Re(this,this),this.check()}invert(){return Ue(this,this),this.check()}multiplyLeft(e){return Ke(this,e,this),this.check()}multiplyRight(e){return Ke(this,this,e),this.check()}rotate(e){return Le(this,this,e),this.check()}scale(e){return Array.isArray(e)?Ve(this,this,e):Ve(this,this,[e,e]),this.check()}translate(e){return Je(this,this,e),this.check()}transform(e,t){let n;switch(e.length){case 2:n=le(t||[-0,-0],e,this);break;case 3:n=pe(t||[-0,-0,-0],e,this);break;case 4:n=se(t||[-0,-0,-0,-0],e,this);break;default:throw Error(`Illegal vector`)}return A(n,e.length),n}transformVector(e,t){return this.transform(e,t)}transformVector2(e,t){return this.transform(e,t)}transformVector3(e,t){return this.transform(e,t)}},sn,cn=null;function ln(){return sn||(sn=new on([0,0,0,0,0,0,0,0,0]),Object.freeze(sn)),sn}function un(){return cn||(cn=new on,Object.freeze(cn)),cn}var dn=.1,fn=1e-12,pn=1e-15,mn=1e-20,hn={props:{},uniforms:{},bindings:{},name:`skin`,bindingLayout:[{name:`skin`,group:0},{name:`skinJointMatrices`,group:0,visibility:1}],dependencies:[],source:`
struct skinUniforms {
  jointMatrix: array<mat4x4<f32>, 64>,
};

@group(0) @binding(auto) var<uniform> skin: skinUniforms;

#ifdef HAS_INSTANCED_SKIN
@group(0) @binding(auto) var<storage, read> skinJointMatrices: array<mat4x4<f32>>;

fn getInstancedSkinMatrix(
  weights: vec4f,
  joints: vec4u,
  instanceIndex: u32,
  jointsPerInstance: u32
) -> mat4x4<f32> {
  let firstJoint = instanceIndex * jointsPerInstance;
  return (weights.x * skinJointMatrices[firstJoint + joints.x])
       + (weights.y * skinJointMatrices[firstJoint + joints.y])
       + (weights.z * skinJointMatrices[firstJoint + joints.z])
       + (weights.w * skinJointMatrices[firstJoint + joints.w]);
}
#endif

fn getSkinMatrix(weights: vec4f, joints: vec4u) -> mat4x4<f32> {
  return (weights.x * skin.jointMatrix[joints.x])
       + (weights.y * skin.jointMatrix[joints.y])
       + (weights.z * skin.jointMatrix[joints.z])
       + (weights.w * skin.jointMatrix[joints.w]);
}
`,vs:`
layout(std140) uniform skinUniforms {
  mat4 jointMatrix[SKIN_MAX_JOINTS];
} skin;

#ifdef HAS_INSTANCED_SKIN
uniform highp sampler2D skinJointMatrices;

mat4 getInstancedJointMatrix(uint jointIndex, uint instanceIndex) {
  int firstColumn = int(jointIndex * 4u);
  int row = int(instanceIndex);
  return mat4(
    texelFetch(skinJointMatrices, ivec2(firstColumn, row), 0),
    texelFetch(skinJointMatrices, ivec2(firstColumn + 1, row), 0),
    texelFetch(skinJointMatrices, ivec2(firstColumn + 2, row), 0),
    texelFetch(skinJointMatrices, ivec2(firstColumn + 3, row), 0)
  );
}

mat4 getInstancedSkinMatrix(
  vec4 weights,
  uvec4 joints,
  uint instanceIndex,
  uint jointsPerInstance
) {
  return (weights.x * getInstancedJointMatrix(joints.x, instanceIndex))
       + (weights.y * getInstancedJointMatrix(joints.y, instanceIndex))
       + (weights.z * getInstancedJointMatrix(joints.z, instanceIndex))
       + (weights.w * getInstancedJointMatrix(joints.w, instanceIndex));
}
#endif

mat4 getSkinMatrix(vec4 weights, uvec4 joints) {
  return (weights.x * skin.jointMatrix[joints.x])
       + (weights.y * skin.jointMatrix[joints.y])
       + (weights.z * skin.jointMatrix[joints.z])
       + (weights.w * skin.jointMatrix[joints.w]);
}

`,fs:``,defines:{SKIN_MAX_JOINTS:64},getUniforms:(e={},t)=>{let{jointMatrices:n,skinJointMatrices:r,scenegraphsFromGLTF:i,skinIndex:a=0,meshWorldMatrix:o}=e,s=r?{skinJointMatrices:r}:{};if(n)return{jointMatrix:gn(n),...s};let c=i?.gltf?.skins?.[a];if(!c)return{jointMatrix:[],...s};let{inverseBindMatrices:l,joints:u,skeleton:d}=c,f=i.gltfNodeIndexToNodeMap,p=new Map,m=d===void 0?void 0:f?.get(d),h=m?[m]:i.scenes||[];for(let e of h)e.preorderTraversal((e,{worldMatrix:t})=>{p.set(e.id,t)});let g=o?new R(o).invert():null,_=new Float32Array(1024),v=l?.value;for(let e=0;e<Math.min(u.length,64);e++){let t=f?.get(u[e]);if(!t)continue;let n=p.get(t.id)||t.matrix,r=g?new R(g).multiplyRight(n):new R(n);v&&v.length>=(e+1)*16&&r.multiplyRight(new R(Array.from(v.slice(e*16,(e+1)*16)))),_.set(r,e*16)}return{jointMatrix:_,...s}},uniformTypes:{jointMatrix:[`mat4x4<f32>`,64]}};function gn(e){let t=new Float32Array(1024);return t.set(e instanceof Float32Array?e.subarray(0,t.length):e.slice(0,t.length)),t}var _n={name:`gpuAnimation`,props:{},uniforms:{},bindings:{},source:`
#ifdef HAS_GPU_CROWD_ANIMATION
@group(0) @binding(auto) var<storage, read> gpuAnimationFrames: array<vec4f>;

fn readGPUAnimationFrame(frame: u32, offset: u32, frameStride: u32) -> vec4f {
  return gpuAnimationFrames[frame * frameStride + offset];
}

fn sampleGPUAnimationFrame(
  frames: vec4f,
  blend: vec4f,
  offset: u32,
  frameStride: u32
) -> vec4f {
  let first = mix(
    readGPUAnimationFrame(u32(frames.x), offset, frameStride),
    readGPUAnimationFrame(u32(frames.y), offset, frameStride),
    frames.z
  );
  if (blend.w <= 0.0) {
    return first;
  }
  let second = mix(
    readGPUAnimationFrame(u32(blend.x), offset, frameStride),
    readGPUAnimationFrame(u32(blend.y), offset, frameStride),
    blend.z
  );
  return mix(first, second, blend.w);
}

fn sampleGPUAnimationMatrix(
  frames: vec4f,
  blend: vec4f,
  firstColumn: u32,
  frameStride: u32
) -> mat4x4f {
  return mat4x4f(
    sampleGPUAnimationFrame(frames, blend, firstColumn, frameStride),
    sampleGPUAnimationFrame(frames, blend, firstColumn + 1u, frameStride),
    sampleGPUAnimationFrame(frames, blend, firstColumn + 2u, frameStride),
    sampleGPUAnimationFrame(frames, blend, firstColumn + 3u, frameStride)
  );
}

fn getGPUAnimatedSkinMatrix(
  weights: vec4f,
  joints: vec4u,
  frames: vec4f,
  blend: vec4f,
  frameStride: u32
) -> mat4x4f {
  return weights.x * sampleGPUAnimationMatrix(frames, blend, 4u + joints.x * 4u, frameStride)
       + weights.y * sampleGPUAnimationMatrix(frames, blend, 4u + joints.y * 4u, frameStride)
       + weights.z * sampleGPUAnimationMatrix(frames, blend, 4u + joints.z * 4u, frameStride)
       + weights.w * sampleGPUAnimationMatrix(frames, blend, 4u + joints.w * 4u, frameStride);
}
#endif

#ifdef HAS_INSTANCED_MORPH
@group(0) @binding(auto) var<storage, read> gpuMorphTargets: array<vec4f>;

#ifndef HAS_GPU_CROWD_ANIMATION
@group(0) @binding(auto) var<storage, read> gpuMorphWeights: array<vec4f>;
#endif

fn getGPUCrowdMorphWeight(
  instanceIndex: u32,
  targetIndex: u32,
  targetCount: u32,
  jointsPerInstance: u32,
  frames: vec4f,
  blend: vec4f,
  frameStride: u32
) -> f32 {
#ifdef HAS_GPU_CROWD_ANIMATION
  let offset = 4u + jointsPerInstance * 4u + targetIndex;
  return sampleGPUAnimationFrame(frames, blend, offset, frameStride).x;
#else
  let packedCount = (targetCount + 3u) / 4u;
  let packedWeights = gpuMorphWeights[instanceIndex * packedCount + targetIndex / 4u];
  return packedWeights[targetIndex % 4u];
#endif
}

fn getGPUCrowdMorphDelta(
  instanceIndex: u32,
  vertexIndex: u32,
  attributeIndex: u32,
  vertexCount: u32,
  targetCount: u32,
  jointsPerInstance: u32,
  frames: vec4f,
  blend: vec4f,
  frameStride: u32
) -> vec3f {
  var result = vec3f(0.0);
  for (var targetIndex = 0u; targetIndex < targetCount; targetIndex++) {
    let weight = getGPUCrowdMorphWeight(
      instanceIndex,
      targetIndex,
      targetCount,
      jointsPerInstance,
      frames,
      blend,
      frameStride
    );
    let offset = (targetIndex * 3u + attributeIndex) * vertexCount + vertexIndex;
    result += gpuMorphTargets[offset].xyz * weight;
  }
  return result;
}
#endif
`,vs:`
#ifdef HAS_GPU_CROWD_ANIMATION
uniform highp sampler2D gpuAnimationFrames;

vec4 sampleGPUAnimationFrame(vec4 frames, vec4 blend, int offset) {
  vec4 first = mix(
    texelFetch(gpuAnimationFrames, ivec2(offset, int(frames.x)), 0),
    texelFetch(gpuAnimationFrames, ivec2(offset, int(frames.y)), 0),
    frames.z
  );
  if (blend.w <= 0.0) {
    return first;
  }
  vec4 second = mix(
    texelFetch(gpuAnimationFrames, ivec2(offset, int(blend.x)), 0),
    texelFetch(gpuAnimationFrames, ivec2(offset, int(blend.y)), 0),
    blend.z
  );
  return mix(first, second, blend.w);
}

mat4 sampleGPUAnimationMatrix(vec4 frames, vec4 blend, int firstColumn) {
  return mat4(
    sampleGPUAnimationFrame(frames, blend, firstColumn),
    sampleGPUAnimationFrame(frames, blend, firstColumn + 1),
    sampleGPUAnimationFrame(frames, blend, firstColumn + 2),
    sampleGPUAnimationFrame(frames, blend, firstColumn + 3)
  );
}

mat4 getGPUAnimatedSkinMatrix(vec4 weights, uvec4 joints, vec4 frames, vec4 blend) {
  return weights.x * sampleGPUAnimationMatrix(frames, blend, 4 + int(joints.x) * 4)
       + weights.y * sampleGPUAnimationMatrix(frames, blend, 4 + int(joints.y) * 4)
       + weights.z * sampleGPUAnimationMatrix(frames, blend, 4 + int(joints.z) * 4)
       + weights.w * sampleGPUAnimationMatrix(frames, blend, 4 + int(joints.w) * 4);
}
#endif

#ifdef HAS_INSTANCED_MORPH
uniform highp sampler2D gpuMorphTargets;

#ifndef HAS_GPU_CROWD_ANIMATION
uniform highp sampler2D gpuMorphWeights;
#endif

float getGPUCrowdMorphWeight(
  uint instanceIndex,
  uint targetIndex,
  uint jointsPerInstance,
  vec4 frames,
  vec4 blend
) {
#ifdef HAS_GPU_CROWD_ANIMATION
  int offset = 4 + int(jointsPerInstance) * 4 + int(targetIndex);
  return sampleGPUAnimationFrame(frames, blend, offset).x;
#else
  vec4 packedWeights = texelFetch(
    gpuMorphWeights,
    ivec2(int(targetIndex / 4u), int(instanceIndex)),
    0
  );
  return packedWeights[int(targetIndex % 4u)];
#endif
}

vec3 getGPUCrowdMorphDelta(
  uint instanceIndex,
  uint vertexIndex,
  uint attributeIndex,
  uint targetCount,
  uint jointsPerInstance,
  vec4 frames,
  vec4 blend
) {
  vec3 result = vec3(0.0);
  for (uint targetIndex = 0u; targetIndex < targetCount; targetIndex++) {
    float weight = getGPUCrowdMorphWeight(
      instanceIndex,
      targetIndex,
      jointsPerInstance,
      frames,
      blend
    );
    result += texelFetch(
      gpuMorphTargets,
      ivec2(int(vertexIndex), int(targetIndex * 3u + attributeIndex)),
      0
    ).xyz * weight;
  }
  return result;
}
#endif
`,fs:``,bindingLayout:[{name:`gpuAnimationFrames`,group:0,visibility:1},{name:`gpuMorphTargets`,group:0,visibility:1},{name:`gpuMorphWeights`,group:0,visibility:1}],getUniforms(e={}){return e}},vn=`#ifdef USE_IBL
@group(2) @binding(auto) var pbr_diffuseEnvSampler: texture_cube<f32>;
@group(2) @binding(auto) var pbr_diffuseEnvSamplerSampler: sampler;
@group(2) @binding(auto) var pbr_specularEnvSampler: texture_cube<f32>;
@group(2) @binding(auto) var pbr_specularEnvSamplerSampler: sampler;
@group(2) @binding(auto) var pbr_brdfLUT: texture_2d<f32>;
@group(2) @binding(auto) var pbr_brdfLUTSampler: sampler;
#endif
`,yn=`#ifdef USE_IBL
uniform samplerCube pbr_diffuseEnvSampler;
uniform samplerCube pbr_specularEnvSampler;
uniform sampler2D pbr_brdfLUT;
#endif
`,bn={name:`ibl`,firstBindingSlot:32,bindingLayout:[{name:`pbr_diffuseEnvSampler`,group:2},{name:`pbr_specularEnvSampler`,group:2},{name:`pbr_brdfLUT`,group:2}],source:vn,vs:yn,fs:yn},xn=`out vec3 pbr_vPosition;
out vec2 pbr_vUV0;
out vec2 pbr_vUV1;

#ifdef HAS_NORMALS
# ifdef HAS_TANGENTS
out mat3 pbr_vTBN;
# else
out vec3 pbr_vNormal;
# endif
#endif

void pbr_setPositionNormalTangentUV(
  vec4 position,
  vec4 normal,
  vec4 tangent,
  vec2 uv0,
  vec2 uv1
)
{
  vec4 pos = pbrProjection.modelMatrix * position;
  pbr_vPosition = vec3(pos.xyz) / pos.w;

#ifdef HAS_NORMALS
#ifdef HAS_TANGENTS
  vec3 normalW = normalize(vec3(pbrProjection.normalMatrix * vec4(normal.xyz, 0.0)));
  vec3 tangentW = normalize(vec3(pbrProjection.modelMatrix * vec4(tangent.xyz, 0.0)));
  vec3 bitangentW = cross(normalW, tangentW) * tangent.w;
  pbr_vTBN = mat3(tangentW, bitangentW, normalW);
#else // HAS_TANGENTS != 1
  pbr_vNormal = normalize(vec3(pbrProjection.modelMatrix * vec4(normal.xyz, 0.0)));
#endif
#endif

#ifdef HAS_UV
  pbr_vUV0 = uv0;
#else
  pbr_vUV0 = vec2(0.,0.);
#endif

  pbr_vUV1 = uv1;
}
`,Sn=`precision highp float;

layout(std140) uniform pbrMaterialUniforms {
  // Material is unlit
  bool unlit;

  // Base color map
  bool baseColorMapEnabled;
  vec4 baseColorFactor;

  bool normalMapEnabled;  
  float normalScale; // #ifdef HAS_NORMALMAP

  bool emissiveMapEnabled;
  vec3 emissiveFactor; // #ifdef HAS_EMISSIVEMAP

  vec2 metallicRoughnessValues;
  bool metallicRoughnessMapEnabled;

  bool occlusionMapEnabled;
  float occlusionStrength; // #ifdef HAS_OCCLUSIONMAP
  
  bool alphaCutoffEnabled;
  float alphaCutoff; // #ifdef ALPHA_CUTOFF

  vec3 specularColorFactor;
  float specularIntensityFactor;
  bool specularColorMapEnabled;
  bool specularIntensityMapEnabled;

  float ior;

  float transmissionFactor;
  bool transmissionMapEnabled;

  float thicknessFactor;
  float attenuationDistance;
  vec3 attenuationColor;

  float clearcoatFactor;
  float clearcoatRoughnessFactor;
  bool clearcoatMapEnabled;
  bool clearcoatRoughnessMapEnabled;

  vec3 sheenColorFactor;
  float sheenRoughnessFactor;
  bool sheenColorMapEnabled;
  bool sheenRoughnessMapEnabled;

  float iridescenceFactor;
  float iridescenceIor;
  vec2 iridescenceThicknessRange;
  bool iridescenceMapEnabled;

  float anisotropyStrength;
  float anisotropyRotation;
  vec2 anisotropyDirection;
  bool anisotropyMapEnabled;

  float emissiveStrength;
  float dispersion;
  
  // IBL
  bool IBLenabled;
  vec2 scaleIBLAmbient; // #ifdef USE_IBL
  
  // debugging flags used for shader output of intermediate PBR variables
  // #ifdef PBR_DEBUG
  vec4 scaleDiffBaseMR;
  vec4 scaleFGDSpec;
  // #endif

  int baseColorUVSet;
  mat3 baseColorUVTransform;
  int metallicRoughnessUVSet;
  mat3 metallicRoughnessUVTransform;
  int normalUVSet;
  mat3 normalUVTransform;
  int occlusionUVSet;
  mat3 occlusionUVTransform;
  int emissiveUVSet;
  mat3 emissiveUVTransform;
  int specularColorUVSet;
  mat3 specularColorUVTransform;
  int specularIntensityUVSet;
  mat3 specularIntensityUVTransform;
  int transmissionUVSet;
  mat3 transmissionUVTransform;
  int thicknessUVSet;
  mat3 thicknessUVTransform;
  int clearcoatUVSet;
  mat3 clearcoatUVTransform;
  int clearcoatRoughnessUVSet;
  mat3 clearcoatRoughnessUVTransform;
  int clearcoatNormalUVSet;
  mat3 clearcoatNormalUVTransform;
  int sheenColorUVSet;
  mat3 sheenColorUVTransform;
  int sheenRoughnessUVSet;
  mat3 sheenRoughnessUVTransform;
  int iridescenceUVSet;
  mat3 iridescenceUVTransform;
  int iridescenceThicknessUVSet;
  mat3 iridescenceThicknessUVTransform;
  int anisotropyUVSet;
  mat3 anisotropyUVTransform;

  float bumpFactor;
  bool bumpMapEnabled;
  float diffuseTransmissionFactor;
  bool diffuseTransmissionMapEnabled;
  vec3 diffuseTransmissionColorFactor;
  bool diffuseTransmissionColorMapEnabled;
  vec3 multiscatterColorFactor;
  bool multiscatterColorMapEnabled;
  float scatterAnisotropy;

  int bumpUVSet;
  mat3 bumpUVTransform;
  int diffuseTransmissionUVSet;
  mat3 diffuseTransmissionUVTransform;
  int diffuseTransmissionColorUVSet;
  mat3 diffuseTransmissionColorUVTransform;
  int multiscatterColorUVSet;
  mat3 multiscatterColorUVTransform;
} pbrMaterial;

// Samplers
#ifdef HAS_BASECOLORMAP
uniform sampler2D pbr_baseColorSampler;
#endif
#ifdef HAS_NORMALMAP
uniform sampler2D pbr_normalSampler;
#endif
#ifdef HAS_EMISSIVEMAP
uniform sampler2D pbr_emissiveSampler;
#endif
#ifdef HAS_METALROUGHNESSMAP
uniform sampler2D pbr_metallicRoughnessSampler;
#endif
#ifdef HAS_OCCLUSIONMAP
uniform sampler2D pbr_occlusionSampler;
#endif
#ifdef HAS_SPECULARCOLORMAP
uniform sampler2D pbr_specularColorSampler;
#endif
#ifdef HAS_SPECULARINTENSITYMAP
uniform sampler2D pbr_specularIntensitySampler;
#endif
#ifdef HAS_TRANSMISSIONMAP
uniform sampler2D pbr_transmissionSampler;
#endif
#ifdef HAS_THICKNESSMAP
uniform sampler2D pbr_thicknessSampler;
#endif
#ifdef HAS_CLEARCOATMAP
uniform sampler2D pbr_clearcoatSampler;
#endif
#ifdef HAS_CLEARCOATROUGHNESSMAP
uniform sampler2D pbr_clearcoatRoughnessSampler;
#endif
#ifdef HAS_CLEARCOATNORMALMAP
uniform sampler2D pbr_clearcoatNormalSampler;
#endif
#ifdef HAS_SHEENCOLORMAP
uniform sampler2D pbr_sheenColorSampler;
#endif
#ifdef HAS_SHEENROUGHNESSMAP
uniform sampler2D pbr_sheenRoughnessSampler;
#endif
#ifdef HAS_IRIDESCENCEMAP
uniform sampler2D pbr_iridescenceSampler;
#endif
#ifdef HAS_IRIDESCENCETHICKNESSMAP
uniform sampler2D pbr_iridescenceThicknessSampler;
#endif
#ifdef HAS_ANISOTROPYMAP
uniform sampler2D pbr_anisotropySampler;
#endif
#ifdef HAS_BUMPMAP
uniform sampler2D pbr_bumpSampler;
#endif
#ifdef HAS_DIFFUSETRANSMISSIONMAP
uniform sampler2D pbr_diffuseTransmissionSampler;
#endif
#ifdef HAS_DIFFUSETRANSMISSIONCOLORMAP
uniform sampler2D pbr_diffuseTransmissionColorSampler;
#endif
#ifdef HAS_MULTISCATTERCOLORMAP
uniform sampler2D pbr_multiscatterColorSampler;
#endif
// Inputs from vertex shader

in vec3 pbr_vPosition;
in vec2 pbr_vUV0;
in vec2 pbr_vUV1;

#ifdef HAS_NORMALS
#ifdef HAS_TANGENTS
in mat3 pbr_vTBN;
#else
in vec3 pbr_vNormal;
#endif
#endif

// Encapsulate the various inputs used by the various functions in the shading equation
// We store values in this struct to simplify the integration of alternative implementations
// of the shading terms, outlined in the Readme.MD Appendix.
struct PBRInfo {
  float NdotL;                  // cos angle between normal and light direction
  float NdotV;                  // cos angle between normal and view direction
  float NdotH;                  // cos angle between normal and half vector
  float LdotH;                  // cos angle between light direction and half vector
  float VdotH;                  // cos angle between view direction and half vector
  float perceptualRoughness;    // roughness value, as authored by the model creator (input to shader)
  float metalness;              // metallic value at the surface
  vec3 reflectance0;            // full reflectance color (normal incidence angle)
  vec3 reflectance90;           // reflectance color at grazing angle
  float alphaRoughness;         // roughness mapped to a more linear change in the roughness (proposed by [2])
  vec3 diffuseColor;            // color contribution from diffuse lighting
  vec3 specularColor;           // color contribution from specular lighting
  vec3 n;                       // normal at surface point
  vec3 v;                       // vector from surface point to camera
  vec3 l;                       // direction from the surface toward the current light
  vec3 h;                       // half vector between the current light and camera
};

const float M_PI = 3.141592653589793;
const float c_MinRoughness = 0.04;

// Widen sub-pixel specular lobes using the screen-space normal footprint.
// This is geometric specular antialiasing: the normal variance is converted
// into an additional squared perceptual roughness before evaluating BRDFs.
float widenSpecularRoughness(float perceptualRoughness, vec3 normal)
{
  vec3 normalDerivativeX = dFdx(normal);
  vec3 normalDerivativeY = dFdy(normal);
  float normalVariance =
    dot(normalDerivativeX, normalDerivativeX) +
    dot(normalDerivativeY, normalDerivativeY);
  float kernelRoughnessSquared = min(2.0 * normalVariance, 1.0);
  return clamp(
    sqrt(perceptualRoughness * perceptualRoughness + kernelRoughnessSquared),
    c_MinRoughness,
    1.0
  );
}

vec3 calculateFinalColor(PBRInfo pbrInfo, vec3 lightColor);

vec4 SRGBtoLINEAR(vec4 srgbIn)
{
#ifdef MANUAL_SRGB
#ifdef SRGB_FAST_APPROXIMATION
  vec3 linOut = pow(srgbIn.xyz,vec3(2.2));
#else // SRGB_FAST_APPROXIMATION
  vec3 bLess = step(vec3(0.04045),srgbIn.xyz);
  vec3 linOut = mix( srgbIn.xyz/vec3(12.92), pow((srgbIn.xyz+vec3(0.055))/vec3(1.055),vec3(2.4)), bLess );
#endif //SRGB_FAST_APPROXIMATION
  return vec4(linOut,srgbIn.w);;
#else //MANUAL_SRGB
  return srgbIn;
#endif //MANUAL_SRGB
}

vec2 getMaterialUV(int uvSet, mat3 uvTransform)
{
  vec2 baseUV = uvSet == 1 ? pbr_vUV1 : pbr_vUV0;
  return (uvTransform * vec3(baseUV, 1.0)).xy;
}

// Build the tangent basis from interpolated attributes or screen-space derivatives.
mat3 getTBN(vec2 uv)
{
#ifndef HAS_TANGENTS
  vec3 pos_dx = dFdx(pbr_vPosition);
  vec3 pos_dy = dFdy(pbr_vPosition);
  vec3 tex_dx = dFdx(vec3(uv, 0.0));
  vec3 tex_dy = dFdy(vec3(uv, 0.0));
  vec3 t = (tex_dy.t * pos_dx - tex_dx.t * pos_dy) / (tex_dx.s * tex_dy.t - tex_dy.s * tex_dx.t);

#ifdef HAS_NORMALS
  vec3 ng = normalize(pbr_vNormal);
#else
  vec3 ng = cross(pos_dx, pos_dy);
#endif

  t = normalize(t - ng * dot(ng, t));
  vec3 b = normalize(cross(ng, t));
  mat3 tbn = mat3(t, b, ng);
#else // HAS_TANGENTS
  mat3 tbn = pbr_vTBN;
#endif

  return tbn;
}

// Find the normal for this fragment, pulling either from a predefined normal map
// or from the interpolated mesh normal and tangent attributes.
vec3 getMappedNormal(sampler2D normalSampler, mat3 tbn, float normalScale, vec2 uv)
{
  vec3 n = texture(normalSampler, uv).rgb;
  return normalize(tbn * ((2.0 * n - 1.0) * vec3(normalScale, normalScale, 1.0)));
}

vec3 getNormal(mat3 tbn, vec2 uv)
{
#ifdef HAS_NORMALMAP
  vec3 n = getMappedNormal(pbr_normalSampler, tbn, pbrMaterial.normalScale, uv);
#else
  // The tbn matrix is linearly interpolated, so we need to re-normalize
  vec3 n = normalize(tbn[2].xyz);
#endif

#ifdef HAS_BUMPMAP
  vec2 bumpUV = getMaterialUV(pbrMaterial.bumpUVSet, pbrMaterial.bumpUVTransform);
  vec2 bumpTexelSize = 1.0 / vec2(textureSize(pbr_bumpSampler, 0));
  float bumpHeight = texture(pbr_bumpSampler, bumpUV).r;
  vec2 bumpGradient = vec2(
    texture(pbr_bumpSampler, bumpUV + vec2(bumpTexelSize.x, 0.0)).r - bumpHeight,
    texture(pbr_bumpSampler, bumpUV + vec2(0.0, bumpTexelSize.y)).r - bumpHeight
  );
  n = normalize(n - pbrMaterial.bumpFactor *
    (tbn[0] * bumpGradient.x + tbn[1] * bumpGradient.y));
#endif

  return n;
}

vec3 getClearcoatNormal(mat3 tbn, vec3 baseNormal, vec2 uv)
{
#ifdef HAS_CLEARCOATNORMALMAP
  return getMappedNormal(pbr_clearcoatNormalSampler, tbn, 1.0, uv);
#else
  return baseNormal;
#endif
}

// Calculation of the lighting contribution from an optional Image Based Light source.
// Precomputed Environment Maps are required uniform inputs and are computed as outlined in [1].
// See our README.md on Environment Maps [3] for additional discussion.
#ifdef USE_IBL
vec3 getIBLContribution(PBRInfo pbrInfo, vec3 n, vec3 reflection)
{
#ifdef USE_SCENE_ENVIRONMENT
  float maximumMipLevel = max(pbrScene.environmentMipCount - 1.0, 0.0);
  float rotationSine = sin(pbrScene.environmentRotation);
  float rotationCosine = cos(pbrScene.environmentRotation);
  mat2 environmentRotation = mat2(rotationCosine, rotationSine, -rotationSine, rotationCosine);
  vec3 environmentNormal = vec3(environmentRotation * n.xz, n.y).xzy;
  vec3 environmentReflection = vec3(environmentRotation * reflection.xz, reflection.y).xzy;
#else
  float maximumMipLevel = 9.0;
  vec3 environmentNormal = n;
  vec3 environmentReflection = reflection;
#endif
  float lod = pbrInfo.perceptualRoughness * maximumMipLevel;
  // retrieve a scale and bias to F0. See [1], Figure 3
  vec4 brdfSample = texture(pbr_brdfLUT,
    vec2(pbrInfo.NdotV, 1.0 - pbrInfo.perceptualRoughness));
  vec4 diffuseSample = texture(pbr_diffuseEnvSampler, environmentNormal);

#ifdef USE_TEX_LOD
  vec4 specularSample = textureLod(pbr_specularEnvSampler, environmentReflection, lod);
#else
  vec4 specularSample = texture(pbr_specularEnvSampler, environmentReflection);
#endif

#ifdef USE_SCENE_ENVIRONMENT
  vec3 brdf = brdfSample.rgb;
  vec3 diffuseLight = diffuseSample.rgb;
  vec3 specularLight = specularSample.rgb;
#else
  vec3 brdf = SRGBtoLINEAR(brdfSample).rgb;
  vec3 diffuseLight = SRGBtoLINEAR(diffuseSample).rgb;
  vec3 specularLight = SRGBtoLINEAR(specularSample).rgb;
#endif

  vec3 diffuse = diffuseLight * pbrInfo.diffuseColor;
  vec3 specular = specularLight * (pbrInfo.specularColor * brdf.x + brdf.y);

  // For presentation, this allows us to disable IBL terms
  diffuse *= pbrMaterial.scaleIBLAmbient.x;
  specular *= pbrMaterial.scaleIBLAmbient.y;

#ifdef USE_SCENE_ENVIRONMENT
  return (diffuse + specular) * max(pbrScene.environmentIntensity, 0.0);
#else
  return diffuse + specular;
#endif
}
#endif

// Basic Lambertian diffuse
// Implementation from Lambert's Photometria https://archive.org/details/lambertsphotome00lambgoog
// See also [1], Equation 1
vec3 diffuse(PBRInfo pbrInfo)
{
  return pbrInfo.diffuseColor / M_PI;
}

// The following equation models the Fresnel reflectance term of the spec equation (aka F())
// Implementation of fresnel from [4], Equation 15
vec3 specularReflection(PBRInfo pbrInfo)
{
  return pbrInfo.reflectance0 +
    (pbrInfo.reflectance90 - pbrInfo.reflectance0) *
    pow(clamp(1.0 - pbrInfo.VdotH, 0.0, 1.0), 5.0);
}

// This calculates the specular geometric attenuation (aka G()),
// where rougher material will reflect less light back to the viewer.
// This implementation is based on [1] Equation 4, and we adopt their modifications to
// alphaRoughness as input as originally proposed in [2].
float geometricOcclusion(PBRInfo pbrInfo)
{
  float NdotL = pbrInfo.NdotL;
  float NdotV = pbrInfo.NdotV;
  float r = pbrInfo.alphaRoughness;

  float attenuationL = 2.0 * NdotL / (NdotL + sqrt(r * r + (1.0 - r * r) * (NdotL * NdotL)));
  float attenuationV = 2.0 * NdotV / (NdotV + sqrt(r * r + (1.0 - r * r) * (NdotV * NdotV)));
  return attenuationL * attenuationV;
}

// The following equation(s) model the distribution of microfacet normals across
// the area being drawn (aka D())
// Implementation from "Average Irregularity Representation of a Roughened Surface
// for Ray Reflection" by T. S. Trowbridge, and K. P. Reitz
// Follows the distribution function recommended in the SIGGRAPH 2013 course notes
// from EPIC Games [1], Equation 3.
float microfacetDistribution(PBRInfo pbrInfo)
{
  float roughnessSq = pbrInfo.alphaRoughness * pbrInfo.alphaRoughness;
  float f = (pbrInfo.NdotH * roughnessSq - pbrInfo.NdotH) * pbrInfo.NdotH + 1.0;
  return roughnessSq / (M_PI * f * f);
}

float maxComponent(vec3 value)
{
  return max(max(value.r, value.g), value.b);
}

float getDielectricF0(float ior)
{
  float clampedIor = max(ior, 1.0);
  float ratio = (clampedIor - 1.0) / (clampedIor + 1.0);
  return ratio * ratio;
}

vec2 normalizeDirection(vec2 direction)
{
  float directionLength = length(direction);
  return directionLength > 0.0001 ? direction / directionLength : vec2(1.0, 0.0);
}

vec2 rotateDirection(vec2 direction, float rotation)
{
  float s = sin(rotation);
  float c = cos(rotation);
  return vec2(direction.x * c - direction.y * s, direction.x * s + direction.y * c);
}

vec3 encodeLinearSRGB(vec3 linearColor)
{
  vec3 positiveColor = max(linearColor, vec3(0.0));
  return mix(
    positiveColor * 12.92,
    1.055 * pow(positiveColor, vec3(1.0 / 2.4)) - 0.055,
    greaterThan(positiveColor, vec3(0.0031308))
  );
}

vec3 toneMapKhronosPBRNeutral(vec3 color)
{
  const float startCompression = 0.76;
  float darkestChannel = min(color.r, min(color.g, color.b));
  float offset = darkestChannel < 0.08
    ? darkestChannel - 6.25 * darkestChannel * darkestChannel
    : 0.04;
  color -= vec3(offset);

  float peak = maxComponent(color);
  if (peak < startCompression) {
    return color;
  }

  float compressionRange = 1.0 - startCompression;
  float compressedPeak = 1.0 - compressionRange * compressionRange /
    (peak + compressionRange - startCompression);
  color *= compressedPeak / max(peak, 0.0001);
  float desaturation = 1.0 - 1.0 / (0.15 * (peak - compressedPeak) + 1.0);
  return mix(color, vec3(compressedPeak), desaturation);
}

vec3 applySceneColorManagement(vec3 sceneColor)
{
#ifdef USE_SCENE_COLOR_MANAGEMENT
  vec3 color = max(sceneColor, vec3(0.0)) * max(pbrScene.exposure, 0.0);
  if (pbrScene.toneMapMode == 1) {
    color /= vec3(1.0) + color;
  } else if (pbrScene.toneMapMode == 2) {
    color = toneMapKhronosPBRNeutral(color);
  } else if (pbrScene.toneMapMode == 3) {
    color = clamp(
      (color * (2.51 * color + 0.03)) / (color * (2.43 * color + 0.59) + 0.14),
      vec3(0.0),
      vec3(1.0)
    );
  }
  return pbrScene.outputEncoding == 0 ? color : encodeLinearSRGB(color);
#else
  return pow(max(sceneColor, vec3(0.0)), vec3(1.0 / 2.2));
#endif
}

float dielectricSchlick(float reflectance, float cosine)
{
  return reflectance + (1.0 - reflectance) * pow(clamp(1.0 - cosine, 0.0, 1.0), 5.0);
}

vec3 evaluateIridescenceSensitivity(float opticalPathDifference, vec3 phaseShift)
{
  float phase = 2.0 * M_PI * opticalPathDifference * 1.0e-9;
  vec3 sensitivity = vec3(5.4856e-13, 4.4201e-13, 5.2481e-13);
  vec3 position = vec3(1.6810e6, 1.7953e6, 2.2084e6);
  vec3 variance = vec3(4.3278e9, 9.3046e9, 6.6121e9);
  vec3 xyz = sensitivity * sqrt(2.0 * M_PI * variance) *
    cos(position * phase + phaseShift) * exp(-phase * phase * variance);
  xyz.x += 9.7470e-14 * sqrt(2.0 * M_PI * 4.5282e9) *
    cos(2.2399e6 * phase + phaseShift.x) * exp(-4.5282e9 * phase * phase);
  xyz /= 1.0685e-7;
  return mat3(
    3.2404542, -0.9692660, 0.0556434,
    -1.5371385, 1.8760108, -0.2040259,
    -0.4985314, 0.0415560, 1.0572252
  ) * xyz;
}

vec3 getIridescenceTint(float iridescence, float thickness, float NdotV, vec3 baseReflectance)
{
  if (iridescence <= 0.0 || thickness <= 0.0) {
    return baseReflectance;
  }

  float filmIor = max(pbrMaterial.iridescenceIor, 1.0);
  float sineSquared = (1.0 - NdotV * NdotV) / (filmIor * filmIor);
  float cosineSquared = 1.0 - sineSquared;
  if (cosineSquared <= 0.0) {
    return mix(baseReflectance, vec3(1.0), iridescence);
  }
  float filmCosine = sqrt(cosineSquared);
  float firstInterfaceReflectance = dielectricSchlick(getDielectricF0(filmIor), NdotV);
  float transmittedEnergy = 1.0 - firstInterfaceReflectance;

  vec3 baseIor = (vec3(1.0) + sqrt(clamp(baseReflectance, vec3(0.0), vec3(0.9999)))) /
    (vec3(1.0) - sqrt(clamp(baseReflectance, vec3(0.0), vec3(0.9999))));
  vec3 secondInterfaceF0 = (baseIor - vec3(filmIor)) / (baseIor + vec3(filmIor));
  secondInterfaceF0 *= secondInterfaceF0;
  vec3 secondInterfaceReflectance = secondInterfaceF0 +
    (vec3(1.0) - secondInterfaceF0) * pow(1.0 - filmCosine, 5.0);
  vec3 phaseShift = vec3(M_PI);
  phaseShift += mix(vec3(0.0), vec3(M_PI), lessThan(baseIor, vec3(filmIor)));
  float opticalPathDifference = 2.0 * filmIor * thickness * filmCosine;
  vec3 combinedReflectance = clamp(
    firstInterfaceReflectance * secondInterfaceReflectance,
    vec3(0.00001),
    vec3(0.9999)
  );
  vec3 recurringAmplitude = sqrt(combinedReflectance);
  vec3 interfaceResponse = transmittedEnergy * transmittedEnergy * secondInterfaceReflectance /
    (vec3(1.0) - combinedReflectance);
  vec3 reflectedSpectrum = vec3(firstInterfaceReflectance) + interfaceResponse;
  vec3 harmonicAmplitude = interfaceResponse - vec3(transmittedEnergy);
  for (int harmonic = 1; harmonic <= 2; harmonic++) {
    harmonicAmplitude *= recurringAmplitude;
    reflectedSpectrum += harmonicAmplitude * 2.0 * evaluateIridescenceSensitivity(
      float(harmonic) * opticalPathDifference,
      float(harmonic) * phaseShift
    );
  }
  return mix(baseReflectance, clamp(reflectedSpectrum, vec3(0.0), vec3(1.0)), iridescence);
}

vec3 getVolumeAttenuation(float thickness)
{
  if (thickness <= 0.0) {
    return vec3(1.0);
  }

  vec3 attenuationCoefficient =
    -log(max(pbrMaterial.attenuationColor, vec3(0.0001))) /
    max(pbrMaterial.attenuationDistance, 0.0001);
  return exp(-attenuationCoefficient * thickness);
}

// KHR_materials_volume_scatter is an active draft. This evaluates a local,
// thickness-aware single-scattering approximation rather than random walk.
vec3 getDiffuseTransmissionAttenuation(
  PBRInfo pbrInfo,
  vec3 multiscatterColor,
  float thickness
)
{
  vec3 volumeAttenuation = getVolumeAttenuation(thickness);
  float scatteringStrength = maxComponent(multiscatterColor);
  if (thickness <= 0.0 || scatteringStrength <= 0.0001) {
    return volumeAttenuation;
  }

  float anisotropy = clamp(pbrMaterial.scatterAnisotropy, -0.95, 0.95);
  float scatteringCosine = clamp(dot(-pbrInfo.v, pbrInfo.l), -1.0, 1.0);
  float phaseDenominator = max(
    1.0 + anisotropy * anisotropy - 2.0 * anisotropy * scatteringCosine,
    0.0001
  );
  float phaseWeight = clamp(
    (1.0 - anisotropy * anisotropy) / pow(phaseDenominator, 1.5),
    0.0,
    4.0
  );
  float scatteringDepth = thickness / max(pbrMaterial.attenuationDistance, 0.0001);
  float scatteringProbability = 1.0 - exp(-scatteringDepth);
  vec3 scatteringColor = clamp(multiscatterColor, vec3(0.0), vec3(1.0));
  return mix(
    volumeAttenuation,
    volumeAttenuation * mix(vec3(1.0), scatteringColor * phaseWeight, scatteringColor),
    scatteringProbability
  );
}

vec3 calculateDiffuseTransmissionLight(
  PBRInfo pbrInfo,
  vec3 lightColor,
  vec3 diffuseTransmissionColor,
  float diffuseTransmission,
  vec3 multiscatterColor,
  float thickness
)
{
  float oppositeHemisphere = max(dot(-pbrInfo.n, pbrInfo.l), 0.0);
  if (oppositeHemisphere <= 0.0 || diffuseTransmission <= 0.0) {
    return vec3(0.0);
  }

  vec3 nonReflectedEnergy = vec3(1.0) - clamp(pbrInfo.reflectance0, vec3(0.0), vec3(1.0));
  vec3 attenuatedColor = getDiffuseTransmissionAttenuation(
    pbrInfo,
    multiscatterColor,
    thickness
  );
  return lightColor * diffuseTransmissionColor * nonReflectedEnergy *
    attenuatedColor * (diffuseTransmission * oppositeHemisphere / M_PI);
}

#ifdef USE_IBL
vec3 calculateDiffuseTransmissionIBL(
  PBRInfo pbrInfo,
  vec3 diffuseTransmissionColor,
  float diffuseTransmission,
  vec3 multiscatterColor,
  float thickness
)
{
  if (diffuseTransmission <= 0.0) {
    return vec3(0.0);
  }

#ifdef USE_SCENE_ENVIRONMENT
  float rotationSine = sin(pbrScene.environmentRotation);
  float rotationCosine = cos(pbrScene.environmentRotation);
  mat2 environmentRotation = mat2(rotationCosine, rotationSine, -rotationSine, rotationCosine);
  vec3 oppositeNormal = vec3(environmentRotation * -pbrInfo.n.xz, -pbrInfo.n.y).xzy;
  vec3 environmentColor = texture(pbr_diffuseEnvSampler, oppositeNormal).rgb *
    max(pbrScene.environmentIntensity, 0.0);
#else
  vec3 environmentColor = SRGBtoLINEAR(texture(pbr_diffuseEnvSampler, -pbrInfo.n)).rgb;
#endif
  vec3 nonReflectedEnergy = vec3(1.0) - clamp(pbrInfo.reflectance0, vec3(0.0), vec3(1.0));
  return environmentColor * diffuseTransmissionColor * nonReflectedEnergy *
    getDiffuseTransmissionAttenuation(pbrInfo, multiscatterColor, thickness) *
    diffuseTransmission * pbrMaterial.scaleIBLAmbient.x;
}
#endif

#ifdef USE_TRANSMISSION_FRAMEBUFFER
vec3 sampleTransmittedSceneColor(
  vec3 position,
  vec3 normal,
  vec3 viewDirection,
  float thickness,
  float perceptualRoughness,
  float indexOfRefraction
)
{
  vec3 refractionDirection = refract(
    -viewDirection,
    normal,
    1.0 / max(indexOfRefraction, 1.0)
  );
  vec3 refractedPosition = position + refractionDirection * thickness;
  vec4 clipPosition = pbrScene.projectionMatrix *
    pbrScene.viewMatrix * vec4(refractedPosition, 1.0);
  vec2 textureCoordinate = clipPosition.xy / max(clipPosition.w, 0.0001) * 0.5 + 0.5;
  textureCoordinate = clamp(textureCoordinate, vec2(0.001), vec2(0.999));

  vec2 blurRadius = perceptualRoughness * perceptualRoughness * 8.0 /
    max(pbrScene.framebufferSize, vec2(1.0));
  vec3 sceneColor = texture(pbr_transmissionFramebufferSampler, textureCoordinate).rgb * 0.4;
  sceneColor += texture(
    pbr_transmissionFramebufferSampler,
    textureCoordinate + vec2(blurRadius.x, 0.0)
  ).rgb * 0.15;
  sceneColor += texture(
    pbr_transmissionFramebufferSampler,
    textureCoordinate - vec2(blurRadius.x, 0.0)
  ).rgb * 0.15;
  sceneColor += texture(
    pbr_transmissionFramebufferSampler,
    textureCoordinate + vec2(0.0, blurRadius.y)
  ).rgb * 0.15;
  sceneColor += texture(
    pbr_transmissionFramebufferSampler,
    textureCoordinate - vec2(0.0, blurRadius.y)
  ).rgb * 0.15;
  return max(sceneColor, vec3(0.0));
}

vec3 getTransmittedSceneColor(
  vec3 position,
  vec3 normal,
  vec3 viewDirection,
  float thickness,
  float perceptualRoughness
)
{
  if (pbrMaterial.dispersion <= 0.0) {
    return sampleTransmittedSceneColor(
      position,
      normal,
      viewDirection,
      thickness,
      perceptualRoughness,
      pbrMaterial.ior
    );
  }

  float halfSpread = (max(pbrMaterial.ior, 1.0) - 1.0) * 0.025 * pbrMaterial.dispersion;
  vec3 indicesOfRefraction = max(
    vec3(pbrMaterial.ior - halfSpread, pbrMaterial.ior, pbrMaterial.ior + halfSpread),
    vec3(1.0)
  );
  return vec3(
    sampleTransmittedSceneColor(
      position, normal, viewDirection, thickness, perceptualRoughness, indicesOfRefraction.r
    ).r,
    sampleTransmittedSceneColor(
      position, normal, viewDirection, thickness, perceptualRoughness, indicesOfRefraction.g
    ).g,
    sampleTransmittedSceneColor(
      position, normal, viewDirection, thickness, perceptualRoughness, indicesOfRefraction.b
    ).b
  );
}
#endif

PBRInfo createClearcoatPBRInfo(PBRInfo basePBRInfo, vec3 clearcoatNormal, float clearcoatRoughness)
{
  float perceptualRoughness = clamp(clearcoatRoughness, c_MinRoughness, 1.0);
  float alphaRoughness = perceptualRoughness * perceptualRoughness;
  float NdotV = clamp(abs(dot(clearcoatNormal, basePBRInfo.v)), 0.001, 1.0);

  return PBRInfo(
    basePBRInfo.NdotL,
    NdotV,
    basePBRInfo.NdotH,
    basePBRInfo.LdotH,
    basePBRInfo.VdotH,
    perceptualRoughness,
    0.0,
    vec3(0.04),
    vec3(1.0),
    alphaRoughness,
    vec3(0.0),
    vec3(0.04),
    clearcoatNormal,
    basePBRInfo.v,
    basePBRInfo.l,
    basePBRInfo.h
  );
}

vec3 calculateClearcoatContribution(
  PBRInfo pbrInfo,
  vec3 lightColor,
  vec3 clearcoatNormal,
  float clearcoatFactor,
  float clearcoatRoughness
) {
  if (clearcoatFactor <= 0.0) {
    return vec3(0.0);
  }

  PBRInfo clearcoatPBRInfo = createClearcoatPBRInfo(pbrInfo, clearcoatNormal, clearcoatRoughness);
  return calculateFinalColor(clearcoatPBRInfo, lightColor) * clearcoatFactor;
}

#ifdef USE_IBL
vec3 calculateClearcoatIBLContribution(
  PBRInfo pbrInfo,
  vec3 clearcoatNormal,
  vec3 reflection,
  float clearcoatFactor,
  float clearcoatRoughness
) {
  if (clearcoatFactor <= 0.0) {
    return vec3(0.0);
  }

  PBRInfo clearcoatPBRInfo = createClearcoatPBRInfo(pbrInfo, clearcoatNormal, clearcoatRoughness);
  return getIBLContribution(clearcoatPBRInfo, clearcoatNormal, reflection) * clearcoatFactor;
}
#endif

vec3 calculateSheenContribution(
  PBRInfo pbrInfo,
  vec3 lightColor,
  vec3 sheenColor,
  float sheenRoughness
) {
  if (maxComponent(sheenColor) <= 0.0) {
    return vec3(0.0);
  }

  float alpha = max(sheenRoughness * sheenRoughness, 0.0001);
  float inverseAlpha = 1.0 / alpha;
  float sineSquared = max(1.0 - pbrInfo.NdotH * pbrInfo.NdotH, 0.0);
  float distribution = (2.0 + inverseAlpha) * pow(sineSquared, inverseAlpha * 0.5) /
    (2.0 * M_PI);
  float visibility = 1.0 / max(
    4.0 * (pbrInfo.NdotL + pbrInfo.NdotV - pbrInfo.NdotL * pbrInfo.NdotV),
    0.0001
  );
  return pbrInfo.NdotL * lightColor * sheenColor * distribution * visibility *
    (1.0 - pbrInfo.metalness);
}

vec3 calculateAnisotropicLightColor(
  PBRInfo pbrInfo,
  vec3 lightColor,
  vec3 anisotropyTangent,
  float anisotropyStrength
) {
  if (anisotropyStrength <= 0.0) {
    return calculateFinalColor(pbrInfo, lightColor);
  }

  vec3 anisotropyBitangent = normalize(cross(pbrInfo.n, anisotropyTangent));
  float tangentRoughness = mix(
    pbrInfo.alphaRoughness,
    1.0,
    anisotropyStrength * anisotropyStrength
  );
  float bitangentRoughness = clamp(pbrInfo.alphaRoughness, 0.001, 1.0);
  float roughnessProduct = tangentRoughness * bitangentRoughness;
  vec3 distributionVector = vec3(
    bitangentRoughness * dot(anisotropyTangent, pbrInfo.h),
    tangentRoughness * dot(anisotropyBitangent, pbrInfo.h),
    roughnessProduct * pbrInfo.NdotH
  );
  float distributionFactor = roughnessProduct /
    max(dot(distributionVector, distributionVector), 0.000001);
  float distribution = roughnessProduct * distributionFactor * distributionFactor / M_PI;
  float viewMask = pbrInfo.NdotL * length(vec3(
    tangentRoughness * dot(anisotropyTangent, pbrInfo.v),
    bitangentRoughness * dot(anisotropyBitangent, pbrInfo.v),
    pbrInfo.NdotV
  ));
  float lightMask = pbrInfo.NdotV * length(vec3(
    tangentRoughness * dot(anisotropyTangent, pbrInfo.l),
    bitangentRoughness * dot(anisotropyBitangent, pbrInfo.l),
    pbrInfo.NdotL
  ));
  float visibility = clamp(0.5 / max(viewMask + lightMask, 0.000001), 0.0, 1.0);
  vec3 fresnel = specularReflection(pbrInfo);
  vec3 diffuseContribution = (vec3(1.0) - fresnel) * diffuse(pbrInfo);
  return pbrInfo.NdotL * lightColor *
    (diffuseContribution + fresnel * distribution * visibility);
}

vec3 getAnisotropicReflection(PBRInfo pbrInfo, vec3 anisotropyTangent, float anisotropyStrength)
{
  if (anisotropyStrength <= 0.0) {
    return -normalize(reflect(pbrInfo.v, pbrInfo.n));
  }
  vec3 anisotropyBitangent = normalize(cross(pbrInfo.n, anisotropyTangent));
  vec3 anisotropicNormal = normalize(cross(anisotropyBitangent, pbrInfo.v));
  anisotropicNormal = normalize(cross(anisotropicNormal, anisotropyBitangent));
  float bend = anisotropyStrength * (1.0 - pbrInfo.perceptualRoughness);
  return -normalize(reflect(pbrInfo.v, normalize(mix(pbrInfo.n, anisotropicNormal, bend))));
}

vec3 calculateMaterialLightColor(
  PBRInfo pbrInfo,
  vec3 lightColor,
  vec3 clearcoatNormal,
  float clearcoatFactor,
  float clearcoatRoughness,
  vec3 sheenColor,
  float sheenRoughness,
  vec3 anisotropyTangent,
  float anisotropyStrength
) {
  vec3 color = calculateAnisotropicLightColor(
    pbrInfo,
    lightColor,
    anisotropyTangent,
    anisotropyStrength
  );
  color += calculateClearcoatContribution(
    pbrInfo,
    lightColor,
    clearcoatNormal,
    clearcoatFactor,
    clearcoatRoughness
  );
  color += calculateSheenContribution(pbrInfo, lightColor, sheenColor, sheenRoughness);
  return color;
}

void PBRInfo_setAmbientLight(inout PBRInfo pbrInfo) {
  pbrInfo.NdotL = 1.0;
  pbrInfo.NdotH = 0.0;
  pbrInfo.LdotH = 0.0;
  pbrInfo.VdotH = 1.0;
  pbrInfo.l = pbrInfo.n;
  pbrInfo.h = pbrInfo.n;
}

void PBRInfo_setDirectionalLight(inout PBRInfo pbrInfo, vec3 lightDirection) {
  vec3 n = pbrInfo.n;
  vec3 v = pbrInfo.v;
  vec3 l = normalize(lightDirection);             // Vector from surface point to light
  vec3 h = normalize(l+v);                        // Half vector between both l and v

  pbrInfo.NdotL = clamp(dot(n, l), 0.001, 1.0);
  pbrInfo.NdotH = clamp(dot(n, h), 0.0, 1.0);
  pbrInfo.LdotH = clamp(dot(l, h), 0.0, 1.0);
  pbrInfo.VdotH = clamp(dot(v, h), 0.0, 1.0);
  pbrInfo.l = l;
  pbrInfo.h = h;
}

void PBRInfo_setPointLight(inout PBRInfo pbrInfo, PointLight pointLight) {
  vec3 light_direction = normalize(pointLight.position - pbr_vPosition);
  PBRInfo_setDirectionalLight(pbrInfo, light_direction);
}

void PBRInfo_setSpotLight(inout PBRInfo pbrInfo, SpotLight spotLight) {
  vec3 light_direction = normalize(spotLight.position - pbr_vPosition);
  PBRInfo_setDirectionalLight(pbrInfo, light_direction);
}

vec3 calculateFinalColor(PBRInfo pbrInfo, vec3 lightColor) {
  // Calculate the shading terms for the microfacet specular shading model
  vec3 F = specularReflection(pbrInfo);
  float G = geometricOcclusion(pbrInfo);
  float D = microfacetDistribution(pbrInfo);

  // Calculation of analytical lighting contribution
  vec3 diffuseContrib = (1.0 - F) * diffuse(pbrInfo);
  vec3 specContrib = F * G * D / (4.0 * pbrInfo.NdotL * pbrInfo.NdotV);
  // Obtain final intensity as reflectance (BRDF) scaled by the energy of the light (cosine law)
  return pbrInfo.NdotL * lightColor * (diffuseContrib + specContrib);
}

vec4 pbr_filterColor(vec4 vertexColor)
{
  vec2 baseColorUV = getMaterialUV(pbrMaterial.baseColorUVSet, pbrMaterial.baseColorUVTransform);
  vec2 metallicRoughnessUV = getMaterialUV(
    pbrMaterial.metallicRoughnessUVSet,
    pbrMaterial.metallicRoughnessUVTransform
  );
  vec2 normalUV = getMaterialUV(pbrMaterial.normalUVSet, pbrMaterial.normalUVTransform);
  vec2 occlusionUV = getMaterialUV(pbrMaterial.occlusionUVSet, pbrMaterial.occlusionUVTransform);
  vec2 emissiveUV = getMaterialUV(pbrMaterial.emissiveUVSet, pbrMaterial.emissiveUVTransform);
  vec2 specularColorUV = getMaterialUV(
    pbrMaterial.specularColorUVSet,
    pbrMaterial.specularColorUVTransform
  );
  vec2 specularIntensityUV = getMaterialUV(
    pbrMaterial.specularIntensityUVSet,
    pbrMaterial.specularIntensityUVTransform
  );
  vec2 transmissionUV = getMaterialUV(
    pbrMaterial.transmissionUVSet,
    pbrMaterial.transmissionUVTransform
  );
  vec2 thicknessUV = getMaterialUV(pbrMaterial.thicknessUVSet, pbrMaterial.thicknessUVTransform);
  vec2 clearcoatUV = getMaterialUV(pbrMaterial.clearcoatUVSet, pbrMaterial.clearcoatUVTransform);
  vec2 clearcoatRoughnessUV = getMaterialUV(
    pbrMaterial.clearcoatRoughnessUVSet,
    pbrMaterial.clearcoatRoughnessUVTransform
  );
  vec2 clearcoatNormalUV = getMaterialUV(
    pbrMaterial.clearcoatNormalUVSet,
    pbrMaterial.clearcoatNormalUVTransform
  );
  vec2 sheenColorUV = getMaterialUV(
    pbrMaterial.sheenColorUVSet,
    pbrMaterial.sheenColorUVTransform
  );
  vec2 sheenRoughnessUV = getMaterialUV(
    pbrMaterial.sheenRoughnessUVSet,
    pbrMaterial.sheenRoughnessUVTransform
  );
  vec2 iridescenceUV = getMaterialUV(
    pbrMaterial.iridescenceUVSet,
    pbrMaterial.iridescenceUVTransform
  );
  vec2 iridescenceThicknessUV = getMaterialUV(
    pbrMaterial.iridescenceThicknessUVSet,
    pbrMaterial.iridescenceThicknessUVTransform
  );
  vec2 anisotropyUV = getMaterialUV(
    pbrMaterial.anisotropyUVSet,
    pbrMaterial.anisotropyUVTransform
  );
  vec2 diffuseTransmissionUV = getMaterialUV(
    pbrMaterial.diffuseTransmissionUVSet,
    pbrMaterial.diffuseTransmissionUVTransform
  );
  vec2 diffuseTransmissionColorUV = getMaterialUV(
    pbrMaterial.diffuseTransmissionColorUVSet,
    pbrMaterial.diffuseTransmissionColorUVTransform
  );
  vec2 multiscatterColorUV = getMaterialUV(
    pbrMaterial.multiscatterColorUVSet,
    pbrMaterial.multiscatterColorUVTransform
  );

  // The albedo may be defined from a base texture or a flat color
#ifdef HAS_BASECOLORMAP
  vec4 baseColor =
    SRGBtoLINEAR(texture(pbr_baseColorSampler, baseColorUV)) *
    pbrMaterial.baseColorFactor * vertexColor;
#else
  vec4 baseColor = pbrMaterial.baseColorFactor * vertexColor;
#endif

#ifdef ALPHA_CUTOFF
  if (baseColor.a < pbrMaterial.alphaCutoff) {
    discard;
  }
#endif

  vec3 color = vec3(0, 0, 0);

  float transmission = 0.0;

  if(pbrMaterial.unlit){
    color.rgb = baseColor.rgb;
  }
  else{
    // Metallic and Roughness material properties are packed together
    // In glTF, these factors can be specified by fixed scalar values
    // or from a metallic-roughness map
    float perceptualRoughness = pbrMaterial.metallicRoughnessValues.y;
    float metallic = pbrMaterial.metallicRoughnessValues.x;
#ifdef HAS_METALROUGHNESSMAP
    // Roughness is stored in the 'g' channel, metallic is stored in the 'b' channel.
    // This layout intentionally reserves the 'r' channel for (optional) occlusion map data
    vec4 mrSample = texture(pbr_metallicRoughnessSampler, metallicRoughnessUV);
    perceptualRoughness = mrSample.g * perceptualRoughness;
    metallic = mrSample.b * metallic;
#endif
    perceptualRoughness = clamp(perceptualRoughness, c_MinRoughness, 1.0);
    metallic = clamp(metallic, 0.0, 1.0);
    mat3 tbn = getTBN(normalUV);
    vec3 n = getNormal(tbn, normalUV);                          // normal at surface point
    perceptualRoughness = widenSpecularRoughness(perceptualRoughness, n);
    vec3 v = normalize(pbrProjection.camera - pbr_vPosition);  // Vector from surface point to camera
    float NdotV = clamp(abs(dot(n, v)), 0.001, 1.0);
#ifdef USE_MATERIAL_EXTENSIONS
    bool useExtendedPBR =
      pbrMaterial.specularColorMapEnabled ||
      pbrMaterial.specularIntensityMapEnabled ||
      abs(pbrMaterial.specularIntensityFactor - 1.0) > 0.0001 ||
      maxComponent(abs(pbrMaterial.specularColorFactor - vec3(1.0))) > 0.0001 ||
      abs(pbrMaterial.ior - 1.5) > 0.0001 ||
      pbrMaterial.dispersion > 0.0001 ||
      pbrMaterial.transmissionMapEnabled ||
      pbrMaterial.transmissionFactor > 0.0001 ||
      pbrMaterial.diffuseTransmissionMapEnabled ||
      pbrMaterial.diffuseTransmissionColorMapEnabled ||
      pbrMaterial.diffuseTransmissionFactor > 0.0001 ||
      pbrMaterial.multiscatterColorMapEnabled ||
      maxComponent(pbrMaterial.multiscatterColorFactor) > 0.0001 ||
      pbrMaterial.clearcoatMapEnabled ||
      pbrMaterial.clearcoatRoughnessMapEnabled ||
      pbrMaterial.clearcoatFactor > 0.0001 ||
      pbrMaterial.clearcoatRoughnessFactor > 0.0001 ||
      pbrMaterial.sheenColorMapEnabled ||
      pbrMaterial.sheenRoughnessMapEnabled ||
      maxComponent(pbrMaterial.sheenColorFactor) > 0.0001 ||
      pbrMaterial.sheenRoughnessFactor > 0.0001 ||
      pbrMaterial.iridescenceMapEnabled ||
      pbrMaterial.iridescenceFactor > 0.0001 ||
      abs(pbrMaterial.iridescenceIor - 1.3) > 0.0001 ||
      abs(pbrMaterial.iridescenceThicknessRange.x - 100.0) > 0.0001 ||
      abs(pbrMaterial.iridescenceThicknessRange.y - 400.0) > 0.0001 ||
      pbrMaterial.anisotropyMapEnabled ||
      pbrMaterial.anisotropyStrength > 0.0001 ||
      abs(pbrMaterial.anisotropyRotation) > 0.0001 ||
      length(pbrMaterial.anisotropyDirection - vec2(1.0, 0.0)) > 0.0001;
#else
    bool useExtendedPBR = false;
#endif

    if (!useExtendedPBR) {
      // Keep the baseline metallic-roughness implementation byte-for-byte equivalent in behavior.
      float alphaRoughness = perceptualRoughness * perceptualRoughness;

      vec3 f0 = vec3(0.04);
      vec3 diffuseColor = baseColor.rgb * (vec3(1.0) - f0);
      diffuseColor *= 1.0 - metallic;
      vec3 specularColor = mix(f0, baseColor.rgb, metallic);

      float reflectance = max(max(specularColor.r, specularColor.g), specularColor.b);
      float reflectance90 = clamp(reflectance * 25.0, 0.0, 1.0);
      vec3 specularEnvironmentR0 = specularColor.rgb;
      vec3 specularEnvironmentR90 = vec3(1.0, 1.0, 1.0) * reflectance90;
      vec3 reflection = -normalize(reflect(v, n));

      PBRInfo pbrInfo = PBRInfo(
        0.0, // NdotL
        NdotV,
        0.0, // NdotH
        0.0, // LdotH
        0.0, // VdotH
        perceptualRoughness,
        metallic,
        specularEnvironmentR0,
        specularEnvironmentR90,
        alphaRoughness,
        diffuseColor,
        specularColor,
        n,
        v,
        n,
        n
      );

#ifdef USE_LIGHTS
      PBRInfo_setAmbientLight(pbrInfo);
      color += calculateFinalColor(pbrInfo, lighting.ambientColor);

      for(int i = 0; i < lighting.directionalLightCount; i++) {
        if (i < lighting.directionalLightCount) {
          PBRInfo_setDirectionalLight(pbrInfo, lighting_getDirectionalLight(i).direction);
          color += calculateFinalColor(pbrInfo, lighting_getDirectionalLight(i).color);
        }
      }

      for(int i = 0; i < lighting.pointLightCount; i++) {
        if (i < lighting.pointLightCount) {
          PBRInfo_setPointLight(pbrInfo, lighting_getPointLight(i));
          float attenuation = getPointLightAttenuation(lighting_getPointLight(i), distance(lighting_getPointLight(i).position, pbr_vPosition));
          color += calculateFinalColor(pbrInfo, lighting_getPointLight(i).color / attenuation);
        }
      }

      for(int i = 0; i < lighting.spotLightCount; i++) {
        if (i < lighting.spotLightCount) {
          PBRInfo_setSpotLight(pbrInfo, lighting_getSpotLight(i));
          float attenuation = getSpotLightAttenuation(lighting_getSpotLight(i), pbr_vPosition);
          color += calculateFinalColor(pbrInfo, lighting_getSpotLight(i).color / attenuation);
        }
      }
#endif

#ifdef USE_IBL
      if (pbrMaterial.IBLenabled) {
        color += getIBLContribution(pbrInfo, n, reflection);
      }
#endif

#ifdef HAS_OCCLUSIONMAP
      if (pbrMaterial.occlusionMapEnabled) {
        float ao = texture(pbr_occlusionSampler, occlusionUV).r;
        color = mix(color, color * ao, pbrMaterial.occlusionStrength);
      }
#endif

      vec3 emissive = pbrMaterial.emissiveFactor;
#ifdef HAS_EMISSIVEMAP
      if (pbrMaterial.emissiveMapEnabled) {
        emissive *= SRGBtoLINEAR(texture(pbr_emissiveSampler, emissiveUV)).rgb;
      }
#endif
      color += emissive * pbrMaterial.emissiveStrength;

#ifdef PBR_DEBUG
      color = mix(color, baseColor.rgb, pbrMaterial.scaleDiffBaseMR.y);
      color = mix(color, vec3(metallic), pbrMaterial.scaleDiffBaseMR.z);
      color = mix(color, vec3(perceptualRoughness), pbrMaterial.scaleDiffBaseMR.w);
#endif

      return vec4(applySceneColorManagement(color), baseColor.a);
    }

    float specularIntensity = pbrMaterial.specularIntensityFactor;
#ifdef HAS_SPECULARINTENSITYMAP
    if (pbrMaterial.specularIntensityMapEnabled) {
      specularIntensity *= texture(pbr_specularIntensitySampler, specularIntensityUV).a;
    }
#endif

    vec3 specularFactor = pbrMaterial.specularColorFactor;
#ifdef HAS_SPECULARCOLORMAP
    if (pbrMaterial.specularColorMapEnabled) {
      specularFactor *= SRGBtoLINEAR(texture(pbr_specularColorSampler, specularColorUV)).rgb;
    }
#endif

    transmission = pbrMaterial.transmissionFactor;
#ifdef HAS_TRANSMISSIONMAP
    if (pbrMaterial.transmissionMapEnabled) {
      transmission *= texture(pbr_transmissionSampler, transmissionUV).r;
    }
#endif
    transmission = clamp(transmission * (1.0 - metallic), 0.0, 1.0);
    float thickness = max(pbrMaterial.thicknessFactor, 0.0);
#ifdef HAS_THICKNESSMAP
    thickness *= texture(pbr_thicknessSampler, thicknessUV).g;
#endif

    float diffuseTransmission = clamp(pbrMaterial.diffuseTransmissionFactor, 0.0, 1.0);
#ifdef HAS_DIFFUSETRANSMISSIONMAP
    if (pbrMaterial.diffuseTransmissionMapEnabled) {
      diffuseTransmission *= texture(pbr_diffuseTransmissionSampler, diffuseTransmissionUV).a;
    }
#endif
    diffuseTransmission *= (1.0 - metallic) * (1.0 - transmission);
    vec3 diffuseTransmissionColor = pbrMaterial.diffuseTransmissionColorFactor;
#ifdef HAS_DIFFUSETRANSMISSIONCOLORMAP
    if (pbrMaterial.diffuseTransmissionColorMapEnabled) {
      diffuseTransmissionColor *= SRGBtoLINEAR(
        texture(pbr_diffuseTransmissionColorSampler, diffuseTransmissionColorUV)
      ).rgb;
    }
#endif
    vec3 multiscatterColor = pbrMaterial.multiscatterColorFactor;
#ifdef HAS_MULTISCATTERCOLORMAP
    if (pbrMaterial.multiscatterColorMapEnabled) {
      multiscatterColor *= SRGBtoLINEAR(
        texture(pbr_multiscatterColorSampler, multiscatterColorUV)
      ).rgb;
    }
#endif

    float clearcoatFactor = pbrMaterial.clearcoatFactor;
    float clearcoatRoughness = pbrMaterial.clearcoatRoughnessFactor;
#ifdef HAS_CLEARCOATMAP
    if (pbrMaterial.clearcoatMapEnabled) {
      clearcoatFactor *= texture(pbr_clearcoatSampler, clearcoatUV).r;
    }
#endif
#ifdef HAS_CLEARCOATROUGHNESSMAP
    if (pbrMaterial.clearcoatRoughnessMapEnabled) {
      clearcoatRoughness *= texture(pbr_clearcoatRoughnessSampler, clearcoatRoughnessUV).g;
    }
#endif
    clearcoatFactor = clamp(clearcoatFactor, 0.0, 1.0);
    clearcoatRoughness = clamp(clearcoatRoughness, c_MinRoughness, 1.0);
    vec3 clearcoatNormal = getClearcoatNormal(getTBN(clearcoatNormalUV), n, clearcoatNormalUV);
    clearcoatRoughness = widenSpecularRoughness(clearcoatRoughness, clearcoatNormal);

    vec3 sheenColor = pbrMaterial.sheenColorFactor;
    float sheenRoughness = pbrMaterial.sheenRoughnessFactor;
#ifdef HAS_SHEENCOLORMAP
    if (pbrMaterial.sheenColorMapEnabled) {
      sheenColor *= SRGBtoLINEAR(texture(pbr_sheenColorSampler, sheenColorUV)).rgb;
    }
#endif
#ifdef HAS_SHEENROUGHNESSMAP
    if (pbrMaterial.sheenRoughnessMapEnabled) {
      sheenRoughness *= texture(pbr_sheenRoughnessSampler, sheenRoughnessUV).a;
    }
#endif
    sheenRoughness = clamp(sheenRoughness, c_MinRoughness, 1.0);

    float iridescence = pbrMaterial.iridescenceFactor;
#ifdef HAS_IRIDESCENCEMAP
    if (pbrMaterial.iridescenceMapEnabled) {
      iridescence *= texture(pbr_iridescenceSampler, iridescenceUV).r;
    }
#endif
    iridescence = clamp(iridescence, 0.0, 1.0);
    float iridescenceThickness = mix(
      pbrMaterial.iridescenceThicknessRange.x,
      pbrMaterial.iridescenceThicknessRange.y,
      0.5
    );
#ifdef HAS_IRIDESCENCETHICKNESSMAP
    iridescenceThickness = mix(
      pbrMaterial.iridescenceThicknessRange.x,
      pbrMaterial.iridescenceThicknessRange.y,
      texture(pbr_iridescenceThicknessSampler, iridescenceThicknessUV).g
    );
#endif

    float anisotropyStrength = clamp(pbrMaterial.anisotropyStrength, 0.0, 1.0);
    vec2 anisotropyDirection = normalizeDirection(pbrMaterial.anisotropyDirection);
#ifdef HAS_ANISOTROPYMAP
    if (pbrMaterial.anisotropyMapEnabled) {
      vec3 anisotropySample = texture(pbr_anisotropySampler, anisotropyUV).rgb;
      anisotropyStrength *= anisotropySample.b;
      vec2 mappedDirection = anisotropySample.rg * 2.0 - 1.0;
      if (length(mappedDirection) > 0.0001) {
        anisotropyDirection = normalize(mappedDirection);
      }
    }
#endif
    anisotropyDirection = rotateDirection(anisotropyDirection, pbrMaterial.anisotropyRotation);
    vec3 anisotropyTangent = normalize(tbn[0] * anisotropyDirection.x + tbn[1] * anisotropyDirection.y);
    if (length(anisotropyTangent) < 0.0001) {
      anisotropyTangent = normalize(tbn[0]);
    }
    // Roughness is authored as perceptual roughness; as is convention,
    // convert to material roughness by squaring the perceptual roughness [2].
    float alphaRoughness = perceptualRoughness * perceptualRoughness;

    float dielectricF0 = getDielectricF0(pbrMaterial.ior);
    vec3 dielectricSpecularF0 = min(
      vec3(dielectricF0) * specularFactor * specularIntensity,
      vec3(1.0)
    );
    dielectricSpecularF0 = getIridescenceTint(
      iridescence,
      iridescenceThickness,
      NdotV,
      dielectricSpecularF0
    );
    vec3 diffuseColor = baseColor.rgb * (vec3(1.0) - dielectricSpecularF0);
    diffuseColor *= (1.0 - metallic) * (1.0 - transmission) * (1.0 - diffuseTransmission);
    vec3 specularColor = mix(dielectricSpecularF0, baseColor.rgb, metallic);

    float clearcoatViewFresnel = dielectricSchlick(
      0.04,
      clamp(abs(dot(clearcoatNormal, v)), 0.0, 1.0)
    );
    float sheenDirectionalAlbedo = maxComponent(sheenColor) *
      (0.157 + 0.343 * (1.0 - NdotV)) * (1.0 - sheenRoughness * 0.5);
    float baseLayerEnergy = (1.0 - clearcoatFactor * clearcoatViewFresnel) *
      (1.0 - clamp(sheenDirectionalAlbedo, 0.0, 1.0));
    diffuseColor *= baseLayerEnergy;
    specularColor *= baseLayerEnergy;

    // Compute reflectance.
    float reflectance = max(max(specularColor.r, specularColor.g), specularColor.b);

    // For typical incident reflectance range (between 4% to 100%) set the grazing
    // reflectance to 100% for typical fresnel effect.
    // For very low reflectance range on highly diffuse objects (below 4%),
    // incrementally reduce grazing reflecance to 0%.
    float reflectance90 = clamp(reflectance * 25.0, 0.0, 1.0);
    vec3 specularEnvironmentR0 = specularColor.rgb;
    vec3 specularEnvironmentR90 = vec3(1.0, 1.0, 1.0) * reflectance90;
    vec3 reflection = -normalize(reflect(v, n));

    PBRInfo pbrInfo = PBRInfo(
      0.0, // NdotL
      NdotV,
      0.0, // NdotH
      0.0, // LdotH
      0.0, // VdotH
      perceptualRoughness,
      metallic,
      specularEnvironmentR0,
      specularEnvironmentR90,
      alphaRoughness,
      diffuseColor,
      specularColor,
      n,
      v,
      n,
      n
    );


#ifdef USE_LIGHTS
    // Apply ambient light
    PBRInfo_setAmbientLight(pbrInfo);
    color += calculateMaterialLightColor(
      pbrInfo,
      lighting.ambientColor,
      clearcoatNormal,
      clearcoatFactor,
      clearcoatRoughness,
      sheenColor,
      sheenRoughness,
      anisotropyTangent,
      anisotropyStrength
    );

    // Apply directional light
    for(int i = 0; i < lighting.directionalLightCount; i++) {
      if (i < lighting.directionalLightCount) {
        PBRInfo_setDirectionalLight(pbrInfo, lighting_getDirectionalLight(i).direction);
        color += calculateMaterialLightColor(
          pbrInfo,
          lighting_getDirectionalLight(i).color,
          clearcoatNormal,
          clearcoatFactor,
          clearcoatRoughness,
          sheenColor,
          sheenRoughness,
          anisotropyTangent,
          anisotropyStrength
        );
        color += calculateDiffuseTransmissionLight(
          pbrInfo,
          lighting_getDirectionalLight(i).color,
          diffuseTransmissionColor,
          diffuseTransmission,
          multiscatterColor,
          thickness
        );
      }
    }

    // Apply point light
    for(int i = 0; i < lighting.pointLightCount; i++) {
      if (i < lighting.pointLightCount) {
        PBRInfo_setPointLight(pbrInfo, lighting_getPointLight(i));
        float attenuation = getPointLightAttenuation(lighting_getPointLight(i), distance(lighting_getPointLight(i).position, pbr_vPosition));
        color += calculateMaterialLightColor(
          pbrInfo,
          lighting_getPointLight(i).color / attenuation,
          clearcoatNormal,
          clearcoatFactor,
          clearcoatRoughness,
          sheenColor,
          sheenRoughness,
          anisotropyTangent,
          anisotropyStrength
        );
        color += calculateDiffuseTransmissionLight(
          pbrInfo,
          lighting_getPointLight(i).color / attenuation,
          diffuseTransmissionColor,
          diffuseTransmission,
          multiscatterColor,
          thickness
        );
      }
    }

    for(int i = 0; i < lighting.spotLightCount; i++) {
      if (i < lighting.spotLightCount) {
        PBRInfo_setSpotLight(pbrInfo, lighting_getSpotLight(i));
        float attenuation = getSpotLightAttenuation(lighting_getSpotLight(i), pbr_vPosition);
        color += calculateMaterialLightColor(
          pbrInfo,
          lighting_getSpotLight(i).color / attenuation,
          clearcoatNormal,
          clearcoatFactor,
          clearcoatRoughness,
          sheenColor,
          sheenRoughness,
          anisotropyTangent,
          anisotropyStrength
        );
        color += calculateDiffuseTransmissionLight(
          pbrInfo,
          lighting_getSpotLight(i).color / attenuation,
          diffuseTransmissionColor,
          diffuseTransmission,
          multiscatterColor,
          thickness
        );
      }
    }
#endif

    // Calculate lighting contribution from image based lighting source (IBL)
#ifdef USE_IBL
    if (pbrMaterial.IBLenabled) {
      color += getIBLContribution(
        pbrInfo,
        n,
        getAnisotropicReflection(pbrInfo, anisotropyTangent, anisotropyStrength)
      );
      color += calculateClearcoatIBLContribution(
        pbrInfo,
        clearcoatNormal,
        -normalize(reflect(v, clearcoatNormal)),
        clearcoatFactor,
        clearcoatRoughness
      );
      color += calculateDiffuseTransmissionIBL(
        pbrInfo,
        diffuseTransmissionColor,
        diffuseTransmission,
        multiscatterColor,
        thickness
      );
      color += sheenColor * pbrMaterial.scaleIBLAmbient.x * (1.0 - sheenRoughness) * 0.25;
    }
#endif

 // Apply optional PBR terms for additional (optional) shading
#ifdef HAS_OCCLUSIONMAP
    if (pbrMaterial.occlusionMapEnabled) {
      float ao = texture(pbr_occlusionSampler, occlusionUV).r;
      color = mix(color, color * ao, pbrMaterial.occlusionStrength);
    }
#endif

    vec3 emissive = pbrMaterial.emissiveFactor;
#ifdef HAS_EMISSIVEMAP
    if (pbrMaterial.emissiveMapEnabled) {
      emissive *= SRGBtoLINEAR(texture(pbr_emissiveSampler, emissiveUV)).rgb;
    }
#endif
    color += emissive * pbrMaterial.emissiveStrength;

    if (transmission > 0.0) {
#ifdef USE_TRANSMISSION_FRAMEBUFFER
      float dielectricFresnel = getDielectricF0(pbrMaterial.ior);
      float transmissionFresnel = dielectricFresnel +
        (1.0 - dielectricFresnel) * pow(1.0 - NdotV, 5.0);
      vec3 transmittedColor = getTransmittedSceneColor(
        pbr_vPosition,
        n,
        v,
        thickness,
        perceptualRoughness
      );
      color += transmittedColor * getVolumeAttenuation(thickness) *
        transmission * (1.0 - transmissionFresnel);
#else
      color = mix(color, color * getVolumeAttenuation(thickness), transmission);
#endif
    }

    // This section uses mix to override final color for reference app visualization
    // of various parameters in the lighting equation.
#ifdef PBR_DEBUG
    // TODO: Figure out how to debug multiple lights

    // color = mix(color, F, pbr_scaleFGDSpec.x);
    // color = mix(color, vec3(G), pbr_scaleFGDSpec.y);
    // color = mix(color, vec3(D), pbr_scaleFGDSpec.z);
    // color = mix(color, specContrib, pbr_scaleFGDSpec.w);

    // color = mix(color, diffuseContrib, pbr_scaleDiffBaseMR.x);
    color = mix(color, baseColor.rgb, pbrMaterial.scaleDiffBaseMR.y);
    color = mix(color, vec3(metallic), pbrMaterial.scaleDiffBaseMR.z);
    color = mix(color, vec3(perceptualRoughness), pbrMaterial.scaleDiffBaseMR.w);
#endif

  }

#ifdef USE_TRANSMISSION_FRAMEBUFFER
  float alpha = clamp(baseColor.a, 0.0, 1.0);
#else
  float alpha = clamp(baseColor.a * (1.0 - transmission), 0.0, 1.0);
#endif
  return vec4(applySceneColorManagement(color), alpha);
}
`,Cn=`struct PBRFragmentInputs {
  pbr_vPosition: vec3f,
  pbr_vUV0: vec2f,
  pbr_vUV1: vec2f,
  pbr_vTBN: mat3x3f,
  pbr_vNormal: vec3f
};

var<private> fragmentInputs: PBRFragmentInputs;

fn pbr_setPositionNormalTangentUV(
  position: vec4f,
  normal: vec4f,
  tangent: vec4f,
  uv0: vec2f,
  uv1: vec2f
)
{
  var pos: vec4f = pbrProjection.modelMatrix * position;
  fragmentInputs.pbr_vPosition = pos.xyz / pos.w;
  fragmentInputs.pbr_vNormal = vec3f(0.0, 0.0, 1.0);
  fragmentInputs.pbr_vTBN = mat3x3f(
    vec3f(1.0, 0.0, 0.0),
    vec3f(0.0, 1.0, 0.0),
    vec3f(0.0, 0.0, 1.0)
  );
  fragmentInputs.pbr_vUV0 = vec2f(0.0, 0.0);
  fragmentInputs.pbr_vUV1 = uv1;

#ifdef HAS_NORMALS
  let normalW: vec3f = normalize((pbrProjection.normalMatrix * vec4f(normal.xyz, 0.0)).xyz);
  fragmentInputs.pbr_vNormal = normalW;
#ifdef HAS_TANGENTS
  let tangentW: vec3f = normalize((pbrProjection.modelMatrix * vec4f(tangent.xyz, 0.0)).xyz);
  let bitangentW: vec3f = cross(normalW, tangentW) * tangent.w;
  fragmentInputs.pbr_vTBN = mat3x3f(tangentW, bitangentW, normalW);
#endif
#endif

#ifdef HAS_UV
  fragmentInputs.pbr_vUV0 = uv0;
#endif
}

struct pbrMaterialUniforms {
  // Material is unlit
  unlit: u32,

  // Base color map
  baseColorMapEnabled: u32,
  baseColorFactor: vec4f,

  normalMapEnabled : u32,
  normalScale: f32,  // #ifdef HAS_NORMALMAP

  emissiveMapEnabled: u32,
  emissiveFactor: vec3f, // #ifdef HAS_EMISSIVEMAP

  metallicRoughnessValues: vec2f,
  metallicRoughnessMapEnabled: u32,

  occlusionMapEnabled: i32,
  occlusionStrength: f32, // #ifdef HAS_OCCLUSIONMAP
  
  alphaCutoffEnabled: i32,
  alphaCutoff: f32, // #ifdef ALPHA_CUTOFF

  specularColorFactor: vec3f,
  specularIntensityFactor: f32,
  specularColorMapEnabled: i32,
  specularIntensityMapEnabled: i32,

  ior: f32,

  transmissionFactor: f32,
  transmissionMapEnabled: i32,

  thicknessFactor: f32,
  attenuationDistance: f32,
  attenuationColor: vec3f,

  clearcoatFactor: f32,
  clearcoatRoughnessFactor: f32,
  clearcoatMapEnabled: i32,
  clearcoatRoughnessMapEnabled: i32,

  sheenColorFactor: vec3f,
  sheenRoughnessFactor: f32,
  sheenColorMapEnabled: i32,
  sheenRoughnessMapEnabled: i32,

  iridescenceFactor: f32,
  iridescenceIor: f32,
  iridescenceThicknessRange: vec2f,
  iridescenceMapEnabled: i32,

  anisotropyStrength: f32,
  anisotropyRotation: f32,
  anisotropyDirection: vec2f,
  anisotropyMapEnabled: i32,

  emissiveStrength: f32,
  dispersion: f32,
  
  // IBL
  IBLenabled: i32,
  scaleIBLAmbient: vec2f, // #ifdef USE_IBL
  
  // debugging flags used for shader output of intermediate PBR variables
  // #ifdef PBR_DEBUG
  scaleDiffBaseMR: vec4f,
  scaleFGDSpec: vec4f,
  // #endif

  baseColorUVSet: i32,
  baseColorUVTransform: mat3x3f,
  metallicRoughnessUVSet: i32,
  metallicRoughnessUVTransform: mat3x3f,
  normalUVSet: i32,
  normalUVTransform: mat3x3f,
  occlusionUVSet: i32,
  occlusionUVTransform: mat3x3f,
  emissiveUVSet: i32,
  emissiveUVTransform: mat3x3f,
  specularColorUVSet: i32,
  specularColorUVTransform: mat3x3f,
  specularIntensityUVSet: i32,
  specularIntensityUVTransform: mat3x3f,
  transmissionUVSet: i32,
  transmissionUVTransform: mat3x3f,
  thicknessUVSet: i32,
  thicknessUVTransform: mat3x3f,
  clearcoatUVSet: i32,
  clearcoatUVTransform: mat3x3f,
  clearcoatRoughnessUVSet: i32,
  clearcoatRoughnessUVTransform: mat3x3f,
  clearcoatNormalUVSet: i32,
  clearcoatNormalUVTransform: mat3x3f,
  sheenColorUVSet: i32,
  sheenColorUVTransform: mat3x3f,
  sheenRoughnessUVSet: i32,
  sheenRoughnessUVTransform: mat3x3f,
  iridescenceUVSet: i32,
  iridescenceUVTransform: mat3x3f,
  iridescenceThicknessUVSet: i32,
  iridescenceThicknessUVTransform: mat3x3f,
  anisotropyUVSet: i32,
  anisotropyUVTransform: mat3x3f,

  bumpFactor: f32,
  bumpMapEnabled: i32,
  diffuseTransmissionFactor: f32,
  diffuseTransmissionMapEnabled: i32,
  diffuseTransmissionColorFactor: vec3f,
  diffuseTransmissionColorMapEnabled: i32,
  multiscatterColorFactor: vec3f,
  multiscatterColorMapEnabled: i32,
  scatterAnisotropy: f32,

  bumpUVSet: i32,
  bumpUVTransform: mat3x3f,
  diffuseTransmissionUVSet: i32,
  diffuseTransmissionUVTransform: mat3x3f,
  diffuseTransmissionColorUVSet: i32,
  diffuseTransmissionColorUVTransform: mat3x3f,
  multiscatterColorUVSet: i32,
  multiscatterColorUVTransform: mat3x3f,
}

@group(3) @binding(auto) var<uniform> pbrMaterial : pbrMaterialUniforms;

// Samplers
#ifdef HAS_BASECOLORMAP
@group(3) @binding(auto) var pbr_baseColorSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_baseColorSamplerSampler: sampler;
#endif
#ifdef HAS_NORMALMAP
@group(3) @binding(auto) var pbr_normalSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_normalSamplerSampler: sampler;
#endif
#ifdef HAS_EMISSIVEMAP
@group(3) @binding(auto) var pbr_emissiveSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_emissiveSamplerSampler: sampler;
#endif
#ifdef HAS_METALROUGHNESSMAP
@group(3) @binding(auto) var pbr_metallicRoughnessSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_metallicRoughnessSamplerSampler: sampler;
#endif
#ifdef HAS_OCCLUSIONMAP
@group(3) @binding(auto) var pbr_occlusionSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_occlusionSamplerSampler: sampler;
#endif
#ifdef HAS_SPECULARCOLORMAP
@group(3) @binding(auto) var pbr_specularColorSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_specularColorSamplerSampler: sampler;
#endif
#ifdef HAS_SPECULARINTENSITYMAP
@group(3) @binding(auto) var pbr_specularIntensitySampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_specularIntensitySamplerSampler: sampler;
#endif
#ifdef HAS_TRANSMISSIONMAP
@group(3) @binding(auto) var pbr_transmissionSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_transmissionSamplerSampler: sampler;
#endif
#ifdef HAS_THICKNESSMAP
@group(3) @binding(auto) var pbr_thicknessSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_thicknessSamplerSampler: sampler;
#endif
#ifdef HAS_CLEARCOATMAP
@group(3) @binding(auto) var pbr_clearcoatSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_clearcoatSamplerSampler: sampler;
#endif
#ifdef HAS_CLEARCOATROUGHNESSMAP
@group(3) @binding(auto) var pbr_clearcoatRoughnessSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_clearcoatRoughnessSamplerSampler: sampler;
#endif
#ifdef HAS_CLEARCOATNORMALMAP
@group(3) @binding(auto) var pbr_clearcoatNormalSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_clearcoatNormalSamplerSampler: sampler;
#endif
#ifdef HAS_SHEENCOLORMAP
@group(3) @binding(auto) var pbr_sheenColorSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_sheenColorSamplerSampler: sampler;
#endif
#ifdef HAS_SHEENROUGHNESSMAP
@group(3) @binding(auto) var pbr_sheenRoughnessSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_sheenRoughnessSamplerSampler: sampler;
#endif
#ifdef HAS_IRIDESCENCEMAP
@group(3) @binding(auto) var pbr_iridescenceSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_iridescenceSamplerSampler: sampler;
#endif
#ifdef HAS_IRIDESCENCETHICKNESSMAP
@group(3) @binding(auto) var pbr_iridescenceThicknessSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_iridescenceThicknessSamplerSampler: sampler;
#endif
#ifdef HAS_ANISOTROPYMAP
@group(3) @binding(auto) var pbr_anisotropySampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_anisotropySamplerSampler: sampler;
#endif
#ifdef HAS_BUMPMAP
@group(3) @binding(auto) var pbr_bumpSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_bumpSamplerSampler: sampler;
#endif
#ifdef HAS_DIFFUSETRANSMISSIONMAP
@group(3) @binding(auto) var pbr_diffuseTransmissionSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_diffuseTransmissionSamplerSampler: sampler;
#endif
#ifdef HAS_DIFFUSETRANSMISSIONCOLORMAP
@group(3) @binding(auto) var pbr_diffuseTransmissionColorSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_diffuseTransmissionColorSamplerSampler: sampler;
#endif
#ifdef HAS_MULTISCATTERCOLORMAP
@group(3) @binding(auto) var pbr_multiscatterColorSampler: texture_2d<f32>;
@group(3) @binding(auto) var pbr_multiscatterColorSamplerSampler: sampler;
#endif
// Encapsulate the various inputs used by the various functions in the shading equation
// We store values in this struct to simplify the integration of alternative implementations
// of the shading terms, outlined in the Readme.MD Appendix.
struct PBRInfo {
  NdotL: f32,                  // cos angle between normal and light direction
  NdotV: f32,                  // cos angle between normal and view direction
  NdotH: f32,                  // cos angle between normal and half vector
  LdotH: f32,                  // cos angle between light direction and half vector
  VdotH: f32,                  // cos angle between view direction and half vector
  perceptualRoughness: f32,    // roughness value, as authored by the model creator (input to shader)
  metalness: f32,              // metallic value at the surface
  reflectance0: vec3f,            // full reflectance color (normal incidence angle)
  reflectance90: vec3f,           // reflectance color at grazing angle
  alphaRoughness: f32,         // roughness mapped to a more linear change in the roughness (proposed by [2])
  diffuseColor: vec3f,            // color contribution from diffuse lighting
  specularColor: vec3f,           // color contribution from specular lighting
  n: vec3f,                       // normal at surface point
  v: vec3f,                       // vector from surface point to camera
  l: vec3f,                       // direction from the surface toward the current light
  h: vec3f                        // half vector between the current light and camera
};

const M_PI = 3.141592653589793;
const c_MinRoughness = 0.04;

// Widen sub-pixel specular lobes using the screen-space normal footprint.
// This is geometric specular antialiasing: the normal variance is converted
// into an additional squared perceptual roughness before evaluating BRDFs.
fn widenSpecularRoughness(perceptualRoughness: f32, normal: vec3f) -> f32 {
  let normalDerivativeX = dpdx(normal);
  let normalDerivativeY = dpdy(normal);
  let normalVariance =
    dot(normalDerivativeX, normalDerivativeX) +
    dot(normalDerivativeY, normalDerivativeY);
  let kernelRoughnessSquared = min(2.0 * normalVariance, 1.0);
  return clamp(
    sqrt(perceptualRoughness * perceptualRoughness + kernelRoughnessSquared),
    c_MinRoughness,
    1.0
  );
}

fn SRGBtoLINEAR(srgbIn: vec4f ) -> vec4f
{
  var linOut: vec3f = srgbIn.xyz;
#ifdef MANUAL_SRGB
  let bLess: vec3f = step(vec3f(0.04045), srgbIn.xyz);
  linOut = mix(
    srgbIn.xyz / vec3f(12.92),
    pow((srgbIn.xyz + vec3f(0.055)) / vec3f(1.055), vec3f(2.4)),
    bLess
  );
#ifdef SRGB_FAST_APPROXIMATION
  linOut = pow(srgbIn.xyz, vec3f(2.2));
#endif
#endif
  return vec4f(linOut, srgbIn.w);
}

fn getMaterialUV(uvSet: i32, uvTransform: mat3x3f) -> vec2f
{
  var baseUV = fragmentInputs.pbr_vUV0;
  if (uvSet == 1) {
    baseUV = fragmentInputs.pbr_vUV1;
  }
  return (uvTransform * vec3f(baseUV, 1.0)).xy;
}

// Build the tangent basis from interpolated attributes or screen-space derivatives.
fn getTBN(uv: vec2f) -> mat3x3f
{
  let pos_dx: vec3f = dpdx(fragmentInputs.pbr_vPosition);
  let pos_dy: vec3f = dpdy(fragmentInputs.pbr_vPosition);
  let tex_dx: vec3f = dpdx(vec3f(uv, 0.0));
  let tex_dy: vec3f = dpdy(vec3f(uv, 0.0));
  var t: vec3f = (tex_dy.y * pos_dx - tex_dx.y * pos_dy) / (tex_dx.x * tex_dy.y - tex_dy.x * tex_dx.y);

  var ng: vec3f = cross(pos_dy, pos_dx);
#ifdef HAS_NORMALS
  ng = normalize(fragmentInputs.pbr_vNormal);
#endif
  t = normalize(t - ng * dot(ng, t));
  var b: vec3f = normalize(cross(ng, t));
  var tbn: mat3x3f = mat3x3f(t, b, ng);
#ifdef HAS_TANGENTS
  tbn = fragmentInputs.pbr_vTBN;
#endif

  return tbn;
}

// Find the normal for this fragment, pulling either from a predefined normal map
// or from the interpolated mesh normal and tangent attributes.
fn getMappedNormal(
  normalSampler: texture_2d<f32>,
  normalSamplerBinding: sampler,
  tbn: mat3x3f,
  normalScale: f32,
  uv: vec2f
) -> vec3f
{
  let n = textureSample(normalSampler, normalSamplerBinding, uv).rgb;
  return normalize(tbn * ((2.0 * n - 1.0) * vec3f(normalScale, normalScale, 1.0)));
}

fn getNormal(tbn: mat3x3f, uv: vec2f) -> vec3f
{
  // The tbn matrix is linearly interpolated, so we need to re-normalize
  var n: vec3f = normalize(tbn[2].xyz);
#ifdef HAS_NORMALMAP
  n = getMappedNormal(
    pbr_normalSampler,
    pbr_normalSamplerSampler,
    tbn,
    pbrMaterial.normalScale,
    uv
  );
#endif

#ifdef HAS_BUMPMAP
  let bumpUV = getMaterialUV(pbrMaterial.bumpUVSet, pbrMaterial.bumpUVTransform);
  let bumpTexelSize = 1.0 / vec2f(textureDimensions(pbr_bumpSampler, 0));
  let bumpHeight = textureSample(pbr_bumpSampler, pbr_bumpSamplerSampler, bumpUV).r;
  let bumpGradient = vec2f(
    textureSample(
      pbr_bumpSampler,
      pbr_bumpSamplerSampler,
      bumpUV + vec2f(bumpTexelSize.x, 0.0)
    ).r - bumpHeight,
    textureSample(
      pbr_bumpSampler,
      pbr_bumpSamplerSampler,
      bumpUV + vec2f(0.0, bumpTexelSize.y)
    ).r - bumpHeight
  );
  n = normalize(n - pbrMaterial.bumpFactor *
    (tbn[0] * bumpGradient.x + tbn[1] * bumpGradient.y));
#endif

  return n;
}

fn getClearcoatNormal(tbn: mat3x3f, baseNormal: vec3f, uv: vec2f) -> vec3f
{
#ifdef HAS_CLEARCOATNORMALMAP
  return getMappedNormal(
    pbr_clearcoatNormalSampler,
    pbr_clearcoatNormalSamplerSampler,
    tbn,
    1.0,
    uv
  );
#else
  return baseNormal;
#endif
}

// Calculation of the lighting contribution from an optional Image Based Light source.
// Precomputed Environment Maps are required uniform inputs and are computed as outlined in [1].
// See our README.md on Environment Maps [3] for additional discussion.
#ifdef USE_IBL
fn getIBLContribution(pbrInfo: PBRInfo, n: vec3f, reflection: vec3f) -> vec3f
{
#ifdef USE_SCENE_ENVIRONMENT
  let maximumMipLevel = max(pbrScene.environmentMipCount - 1.0, 0.0);
  let rotationSine = sin(pbrScene.environmentRotation);
  let rotationCosine = cos(pbrScene.environmentRotation);
  let environmentRotation = mat2x2f(
    vec2f(rotationCosine, rotationSine),
    vec2f(-rotationSine, rotationCosine)
  );
  let rotatedNormal = environmentRotation * n.xz;
  let rotatedReflection = environmentRotation * reflection.xz;
  let environmentNormal = vec3f(rotatedNormal.x, n.y, rotatedNormal.y);
  let environmentReflection = vec3f(rotatedReflection.x, reflection.y, rotatedReflection.y);
#else
  let maximumMipLevel = 9.0;
  let environmentNormal = n;
  let environmentReflection = reflection;
#endif
  let lod = pbrInfo.perceptualRoughness * maximumMipLevel;
  // retrieve a scale and bias to F0. See [1], Figure 3
  let brdfSample = textureSampleLevel(
    pbr_brdfLUT,
    pbr_brdfLUTSampler,
    vec2f(pbrInfo.NdotV, 1.0 - pbrInfo.perceptualRoughness),
    0.0
  );
  let diffuseSample = textureSampleLevel(
    pbr_diffuseEnvSampler,
    pbr_diffuseEnvSamplerSampler,
    environmentNormal,
    0.0
  );
  var specularSample = textureSampleLevel(
    pbr_specularEnvSampler,
    pbr_specularEnvSamplerSampler,
    environmentReflection,
    0.0
  );
#ifdef USE_TEX_LOD
  specularSample = textureSampleLevel(
    pbr_specularEnvSampler,
    pbr_specularEnvSamplerSampler,
    environmentReflection,
    lod
  );
#endif

#ifdef USE_SCENE_ENVIRONMENT
  let brdf = brdfSample.rgb;
  let diffuseLight = diffuseSample.rgb;
  let specularLight = specularSample.rgb;
#else
  let brdf = SRGBtoLINEAR(brdfSample).rgb;
  let diffuseLight = SRGBtoLINEAR(diffuseSample).rgb;
  let specularLight = SRGBtoLINEAR(specularSample).rgb;
#endif

  let diffuse = diffuseLight * pbrInfo.diffuseColor * pbrMaterial.scaleIBLAmbient.x;
  let specular =
    specularLight * (pbrInfo.specularColor * brdf.x + brdf.y) * pbrMaterial.scaleIBLAmbient.y;

#ifdef USE_SCENE_ENVIRONMENT
  return (diffuse + specular) * max(pbrScene.environmentIntensity, 0.0);
#else
  return diffuse + specular;
#endif
}
#endif

// Basic Lambertian diffuse
// Implementation from Lambert's Photometria https://archive.org/details/lambertsphotome00lambgoog
// See also [1], Equation 1
fn diffuse(pbrInfo: PBRInfo) -> vec3<f32> {
  return pbrInfo.diffuseColor / M_PI;
}

// The following equation models the Fresnel reflectance term of the spec equation (aka F())
// Implementation of fresnel from [4], Equation 15
fn specularReflection(pbrInfo: PBRInfo) -> vec3<f32> {
  return pbrInfo.reflectance0 +
    (pbrInfo.reflectance90 - pbrInfo.reflectance0) *
    pow(clamp(1.0 - pbrInfo.VdotH, 0.0, 1.0), 5.0);
}

// This calculates the specular geometric attenuation (aka G()),
// where rougher material will reflect less light back to the viewer.
// This implementation is based on [1] Equation 4, and we adopt their modifications to
// alphaRoughness as input as originally proposed in [2].
fn geometricOcclusion(pbrInfo: PBRInfo) -> f32 {
  let NdotL: f32 = pbrInfo.NdotL;
  let NdotV: f32 = pbrInfo.NdotV;
  let r: f32 = pbrInfo.alphaRoughness;

  let attenuationL = 2.0 * NdotL / (NdotL + sqrt(r * r + (1.0 - r * r) * (NdotL * NdotL)));
  let attenuationV = 2.0 * NdotV / (NdotV + sqrt(r * r + (1.0 - r * r) * (NdotV * NdotV)));
  return attenuationL * attenuationV;
}

// The following equation(s) model the distribution of microfacet normals across
// the area being drawn (aka D())
// Implementation from "Average Irregularity Representation of a Roughened Surface
// for Ray Reflection" by T. S. Trowbridge, and K. P. Reitz
// Follows the distribution function recommended in the SIGGRAPH 2013 course notes
// from EPIC Games [1], Equation 3.
fn microfacetDistribution(pbrInfo: PBRInfo) -> f32 {
  let roughnessSq = pbrInfo.alphaRoughness * pbrInfo.alphaRoughness;
  let f = (pbrInfo.NdotH * roughnessSq - pbrInfo.NdotH) * pbrInfo.NdotH + 1.0;
  return roughnessSq / (M_PI * f * f);
}

fn maxComponent(value: vec3f) -> f32 {
  return max(max(value.r, value.g), value.b);
}

fn getDielectricF0(ior: f32) -> f32 {
  let clampedIor = max(ior, 1.0);
  let ratio = (clampedIor - 1.0) / (clampedIor + 1.0);
  return ratio * ratio;
}

fn normalizeDirection(direction: vec2f) -> vec2f {
  let directionLength = length(direction);
  if (directionLength > 0.0001) {
    return direction / directionLength;
  }

  return vec2f(1.0, 0.0);
}

fn rotateDirection(direction: vec2f, rotation: f32) -> vec2f {
  let s = sin(rotation);
  let c = cos(rotation);
  return vec2f(direction.x * c - direction.y * s, direction.x * s + direction.y * c);
}

fn encodeLinearSRGB(linearColor: vec3f) -> vec3f {
  let positiveColor = max(linearColor, vec3f(0.0));
  return select(
    positiveColor * 12.92,
    1.055 * pow(positiveColor, vec3f(1.0 / 2.4)) - 0.055,
    positiveColor > vec3f(0.0031308)
  );
}

fn toneMapKhronosPBRNeutral(inputColor: vec3f) -> vec3f {
  let startCompression = 0.76;
  let darkestChannel = min(inputColor.r, min(inputColor.g, inputColor.b));
  let offset = select(
    0.04,
    darkestChannel - 6.25 * darkestChannel * darkestChannel,
    darkestChannel < 0.08
  );
  var color = inputColor - vec3f(offset);
  let peak = maxComponent(color);
  if (peak < startCompression) {
    return color;
  }

  let compressionRange = 1.0 - startCompression;
  let compressedPeak = 1.0 - compressionRange * compressionRange /
    (peak + compressionRange - startCompression);
  color *= compressedPeak / max(peak, 0.0001);
  let desaturation = 1.0 - 1.0 / (0.15 * (peak - compressedPeak) + 1.0);
  return mix(color, vec3f(compressedPeak), desaturation);
}

fn applySceneColorManagement(sceneColor: vec3f) -> vec3f {
#ifdef USE_SCENE_COLOR_MANAGEMENT
  var color = max(sceneColor, vec3f(0.0)) * max(pbrScene.exposure, 0.0);
  if (pbrScene.toneMapMode == 1) {
    color /= vec3f(1.0) + color;
  } else if (pbrScene.toneMapMode == 2) {
    color = toneMapKhronosPBRNeutral(color);
  } else if (pbrScene.toneMapMode == 3) {
    color = clamp(
      (color * (2.51 * color + 0.03)) / (color * (2.43 * color + 0.59) + 0.14),
      vec3f(0.0),
      vec3f(1.0)
    );
  }
  if (pbrScene.outputEncoding == 0) {
    return color;
  }
  return encodeLinearSRGB(color);
#else
  return pow(max(sceneColor, vec3f(0.0)), vec3f(1.0 / 2.2));
#endif
}

fn dielectricSchlick(reflectance: f32, cosine: f32) -> f32 {
  return reflectance + (1.0 - reflectance) * pow(clamp(1.0 - cosine, 0.0, 1.0), 5.0);
}

fn evaluateIridescenceSensitivity(opticalPathDifference: f32, phaseShift: vec3f) -> vec3f {
  let phase = 2.0 * M_PI * opticalPathDifference * 1.0e-9;
  let sensitivity = vec3f(5.4856e-13, 4.4201e-13, 5.2481e-13);
  let position = vec3f(1.6810e6, 1.7953e6, 2.2084e6);
  let variance = vec3f(4.3278e9, 9.3046e9, 6.6121e9);
  var xyz = sensitivity * sqrt(2.0 * M_PI * variance) *
    cos(position * phase + phaseShift) * exp(-phase * phase * variance);
  xyz.x += 9.7470e-14 * sqrt(2.0 * M_PI * 4.5282e9) *
    cos(2.2399e6 * phase + phaseShift.x) * exp(-4.5282e9 * phase * phase);
  xyz /= 1.0685e-7;
  return mat3x3f(
    vec3f(3.2404542, -0.9692660, 0.0556434),
    vec3f(-1.5371385, 1.8760108, -0.2040259),
    vec3f(-0.4985314, 0.0415560, 1.0572252)
  ) * xyz;
}

fn getIridescenceTint(
  iridescence: f32,
  thickness: f32,
  NdotV: f32,
  baseReflectance: vec3f
) -> vec3f {
  if (iridescence <= 0.0 || thickness <= 0.0) {
    return baseReflectance;
  }

  let filmIor = max(pbrMaterial.iridescenceIor, 1.0);
  let sineSquared = (1.0 - NdotV * NdotV) / (filmIor * filmIor);
  let cosineSquared = 1.0 - sineSquared;
  if (cosineSquared <= 0.0) {
    return mix(baseReflectance, vec3f(1.0), iridescence);
  }
  let filmCosine = sqrt(cosineSquared);
  let firstInterfaceReflectance = dielectricSchlick(getDielectricF0(filmIor), NdotV);
  let transmittedEnergy = 1.0 - firstInterfaceReflectance;
  let squareRootReflectance = sqrt(clamp(baseReflectance, vec3f(0.0), vec3f(0.9999)));
  let baseIor = (vec3f(1.0) + squareRootReflectance) /
    (vec3f(1.0) - squareRootReflectance);
  var secondInterfaceF0 = (baseIor - vec3f(filmIor)) / (baseIor + vec3f(filmIor));
  secondInterfaceF0 *= secondInterfaceF0;
  let secondInterfaceReflectance = secondInterfaceF0 +
    (vec3f(1.0) - secondInterfaceF0) * pow(1.0 - filmCosine, 5.0);
  let phaseShift = vec3f(M_PI) + select(
    vec3f(0.0),
    vec3f(M_PI),
    baseIor < vec3f(filmIor)
  );
  let opticalPathDifference = 2.0 * filmIor * thickness * filmCosine;
  let combinedReflectance = clamp(
    firstInterfaceReflectance * secondInterfaceReflectance,
    vec3f(0.00001),
    vec3f(0.9999)
  );
  let recurringAmplitude = sqrt(combinedReflectance);
  let interfaceResponse = transmittedEnergy * transmittedEnergy * secondInterfaceReflectance /
    (vec3f(1.0) - combinedReflectance);
  var reflectedSpectrum = vec3f(firstInterfaceReflectance) + interfaceResponse;
  var harmonicAmplitude = interfaceResponse - vec3f(transmittedEnergy);
  for (var harmonic = 1; harmonic <= 2; harmonic++) {
    harmonicAmplitude *= recurringAmplitude;
    reflectedSpectrum += harmonicAmplitude * 2.0 * evaluateIridescenceSensitivity(
      f32(harmonic) * opticalPathDifference,
      f32(harmonic) * phaseShift
    );
  }
  return mix(baseReflectance, clamp(reflectedSpectrum, vec3f(0.0), vec3f(1.0)), iridescence);
}

fn getVolumeAttenuation(thickness: f32) -> vec3f {
  if (thickness <= 0.0) {
    return vec3f(1.0);
  }

  let attenuationCoefficient =
    -log(max(pbrMaterial.attenuationColor, vec3f(0.0001))) /
    max(pbrMaterial.attenuationDistance, 0.0001);
  return exp(-attenuationCoefficient * thickness);
}

// KHR_materials_volume_scatter is an active draft. This evaluates a local,
// thickness-aware single-scattering approximation rather than random walk.
fn getDiffuseTransmissionAttenuation(
  pbrInfo: PBRInfo,
  multiscatterColor: vec3f,
  thickness: f32
) -> vec3f {
  let volumeAttenuation = getVolumeAttenuation(thickness);
  let scatteringStrength = maxComponent(multiscatterColor);
  if (thickness <= 0.0 || scatteringStrength <= 0.0001) {
    return volumeAttenuation;
  }

  let anisotropy = clamp(pbrMaterial.scatterAnisotropy, -0.95, 0.95);
  let scatteringCosine = clamp(dot(-pbrInfo.v, pbrInfo.l), -1.0, 1.0);
  let phaseDenominator = max(
    1.0 + anisotropy * anisotropy - 2.0 * anisotropy * scatteringCosine,
    0.0001
  );
  let phaseWeight = clamp(
    (1.0 - anisotropy * anisotropy) / pow(phaseDenominator, 1.5),
    0.0,
    4.0
  );
  let scatteringDepth = thickness / max(pbrMaterial.attenuationDistance, 0.0001);
  let scatteringProbability = 1.0 - exp(-scatteringDepth);
  let scatteringColor = clamp(multiscatterColor, vec3f(0.0), vec3f(1.0));
  return mix(
    volumeAttenuation,
    volumeAttenuation * mix(vec3f(1.0), scatteringColor * phaseWeight, scatteringColor),
    scatteringProbability
  );
}

fn calculateDiffuseTransmissionLight(
  pbrInfo: PBRInfo,
  lightColor: vec3f,
  diffuseTransmissionColor: vec3f,
  diffuseTransmission: f32,
  multiscatterColor: vec3f,
  thickness: f32
) -> vec3f {
  let oppositeHemisphere = max(dot(-pbrInfo.n, pbrInfo.l), 0.0);
  if (oppositeHemisphere <= 0.0 || diffuseTransmission <= 0.0) {
    return vec3f(0.0);
  }

  let nonReflectedEnergy = vec3f(1.0) - clamp(pbrInfo.reflectance0, vec3f(0.0), vec3f(1.0));
  let attenuatedColor = getDiffuseTransmissionAttenuation(
    pbrInfo,
    multiscatterColor,
    thickness
  );
  return lightColor * diffuseTransmissionColor * nonReflectedEnergy *
    attenuatedColor * (diffuseTransmission * oppositeHemisphere / M_PI);
}

#ifdef USE_IBL
fn calculateDiffuseTransmissionIBL(
  pbrInfo: PBRInfo,
  diffuseTransmissionColor: vec3f,
  diffuseTransmission: f32,
  multiscatterColor: vec3f,
  thickness: f32
) -> vec3f {
  if (diffuseTransmission <= 0.0) {
    return vec3f(0.0);
  }

#ifdef USE_SCENE_ENVIRONMENT
  let rotationSine = sin(pbrScene.environmentRotation);
  let rotationCosine = cos(pbrScene.environmentRotation);
  let environmentRotation = mat2x2f(
    vec2f(rotationCosine, rotationSine),
    vec2f(-rotationSine, rotationCosine)
  );
  let rotatedNormal = environmentRotation * -pbrInfo.n.xz;
  let oppositeNormal = vec3f(rotatedNormal.x, -pbrInfo.n.y, rotatedNormal.y);
  let environmentColor = textureSampleLevel(
    pbr_diffuseEnvSampler,
    pbr_diffuseEnvSamplerSampler,
    oppositeNormal,
    0.0
  ).rgb * max(pbrScene.environmentIntensity, 0.0);
#else
  let environmentColor = SRGBtoLINEAR(
    textureSampleLevel(pbr_diffuseEnvSampler, pbr_diffuseEnvSamplerSampler, -pbrInfo.n, 0.0)
  ).rgb;
#endif
  let nonReflectedEnergy = vec3f(1.0) - clamp(pbrInfo.reflectance0, vec3f(0.0), vec3f(1.0));
  return environmentColor * diffuseTransmissionColor * nonReflectedEnergy *
    getDiffuseTransmissionAttenuation(pbrInfo, multiscatterColor, thickness) *
    diffuseTransmission * pbrMaterial.scaleIBLAmbient.x;
}
#endif

#ifdef USE_TRANSMISSION_FRAMEBUFFER
fn sampleTransmittedSceneColor(
  position: vec3f,
  normal: vec3f,
  viewDirection: vec3f,
  thickness: f32,
  perceptualRoughness: f32,
  indexOfRefraction: f32
) -> vec3f {
  let refractionDirection = refract(
    -viewDirection,
    normal,
    1.0 / max(indexOfRefraction, 1.0)
  );
  let refractedPosition = position + refractionDirection * thickness;
  let clipPosition = pbrScene.projectionMatrix *
    pbrScene.viewMatrix * vec4f(refractedPosition, 1.0);
  var textureCoordinate = clipPosition.xy / max(clipPosition.w, 0.0001) * 0.5 + 0.5;
  textureCoordinate.y = 1.0 - textureCoordinate.y;
  textureCoordinate = clamp(textureCoordinate, vec2f(0.001), vec2f(0.999));

  let blurRadius = perceptualRoughness * perceptualRoughness * 8.0 /
    max(pbrScene.framebufferSize, vec2f(1.0));
  var sceneColor = textureSampleLevel(
    pbr_transmissionFramebufferSampler,
    pbr_transmissionFramebufferSamplerSampler,
    textureCoordinate,
    0.0
  ).rgb * 0.4;
  sceneColor += textureSampleLevel(
    pbr_transmissionFramebufferSampler,
    pbr_transmissionFramebufferSamplerSampler,
    textureCoordinate + vec2f(blurRadius.x, 0.0),
    0.0
  ).rgb * 0.15;
  sceneColor += textureSampleLevel(
    pbr_transmissionFramebufferSampler,
    pbr_transmissionFramebufferSamplerSampler,
    textureCoordinate - vec2f(blurRadius.x, 0.0),
    0.0
  ).rgb * 0.15;
  sceneColor += textureSampleLevel(
    pbr_transmissionFramebufferSampler,
    pbr_transmissionFramebufferSamplerSampler,
    textureCoordinate + vec2f(0.0, blurRadius.y),
    0.0
  ).rgb * 0.15;
  sceneColor += textureSampleLevel(
    pbr_transmissionFramebufferSampler,
    pbr_transmissionFramebufferSamplerSampler,
    textureCoordinate - vec2f(0.0, blurRadius.y),
    0.0
  ).rgb * 0.15;
  return max(sceneColor, vec3f(0.0));
}

fn getTransmittedSceneColor(
  position: vec3f,
  normal: vec3f,
  viewDirection: vec3f,
  thickness: f32,
  perceptualRoughness: f32
) -> vec3f {
  if (pbrMaterial.dispersion <= 0.0) {
    return sampleTransmittedSceneColor(
      position,
      normal,
      viewDirection,
      thickness,
      perceptualRoughness,
      pbrMaterial.ior
    );
  }

  let halfSpread = (max(pbrMaterial.ior, 1.0) - 1.0) * 0.025 * pbrMaterial.dispersion;
  let indicesOfRefraction = max(
    vec3f(pbrMaterial.ior - halfSpread, pbrMaterial.ior, pbrMaterial.ior + halfSpread),
    vec3f(1.0)
  );
  return vec3f(
    sampleTransmittedSceneColor(
      position, normal, viewDirection, thickness, perceptualRoughness, indicesOfRefraction.r
    ).r,
    sampleTransmittedSceneColor(
      position, normal, viewDirection, thickness, perceptualRoughness, indicesOfRefraction.g
    ).g,
    sampleTransmittedSceneColor(
      position, normal, viewDirection, thickness, perceptualRoughness, indicesOfRefraction.b
    ).b
  );
}
#endif

fn createClearcoatPBRInfo(
  basePBRInfo: PBRInfo,
  clearcoatNormal: vec3f,
  clearcoatRoughness: f32
) -> PBRInfo {
  let perceptualRoughness = clamp(clearcoatRoughness, c_MinRoughness, 1.0);
  let alphaRoughness = perceptualRoughness * perceptualRoughness;
  let NdotV = clamp(abs(dot(clearcoatNormal, basePBRInfo.v)), 0.001, 1.0);

  return PBRInfo(
    basePBRInfo.NdotL,
    NdotV,
    basePBRInfo.NdotH,
    basePBRInfo.LdotH,
    basePBRInfo.VdotH,
    perceptualRoughness,
    0.0,
    vec3f(0.04),
    vec3f(1.0),
    alphaRoughness,
    vec3f(0.0),
    vec3f(0.04),
    clearcoatNormal,
    basePBRInfo.v,
    basePBRInfo.l,
    basePBRInfo.h
  );
}

fn calculateClearcoatContribution(
  pbrInfo: PBRInfo,
  lightColor: vec3f,
  clearcoatNormal: vec3f,
  clearcoatFactor: f32,
  clearcoatRoughness: f32
) -> vec3f {
  if (clearcoatFactor <= 0.0) {
    return vec3f(0.0);
  }

  let clearcoatPBRInfo = createClearcoatPBRInfo(pbrInfo, clearcoatNormal, clearcoatRoughness);
  return calculateFinalColor(clearcoatPBRInfo, lightColor) * clearcoatFactor;
}

#ifdef USE_IBL
fn calculateClearcoatIBLContribution(
  pbrInfo: PBRInfo,
  clearcoatNormal: vec3f,
  reflection: vec3f,
  clearcoatFactor: f32,
  clearcoatRoughness: f32
) -> vec3f {
  if (clearcoatFactor <= 0.0) {
    return vec3f(0.0);
  }

  let clearcoatPBRInfo = createClearcoatPBRInfo(pbrInfo, clearcoatNormal, clearcoatRoughness);
  return getIBLContribution(clearcoatPBRInfo, clearcoatNormal, reflection) * clearcoatFactor;
}
#endif

fn calculateSheenContribution(
  pbrInfo: PBRInfo,
  lightColor: vec3f,
  sheenColor: vec3f,
  sheenRoughness: f32
) -> vec3f {
  if (maxComponent(sheenColor) <= 0.0) {
    return vec3f(0.0);
  }

  let alpha = max(sheenRoughness * sheenRoughness, 0.0001);
  let inverseAlpha = 1.0 / alpha;
  let sineSquared = max(1.0 - pbrInfo.NdotH * pbrInfo.NdotH, 0.0);
  let distribution = (2.0 + inverseAlpha) * pow(sineSquared, inverseAlpha * 0.5) /
    (2.0 * M_PI);
  let visibility = 1.0 / max(
    4.0 * (pbrInfo.NdotL + pbrInfo.NdotV - pbrInfo.NdotL * pbrInfo.NdotV),
    0.0001
  );
  return pbrInfo.NdotL * lightColor * sheenColor * distribution * visibility *
    (1.0 - pbrInfo.metalness);
}

fn calculateAnisotropicLightColor(
  pbrInfo: PBRInfo,
  lightColor: vec3f,
  anisotropyTangent: vec3f,
  anisotropyStrength: f32
) -> vec3f {
  if (anisotropyStrength <= 0.0) {
    return calculateFinalColor(pbrInfo, lightColor);
  }

  let anisotropyBitangent = normalize(cross(pbrInfo.n, anisotropyTangent));
  let tangentRoughness = mix(
    pbrInfo.alphaRoughness,
    1.0,
    anisotropyStrength * anisotropyStrength
  );
  let bitangentRoughness = clamp(pbrInfo.alphaRoughness, 0.001, 1.0);
  let roughnessProduct = tangentRoughness * bitangentRoughness;
  let distributionVector = vec3f(
    bitangentRoughness * dot(anisotropyTangent, pbrInfo.h),
    tangentRoughness * dot(anisotropyBitangent, pbrInfo.h),
    roughnessProduct * pbrInfo.NdotH
  );
  let distributionFactor = roughnessProduct /
    max(dot(distributionVector, distributionVector), 0.000001);
  let distribution = roughnessProduct * distributionFactor * distributionFactor / M_PI;
  let viewMask = pbrInfo.NdotL * length(vec3f(
    tangentRoughness * dot(anisotropyTangent, pbrInfo.v),
    bitangentRoughness * dot(anisotropyBitangent, pbrInfo.v),
    pbrInfo.NdotV
  ));
  let lightMask = pbrInfo.NdotV * length(vec3f(
    tangentRoughness * dot(anisotropyTangent, pbrInfo.l),
    bitangentRoughness * dot(anisotropyBitangent, pbrInfo.l),
    pbrInfo.NdotL
  ));
  let visibility = clamp(0.5 / max(viewMask + lightMask, 0.000001), 0.0, 1.0);
  let fresnel = specularReflection(pbrInfo);
  let diffuseContribution = (vec3f(1.0) - fresnel) * diffuse(pbrInfo);
  return pbrInfo.NdotL * lightColor *
    (diffuseContribution + fresnel * distribution * visibility);
}

fn getAnisotropicReflection(
  pbrInfo: PBRInfo,
  anisotropyTangent: vec3f,
  anisotropyStrength: f32
) -> vec3f {
  if (anisotropyStrength <= 0.0) {
    return -normalize(reflect(pbrInfo.v, pbrInfo.n));
  }
  let anisotropyBitangent = normalize(cross(pbrInfo.n, anisotropyTangent));
  var anisotropicNormal = normalize(cross(anisotropyBitangent, pbrInfo.v));
  anisotropicNormal = normalize(cross(anisotropicNormal, anisotropyBitangent));
  let bend = anisotropyStrength * (1.0 - pbrInfo.perceptualRoughness);
  return -normalize(reflect(pbrInfo.v, normalize(mix(pbrInfo.n, anisotropicNormal, bend))));
}

fn calculateMaterialLightColor(
  pbrInfo: PBRInfo,
  lightColor: vec3f,
  clearcoatNormal: vec3f,
  clearcoatFactor: f32,
  clearcoatRoughness: f32,
  sheenColor: vec3f,
  sheenRoughness: f32,
  anisotropyTangent: vec3f,
  anisotropyStrength: f32
) -> vec3f {
  var color = calculateAnisotropicLightColor(
    pbrInfo,
    lightColor,
    anisotropyTangent,
    anisotropyStrength
  );
  color += calculateClearcoatContribution(
    pbrInfo,
    lightColor,
    clearcoatNormal,
    clearcoatFactor,
    clearcoatRoughness
  );
  color += calculateSheenContribution(pbrInfo, lightColor, sheenColor, sheenRoughness);
  return color;
}

fn PBRInfo_setAmbientLight(pbrInfo: ptr<function, PBRInfo>) {
  (*pbrInfo).NdotL = 1.0;
  (*pbrInfo).NdotH = 0.0;
  (*pbrInfo).LdotH = 0.0;
  (*pbrInfo).VdotH = 1.0;
  (*pbrInfo).l = (*pbrInfo).n;
  (*pbrInfo).h = (*pbrInfo).n;
}

fn PBRInfo_setDirectionalLight(pbrInfo: ptr<function, PBRInfo>, lightDirection: vec3<f32>) {
  let n = (*pbrInfo).n;
  let v = (*pbrInfo).v;
  let l = normalize(lightDirection);             // Vector from surface point to light
  let h = normalize(l + v);                      // Half vector between both l and v

  (*pbrInfo).NdotL = clamp(dot(n, l), 0.001, 1.0);
  (*pbrInfo).NdotH = clamp(dot(n, h), 0.0, 1.0);
  (*pbrInfo).LdotH = clamp(dot(l, h), 0.0, 1.0);
  (*pbrInfo).VdotH = clamp(dot(v, h), 0.0, 1.0);
  (*pbrInfo).l = l;
  (*pbrInfo).h = h;
}

fn PBRInfo_setPointLight(pbrInfo: ptr<function, PBRInfo>, pointLight: PointLight) {
  let light_direction = normalize(pointLight.position - fragmentInputs.pbr_vPosition);
  PBRInfo_setDirectionalLight(pbrInfo, light_direction);
}

fn PBRInfo_setSpotLight(pbrInfo: ptr<function, PBRInfo>, spotLight: SpotLight) {
  let light_direction = normalize(spotLight.position - fragmentInputs.pbr_vPosition);
  PBRInfo_setDirectionalLight(pbrInfo, light_direction);
}

fn calculateFinalColor(pbrInfo: PBRInfo, lightColor: vec3<f32>) -> vec3<f32> {
  // Calculate the shading terms for the microfacet specular shading model
  let F = specularReflection(pbrInfo);
  let G = geometricOcclusion(pbrInfo);
  let D = microfacetDistribution(pbrInfo);

  // Calculation of analytical lighting contribution
  let diffuseContrib = (1.0 - F) * diffuse(pbrInfo);
  let specContrib = F * G * D / (4.0 * pbrInfo.NdotL * pbrInfo.NdotV);
  // Obtain final intensity as reflectance (BRDF) scaled by the energy of the light (cosine law)
  return pbrInfo.NdotL * lightColor * (diffuseContrib + specContrib);
}

fn pbr_filterColor(vertexColor: vec4<f32>) -> vec4<f32> {
  let baseColorUV = getMaterialUV(pbrMaterial.baseColorUVSet, pbrMaterial.baseColorUVTransform);
  let metallicRoughnessUV = getMaterialUV(
    pbrMaterial.metallicRoughnessUVSet,
    pbrMaterial.metallicRoughnessUVTransform
  );
  let normalUV = getMaterialUV(pbrMaterial.normalUVSet, pbrMaterial.normalUVTransform);
  let occlusionUV = getMaterialUV(pbrMaterial.occlusionUVSet, pbrMaterial.occlusionUVTransform);
  let emissiveUV = getMaterialUV(pbrMaterial.emissiveUVSet, pbrMaterial.emissiveUVTransform);
  let specularColorUV = getMaterialUV(
    pbrMaterial.specularColorUVSet,
    pbrMaterial.specularColorUVTransform
  );
  let specularIntensityUV = getMaterialUV(
    pbrMaterial.specularIntensityUVSet,
    pbrMaterial.specularIntensityUVTransform
  );
  let transmissionUV = getMaterialUV(
    pbrMaterial.transmissionUVSet,
    pbrMaterial.transmissionUVTransform
  );
  let thicknessUV = getMaterialUV(pbrMaterial.thicknessUVSet, pbrMaterial.thicknessUVTransform);
  let clearcoatUV = getMaterialUV(pbrMaterial.clearcoatUVSet, pbrMaterial.clearcoatUVTransform);
  let clearcoatRoughnessUV = getMaterialUV(
    pbrMaterial.clearcoatRoughnessUVSet,
    pbrMaterial.clearcoatRoughnessUVTransform
  );
  let clearcoatNormalUV = getMaterialUV(
    pbrMaterial.clearcoatNormalUVSet,
    pbrMaterial.clearcoatNormalUVTransform
  );
  let sheenColorUV = getMaterialUV(
    pbrMaterial.sheenColorUVSet,
    pbrMaterial.sheenColorUVTransform
  );
  let sheenRoughnessUV = getMaterialUV(
    pbrMaterial.sheenRoughnessUVSet,
    pbrMaterial.sheenRoughnessUVTransform
  );
  let iridescenceUV = getMaterialUV(
    pbrMaterial.iridescenceUVSet,
    pbrMaterial.iridescenceUVTransform
  );
  let iridescenceThicknessUV = getMaterialUV(
    pbrMaterial.iridescenceThicknessUVSet,
    pbrMaterial.iridescenceThicknessUVTransform
  );
  let anisotropyUV = getMaterialUV(
    pbrMaterial.anisotropyUVSet,
    pbrMaterial.anisotropyUVTransform
  );
  let diffuseTransmissionUV = getMaterialUV(
    pbrMaterial.diffuseTransmissionUVSet,
    pbrMaterial.diffuseTransmissionUVTransform
  );
  let diffuseTransmissionColorUV = getMaterialUV(
    pbrMaterial.diffuseTransmissionColorUVSet,
    pbrMaterial.diffuseTransmissionColorUVTransform
  );
  let multiscatterColorUV = getMaterialUV(
    pbrMaterial.multiscatterColorUVSet,
    pbrMaterial.multiscatterColorUVTransform
  );

  // The albedo may be defined from a base texture or a flat color
  var baseColor: vec4<f32> = pbrMaterial.baseColorFactor * vertexColor;
  #ifdef HAS_BASECOLORMAP
  baseColor = SRGBtoLINEAR(
    textureSample(pbr_baseColorSampler, pbr_baseColorSamplerSampler, baseColorUV)
  ) * pbrMaterial.baseColorFactor * vertexColor;
  #endif

  #ifdef ALPHA_CUTOFF
  if (baseColor.a < pbrMaterial.alphaCutoff) {
    discard;
  }
  #endif

  var color = vec3<f32>(0.0, 0.0, 0.0);
  var transmission = 0.0;

  if (pbrMaterial.unlit != 0u) {
    color = baseColor.rgb;
  } else {
    // Metallic and Roughness material properties are packed together
    // In glTF, these factors can be specified by fixed scalar values
    // or from a metallic-roughness map
    var perceptualRoughness = pbrMaterial.metallicRoughnessValues.y;
    var metallic = pbrMaterial.metallicRoughnessValues.x;
    #ifdef HAS_METALROUGHNESSMAP
    // Roughness is stored in the 'g' channel, metallic is stored in the 'b' channel.
    // This layout intentionally reserves the 'r' channel for (optional) occlusion map data
    let mrSample = textureSample(
      pbr_metallicRoughnessSampler,
      pbr_metallicRoughnessSamplerSampler,
      metallicRoughnessUV
    );
    perceptualRoughness = mrSample.g * perceptualRoughness;
    metallic = mrSample.b * metallic;
    #endif
    perceptualRoughness = clamp(perceptualRoughness, c_MinRoughness, 1.0);
    metallic = clamp(metallic, 0.0, 1.0);
    let tbn = getTBN(normalUV);
    let n = getNormal(tbn, normalUV);                          // normal at surface point
    perceptualRoughness = widenSpecularRoughness(perceptualRoughness, n);
    let v = normalize(pbrProjection.camera - fragmentInputs.pbr_vPosition);  // Vector from surface point to camera
    let NdotV = clamp(abs(dot(n, v)), 0.001, 1.0);
    var useExtendedPBR = false;
    #ifdef USE_MATERIAL_EXTENSIONS
    useExtendedPBR =
      pbrMaterial.specularColorMapEnabled != 0 ||
      pbrMaterial.specularIntensityMapEnabled != 0 ||
      abs(pbrMaterial.specularIntensityFactor - 1.0) > 0.0001 ||
      maxComponent(abs(pbrMaterial.specularColorFactor - vec3f(1.0))) > 0.0001 ||
      abs(pbrMaterial.ior - 1.5) > 0.0001 ||
      pbrMaterial.dispersion > 0.0001 ||
      pbrMaterial.transmissionMapEnabled != 0 ||
      pbrMaterial.transmissionFactor > 0.0001 ||
      pbrMaterial.diffuseTransmissionMapEnabled != 0 ||
      pbrMaterial.diffuseTransmissionColorMapEnabled != 0 ||
      pbrMaterial.diffuseTransmissionFactor > 0.0001 ||
      pbrMaterial.multiscatterColorMapEnabled != 0 ||
      maxComponent(pbrMaterial.multiscatterColorFactor) > 0.0001 ||
      pbrMaterial.clearcoatMapEnabled != 0 ||
      pbrMaterial.clearcoatRoughnessMapEnabled != 0 ||
      pbrMaterial.clearcoatFactor > 0.0001 ||
      pbrMaterial.clearcoatRoughnessFactor > 0.0001 ||
      pbrMaterial.sheenColorMapEnabled != 0 ||
      pbrMaterial.sheenRoughnessMapEnabled != 0 ||
      maxComponent(pbrMaterial.sheenColorFactor) > 0.0001 ||
      pbrMaterial.sheenRoughnessFactor > 0.0001 ||
      pbrMaterial.iridescenceMapEnabled != 0 ||
      pbrMaterial.iridescenceFactor > 0.0001 ||
      abs(pbrMaterial.iridescenceIor - 1.3) > 0.0001 ||
      abs(pbrMaterial.iridescenceThicknessRange.x - 100.0) > 0.0001 ||
      abs(pbrMaterial.iridescenceThicknessRange.y - 400.0) > 0.0001 ||
      pbrMaterial.anisotropyMapEnabled != 0 ||
      pbrMaterial.anisotropyStrength > 0.0001 ||
      abs(pbrMaterial.anisotropyRotation) > 0.0001 ||
      length(pbrMaterial.anisotropyDirection - vec2f(1.0, 0.0)) > 0.0001;
    #endif

    if (!useExtendedPBR) {
      let alphaRoughness = perceptualRoughness * perceptualRoughness;

      let f0 = vec3<f32>(0.04);
      var diffuseColor = baseColor.rgb * (vec3<f32>(1.0) - f0);
      diffuseColor *= 1.0 - metallic;
      let specularColor = mix(f0, baseColor.rgb, metallic);

      let reflectance = max(max(specularColor.r, specularColor.g), specularColor.b);
      let reflectance90 = clamp(reflectance * 25.0, 0.0, 1.0);
      let specularEnvironmentR0 = specularColor;
      let specularEnvironmentR90 = vec3<f32>(1.0, 1.0, 1.0) * reflectance90;
      let reflection = -normalize(reflect(v, n));

      var pbrInfo = PBRInfo(
        0.0, // NdotL
        NdotV,
        0.0, // NdotH
        0.0, // LdotH
        0.0, // VdotH
        perceptualRoughness,
        metallic,
        specularEnvironmentR0,
        specularEnvironmentR90,
        alphaRoughness,
        diffuseColor,
        specularColor,
        n,
        v,
        n,
        n
      );

      #ifdef USE_LIGHTS
      PBRInfo_setAmbientLight(&pbrInfo);
      color += calculateFinalColor(pbrInfo, lighting.ambientColor);

      for (var i = 0; i < lighting.directionalLightCount; i++) {
        if (i < lighting.directionalLightCount) {
          PBRInfo_setDirectionalLight(&pbrInfo, lighting_getDirectionalLight(i).direction);
          color += calculateFinalColor(pbrInfo, lighting_getDirectionalLight(i).color);
        }
      }

      for (var i = 0; i < lighting.pointLightCount; i++) {
        if (i < lighting.pointLightCount) {
          PBRInfo_setPointLight(&pbrInfo, lighting_getPointLight(i));
          let attenuation = getPointLightAttenuation(
            lighting_getPointLight(i),
            distance(lighting_getPointLight(i).position, fragmentInputs.pbr_vPosition)
          );
          color += calculateFinalColor(pbrInfo, lighting_getPointLight(i).color / attenuation);
        }
      }

      for (var i = 0; i < lighting.spotLightCount; i++) {
        if (i < lighting.spotLightCount) {
          PBRInfo_setSpotLight(&pbrInfo, lighting_getSpotLight(i));
          let attenuation = getSpotLightAttenuation(
            lighting_getSpotLight(i),
            fragmentInputs.pbr_vPosition
          );
          color += calculateFinalColor(pbrInfo, lighting_getSpotLight(i).color / attenuation);
        }
      }
      #endif

      #ifdef USE_IBL
      if (pbrMaterial.IBLenabled != 0) {
        color += getIBLContribution(pbrInfo, n, reflection);
      }
      #endif

      #ifdef HAS_OCCLUSIONMAP
      if (pbrMaterial.occlusionMapEnabled != 0) {
        let ao = textureSample(pbr_occlusionSampler, pbr_occlusionSamplerSampler, occlusionUV).r;
        color = mix(color, color * ao, pbrMaterial.occlusionStrength);
      }
      #endif

      var emissive = pbrMaterial.emissiveFactor;
      #ifdef HAS_EMISSIVEMAP
      if (pbrMaterial.emissiveMapEnabled != 0u) {
        emissive *= SRGBtoLINEAR(
          textureSample(pbr_emissiveSampler, pbr_emissiveSamplerSampler, emissiveUV)
        ).rgb;
      }
      #endif
      color += emissive * pbrMaterial.emissiveStrength;

      #ifdef PBR_DEBUG
      color = mix(color, baseColor.rgb, pbrMaterial.scaleDiffBaseMR.y);
      color = mix(color, vec3<f32>(metallic), pbrMaterial.scaleDiffBaseMR.z);
      color = mix(color, vec3<f32>(perceptualRoughness), pbrMaterial.scaleDiffBaseMR.w);
      #endif

      return vec4<f32>(applySceneColorManagement(color), baseColor.a);
    }

    var specularIntensity = pbrMaterial.specularIntensityFactor;
    #ifdef HAS_SPECULARINTENSITYMAP
    if (pbrMaterial.specularIntensityMapEnabled != 0) {
      specularIntensity *= textureSample(
        pbr_specularIntensitySampler,
        pbr_specularIntensitySamplerSampler,
        specularIntensityUV
      ).a;
    }
    #endif

    var specularFactor = pbrMaterial.specularColorFactor;
    #ifdef HAS_SPECULARCOLORMAP
    if (pbrMaterial.specularColorMapEnabled != 0) {
      specularFactor *= SRGBtoLINEAR(
        textureSample(
          pbr_specularColorSampler,
          pbr_specularColorSamplerSampler,
          specularColorUV
        )
      ).rgb;
    }
    #endif

    transmission = pbrMaterial.transmissionFactor;
    #ifdef HAS_TRANSMISSIONMAP
    if (pbrMaterial.transmissionMapEnabled != 0) {
      transmission *= textureSample(
        pbr_transmissionSampler,
        pbr_transmissionSamplerSampler,
        transmissionUV
      ).r;
    }
    #endif
    transmission = clamp(transmission * (1.0 - metallic), 0.0, 1.0);
    var thickness = max(pbrMaterial.thicknessFactor, 0.0);
    #ifdef HAS_THICKNESSMAP
    thickness *= textureSample(
      pbr_thicknessSampler,
      pbr_thicknessSamplerSampler,
      thicknessUV
    ).g;
    #endif

    var diffuseTransmission = clamp(pbrMaterial.diffuseTransmissionFactor, 0.0, 1.0);
    #ifdef HAS_DIFFUSETRANSMISSIONMAP
    if (pbrMaterial.diffuseTransmissionMapEnabled != 0) {
      diffuseTransmission *= textureSample(
        pbr_diffuseTransmissionSampler,
        pbr_diffuseTransmissionSamplerSampler,
        diffuseTransmissionUV
      ).a;
    }
    #endif
    diffuseTransmission *= (1.0 - metallic) * (1.0 - transmission);
    var diffuseTransmissionColor = pbrMaterial.diffuseTransmissionColorFactor;
    #ifdef HAS_DIFFUSETRANSMISSIONCOLORMAP
    if (pbrMaterial.diffuseTransmissionColorMapEnabled != 0) {
      diffuseTransmissionColor *= SRGBtoLINEAR(
        textureSample(
          pbr_diffuseTransmissionColorSampler,
          pbr_diffuseTransmissionColorSamplerSampler,
          diffuseTransmissionColorUV
        )
      ).rgb;
    }
    #endif
    var multiscatterColor = pbrMaterial.multiscatterColorFactor;
    #ifdef HAS_MULTISCATTERCOLORMAP
    if (pbrMaterial.multiscatterColorMapEnabled != 0) {
      multiscatterColor *= SRGBtoLINEAR(
        textureSample(
          pbr_multiscatterColorSampler,
          pbr_multiscatterColorSamplerSampler,
          multiscatterColorUV
        )
      ).rgb;
    }
    #endif

    var clearcoatFactor = pbrMaterial.clearcoatFactor;
    var clearcoatRoughness = pbrMaterial.clearcoatRoughnessFactor;
    #ifdef HAS_CLEARCOATMAP
    if (pbrMaterial.clearcoatMapEnabled != 0) {
      clearcoatFactor *= textureSample(
        pbr_clearcoatSampler,
        pbr_clearcoatSamplerSampler,
        clearcoatUV
      ).r;
    }
    #endif
    #ifdef HAS_CLEARCOATROUGHNESSMAP
    if (pbrMaterial.clearcoatRoughnessMapEnabled != 0) {
      clearcoatRoughness *= textureSample(
        pbr_clearcoatRoughnessSampler,
        pbr_clearcoatRoughnessSamplerSampler,
        clearcoatRoughnessUV
      ).g;
    }
    #endif
    clearcoatFactor = clamp(clearcoatFactor, 0.0, 1.0);
    clearcoatRoughness = clamp(clearcoatRoughness, c_MinRoughness, 1.0);
    let clearcoatNormal = getClearcoatNormal(getTBN(clearcoatNormalUV), n, clearcoatNormalUV);
    clearcoatRoughness = widenSpecularRoughness(clearcoatRoughness, clearcoatNormal);

    var sheenColor = pbrMaterial.sheenColorFactor;
    var sheenRoughness = pbrMaterial.sheenRoughnessFactor;
    #ifdef HAS_SHEENCOLORMAP
    if (pbrMaterial.sheenColorMapEnabled != 0) {
      sheenColor *= SRGBtoLINEAR(
        textureSample(
          pbr_sheenColorSampler,
          pbr_sheenColorSamplerSampler,
          sheenColorUV
        )
      ).rgb;
    }
    #endif
    #ifdef HAS_SHEENROUGHNESSMAP
    if (pbrMaterial.sheenRoughnessMapEnabled != 0) {
      sheenRoughness *= textureSample(
        pbr_sheenRoughnessSampler,
        pbr_sheenRoughnessSamplerSampler,
        sheenRoughnessUV
      ).a;
    }
    #endif
    sheenRoughness = clamp(sheenRoughness, c_MinRoughness, 1.0);

    var iridescence = pbrMaterial.iridescenceFactor;
    #ifdef HAS_IRIDESCENCEMAP
    if (pbrMaterial.iridescenceMapEnabled != 0) {
      iridescence *= textureSample(
        pbr_iridescenceSampler,
        pbr_iridescenceSamplerSampler,
        iridescenceUV
      ).r;
    }
    #endif
    iridescence = clamp(iridescence, 0.0, 1.0);
    var iridescenceThickness = mix(
      pbrMaterial.iridescenceThicknessRange.x,
      pbrMaterial.iridescenceThicknessRange.y,
      0.5
    );
    #ifdef HAS_IRIDESCENCETHICKNESSMAP
    iridescenceThickness = mix(
      pbrMaterial.iridescenceThicknessRange.x,
      pbrMaterial.iridescenceThicknessRange.y,
      textureSample(
        pbr_iridescenceThicknessSampler,
        pbr_iridescenceThicknessSamplerSampler,
        iridescenceThicknessUV
      ).g
    );
    #endif

    var anisotropyStrength = clamp(pbrMaterial.anisotropyStrength, 0.0, 1.0);
    var anisotropyDirection = normalizeDirection(pbrMaterial.anisotropyDirection);
    #ifdef HAS_ANISOTROPYMAP
    if (pbrMaterial.anisotropyMapEnabled != 0) {
      let anisotropySample = textureSample(
        pbr_anisotropySampler,
        pbr_anisotropySamplerSampler,
        anisotropyUV
      ).rgb;
      anisotropyStrength *= anisotropySample.b;
      let mappedDirection = anisotropySample.rg * 2.0 - 1.0;
      if (length(mappedDirection) > 0.0001) {
        anisotropyDirection = normalize(mappedDirection);
      }
    }
    #endif
    anisotropyDirection = rotateDirection(anisotropyDirection, pbrMaterial.anisotropyRotation);
    var anisotropyTangent =
      normalize(tbn[0] * anisotropyDirection.x + tbn[1] * anisotropyDirection.y);
    if (length(anisotropyTangent) < 0.0001) {
      anisotropyTangent = normalize(tbn[0]);
    }
    // Roughness is authored as perceptual roughness; as is convention,
    // convert to material roughness by squaring the perceptual roughness [2].
    let alphaRoughness = perceptualRoughness * perceptualRoughness;

    let dielectricF0 = getDielectricF0(pbrMaterial.ior);
    var dielectricSpecularF0 = min(
      vec3f(dielectricF0) * specularFactor * specularIntensity,
      vec3f(1.0)
    );
    dielectricSpecularF0 = getIridescenceTint(
      iridescence,
      iridescenceThickness,
      NdotV,
      dielectricSpecularF0
    );
    var diffuseColor = baseColor.rgb * (vec3f(1.0) - dielectricSpecularF0);
    diffuseColor *= (1.0 - metallic) * (1.0 - transmission) * (1.0 - diffuseTransmission);
    var specularColor = mix(dielectricSpecularF0, baseColor.rgb, metallic);

    let clearcoatViewFresnel = dielectricSchlick(
      0.04,
      clamp(abs(dot(clearcoatNormal, v)), 0.0, 1.0)
    );
    let sheenDirectionalAlbedo = maxComponent(sheenColor) *
      (0.157 + 0.343 * (1.0 - NdotV)) * (1.0 - sheenRoughness * 0.5);
    let baseLayerEnergy = (1.0 - clearcoatFactor * clearcoatViewFresnel) *
      (1.0 - clamp(sheenDirectionalAlbedo, 0.0, 1.0));
    diffuseColor *= baseLayerEnergy;
    specularColor *= baseLayerEnergy;

    // Compute reflectance.
    let reflectance = max(max(specularColor.r, specularColor.g), specularColor.b);

    // For typical incident reflectance range (between 4% to 100%) set the grazing
    // reflectance to 100% for typical fresnel effect.
    // For very low reflectance range on highly diffuse objects (below 4%),
    // incrementally reduce grazing reflectance to 0%.
    let reflectance90 = clamp(reflectance * 25.0, 0.0, 1.0);
    let specularEnvironmentR0 = specularColor;
    let specularEnvironmentR90 = vec3<f32>(1.0, 1.0, 1.0) * reflectance90;
    let reflection = -normalize(reflect(v, n));

    var pbrInfo = PBRInfo(
      0.0, // NdotL
      NdotV,
      0.0, // NdotH
      0.0, // LdotH
      0.0, // VdotH
      perceptualRoughness,
      metallic,
      specularEnvironmentR0,
      specularEnvironmentR90,
      alphaRoughness,
      diffuseColor,
      specularColor,
      n,
      v,
      n,
      n
    );

    #ifdef USE_LIGHTS
    // Apply ambient light
    PBRInfo_setAmbientLight(&pbrInfo);
    color += calculateMaterialLightColor(
      pbrInfo,
      lighting.ambientColor,
      clearcoatNormal,
      clearcoatFactor,
      clearcoatRoughness,
      sheenColor,
      sheenRoughness,
      anisotropyTangent,
      anisotropyStrength
    );

    // Apply directional light
    for (var i = 0; i < lighting.directionalLightCount; i++) {
      if (i < lighting.directionalLightCount) {
        PBRInfo_setDirectionalLight(&pbrInfo, lighting_getDirectionalLight(i).direction);
        color += calculateMaterialLightColor(
          pbrInfo,
          lighting_getDirectionalLight(i).color,
          clearcoatNormal,
          clearcoatFactor,
          clearcoatRoughness,
          sheenColor,
          sheenRoughness,
          anisotropyTangent,
          anisotropyStrength
        );
        color += calculateDiffuseTransmissionLight(
          pbrInfo,
          lighting_getDirectionalLight(i).color,
          diffuseTransmissionColor,
          diffuseTransmission,
          multiscatterColor,
          thickness
        );
      }
    }

    // Apply point light
    for (var i = 0; i < lighting.pointLightCount; i++) {
      if (i < lighting.pointLightCount) {
        PBRInfo_setPointLight(&pbrInfo, lighting_getPointLight(i));
        let attenuation = getPointLightAttenuation(
          lighting_getPointLight(i),
          distance(lighting_getPointLight(i).position, fragmentInputs.pbr_vPosition)
        );
        color += calculateMaterialLightColor(
          pbrInfo,
          lighting_getPointLight(i).color / attenuation,
          clearcoatNormal,
          clearcoatFactor,
          clearcoatRoughness,
          sheenColor,
          sheenRoughness,
          anisotropyTangent,
          anisotropyStrength
        );
        color += calculateDiffuseTransmissionLight(
          pbrInfo,
          lighting_getPointLight(i).color / attenuation,
          diffuseTransmissionColor,
          diffuseTransmission,
          multiscatterColor,
          thickness
        );
      }
    }

    for (var i = 0; i < lighting.spotLightCount; i++) {
      if (i < lighting.spotLightCount) {
        PBRInfo_setSpotLight(&pbrInfo, lighting_getSpotLight(i));
        let attenuation = getSpotLightAttenuation(lighting_getSpotLight(i), fragmentInputs.pbr_vPosition);
        color += calculateMaterialLightColor(
          pbrInfo,
          lighting_getSpotLight(i).color / attenuation,
          clearcoatNormal,
          clearcoatFactor,
          clearcoatRoughness,
          sheenColor,
          sheenRoughness,
          anisotropyTangent,
          anisotropyStrength
        );
        color += calculateDiffuseTransmissionLight(
          pbrInfo,
          lighting_getSpotLight(i).color / attenuation,
          diffuseTransmissionColor,
          diffuseTransmission,
          multiscatterColor,
          thickness
        );
      }
    }
    #endif

    // Calculate lighting contribution from image based lighting source (IBL)
    #ifdef USE_IBL
    if (pbrMaterial.IBLenabled != 0) {
      color += getIBLContribution(
        pbrInfo,
        n,
        getAnisotropicReflection(pbrInfo, anisotropyTangent, anisotropyStrength)
      );
      color += calculateClearcoatIBLContribution(
        pbrInfo,
        clearcoatNormal,
        -normalize(reflect(v, clearcoatNormal)),
        clearcoatFactor,
        clearcoatRoughness
      );
      color += calculateDiffuseTransmissionIBL(
        pbrInfo,
        diffuseTransmissionColor,
        diffuseTransmission,
        multiscatterColor,
        thickness
      );
      color += sheenColor * pbrMaterial.scaleIBLAmbient.x * (1.0 - sheenRoughness) * 0.25;
    }
    #endif

    // Apply optional PBR terms for additional (optional) shading
    #ifdef HAS_OCCLUSIONMAP
    if (pbrMaterial.occlusionMapEnabled != 0) {
      let ao = textureSample(pbr_occlusionSampler, pbr_occlusionSamplerSampler, occlusionUV).r;
      color = mix(color, color * ao, pbrMaterial.occlusionStrength);
    }
    #endif

    var emissive = pbrMaterial.emissiveFactor;
    #ifdef HAS_EMISSIVEMAP
    if (pbrMaterial.emissiveMapEnabled != 0u) {
      emissive *= SRGBtoLINEAR(
        textureSample(pbr_emissiveSampler, pbr_emissiveSamplerSampler, emissiveUV)
      ).rgb;
    }
    #endif
    color += emissive * pbrMaterial.emissiveStrength;

    if (transmission > 0.0) {
      #ifdef USE_TRANSMISSION_FRAMEBUFFER
      let dielectricFresnel = getDielectricF0(pbrMaterial.ior);
      let transmissionFresnel = dielectricFresnel +
        (1.0 - dielectricFresnel) * pow(1.0 - NdotV, 5.0);
      let transmittedColor = getTransmittedSceneColor(
        fragmentInputs.pbr_vPosition,
        n,
        v,
        thickness,
        perceptualRoughness
      );
      color += transmittedColor * getVolumeAttenuation(thickness) *
        transmission * (1.0 - transmissionFresnel);
      #else
      color = mix(color, color * getVolumeAttenuation(thickness), transmission);
      #endif
    }

    // This section uses mix to override final color for reference app visualization
    // of various parameters in the lighting equation.
    #ifdef PBR_DEBUG
    // TODO: Figure out how to debug multiple lights

    // color = mix(color, F, pbr_scaleFGDSpec.x);
    // color = mix(color, vec3(G), pbr_scaleFGDSpec.y);
    // color = mix(color, vec3(D), pbr_scaleFGDSpec.z);
    // color = mix(color, specContrib, pbr_scaleFGDSpec.w);

    // color = mix(color, diffuseContrib, pbr_scaleDiffBaseMR.x);
    color = mix(color, baseColor.rgb, pbrMaterial.scaleDiffBaseMR.y);
    color = mix(color, vec3<f32>(metallic), pbrMaterial.scaleDiffBaseMR.z);
    color = mix(color, vec3<f32>(perceptualRoughness), pbrMaterial.scaleDiffBaseMR.w);
    #endif
  }

  #ifdef USE_TRANSMISSION_FRAMEBUFFER
  let alpha = clamp(baseColor.a, 0.0, 1.0);
  #else
  let alpha = clamp(baseColor.a * (1.0 - transmission), 0.0, 1.0);
  #endif
  return vec4<f32>(applySceneColorManagement(color), alpha);
}
`,wn=`layout(std140) uniform pbrProjectionUniforms {
  mat4 modelViewProjectionMatrix;
  mat4 modelMatrix;
  mat4 normalMatrix;
  vec3 camera;
} pbrProjection;
`,Tn={props:{},uniforms:{},defaultUniforms:{unlit:!1,baseColorMapEnabled:!1,baseColorFactor:[1,1,1,1],normalMapEnabled:!1,normalScale:1,emissiveMapEnabled:!1,emissiveFactor:[0,0,0],metallicRoughnessValues:[1,1],metallicRoughnessMapEnabled:!1,occlusionMapEnabled:!1,occlusionStrength:1,alphaCutoffEnabled:!1,alphaCutoff:.5,IBLenabled:!1,scaleIBLAmbient:[1,1],scaleDiffBaseMR:[0,0,0,0],scaleFGDSpec:[0,0,0,0],specularColorFactor:[1,1,1],specularIntensityFactor:1,specularColorMapEnabled:!1,specularIntensityMapEnabled:!1,ior:1.5,transmissionFactor:0,transmissionMapEnabled:!1,thicknessFactor:0,attenuationDistance:1e9,attenuationColor:[1,1,1],clearcoatFactor:0,clearcoatRoughnessFactor:0,clearcoatMapEnabled:!1,clearcoatRoughnessMapEnabled:!1,sheenColorFactor:[0,0,0],sheenRoughnessFactor:0,sheenColorMapEnabled:!1,sheenRoughnessMapEnabled:!1,iridescenceFactor:0,iridescenceIor:1.3,iridescenceThicknessRange:[100,400],iridescenceMapEnabled:!1,anisotropyStrength:0,anisotropyRotation:0,anisotropyDirection:[1,0],anisotropyMapEnabled:!1,emissiveStrength:1,dispersion:0,baseColorUVSet:0,baseColorUVTransform:[1,0,0,0,1,0,0,0,1],metallicRoughnessUVSet:0,metallicRoughnessUVTransform:[1,0,0,0,1,0,0,0,1],normalUVSet:0,normalUVTransform:[1,0,0,0,1,0,0,0,1],occlusionUVSet:0,occlusionUVTransform:[1,0,0,0,1,0,0,0,1],emissiveUVSet:0,emissiveUVTransform:[1,0,0,0,1,0,0,0,1],specularColorUVSet:0,specularColorUVTransform:[1,0,0,0,1,0,0,0,1],specularIntensityUVSet:0,specularIntensityUVTransform:[1,0,0,0,1,0,0,0,1],transmissionUVSet:0,transmissionUVTransform:[1,0,0,0,1,0,0,0,1],thicknessUVSet:0,thicknessUVTransform:[1,0,0,0,1,0,0,0,1],clearcoatUVSet:0,clearcoatUVTransform:[1,0,0,0,1,0,0,0,1],clearcoatRoughnessUVSet:0,clearcoatRoughnessUVTransform:[1,0,0,0,1,0,0,0,1],clearcoatNormalUVSet:0,clearcoatNormalUVTransform:[1,0,0,0,1,0,0,0,1],sheenColorUVSet:0,sheenColorUVTransform:[1,0,0,0,1,0,0,0,1],sheenRoughnessUVSet:0,sheenRoughnessUVTransform:[1,0,0,0,1,0,0,0,1],iridescenceUVSet:0,iridescenceUVTransform:[1,0,0,0,1,0,0,0,1],iridescenceThicknessUVSet:0,iridescenceThicknessUVTransform:[1,0,0,0,1,0,0,0,1],anisotropyUVSet:0,anisotropyUVTransform:[1,0,0,0,1,0,0,0,1],bumpFactor:1,bumpMapEnabled:!1,diffuseTransmissionFactor:0,diffuseTransmissionMapEnabled:!1,diffuseTransmissionColorFactor:[1,1,1],diffuseTransmissionColorMapEnabled:!1,multiscatterColorFactor:[0,0,0],multiscatterColorMapEnabled:!1,scatterAnisotropy:0,bumpUVSet:0,bumpUVTransform:[1,0,0,0,1,0,0,0,1],diffuseTransmissionUVSet:0,diffuseTransmissionUVTransform:[1,0,0,0,1,0,0,0,1],diffuseTransmissionColorUVSet:0,diffuseTransmissionColorUVTransform:[1,0,0,0,1,0,0,0,1],multiscatterColorUVSet:0,multiscatterColorUVTransform:[1,0,0,0,1,0,0,0,1]},name:`pbrMaterial`,firstBindingSlot:0,bindingLayout:[{name:`pbrMaterial`,group:3},{name:`pbr_baseColorSampler`,group:3},{name:`pbr_normalSampler`,group:3},{name:`pbr_emissiveSampler`,group:3},{name:`pbr_metallicRoughnessSampler`,group:3},{name:`pbr_occlusionSampler`,group:3},{name:`pbr_specularColorSampler`,group:3},{name:`pbr_specularIntensitySampler`,group:3},{name:`pbr_transmissionSampler`,group:3},{name:`pbr_thicknessSampler`,group:3},{name:`pbr_clearcoatSampler`,group:3},{name:`pbr_clearcoatRoughnessSampler`,group:3},{name:`pbr_clearcoatNormalSampler`,group:3},{name:`pbr_sheenColorSampler`,group:3},{name:`pbr_sheenRoughnessSampler`,group:3},{name:`pbr_iridescenceSampler`,group:3},{name:`pbr_iridescenceThicknessSampler`,group:3},{name:`pbr_anisotropySampler`,group:3},{name:`pbr_bumpSampler`,group:3},{name:`pbr_diffuseTransmissionSampler`,group:3},{name:`pbr_diffuseTransmissionColorSampler`,group:3},{name:`pbr_multiscatterColorSampler`,group:3}],dependencies:[w,bn,{name:`pbrProjection`,bindingLayout:[{name:`pbrProjection`,group:0}],source:`struct pbrProjectionUniforms {
  modelViewProjectionMatrix: mat4x4<f32>,
  modelMatrix: mat4x4<f32>,
  normalMatrix: mat4x4<f32>,
  camera: vec3<f32>
};

@group(0) @binding(auto) var<uniform> pbrProjection: pbrProjectionUniforms;
`,vs:wn,fs:wn,getUniforms:e=>e,uniformTypes:{modelViewProjectionMatrix:`mat4x4<f32>`,modelMatrix:`mat4x4<f32>`,normalMatrix:`mat4x4<f32>`,camera:`vec3<f32>`}}],source:Cn,vs:xn,fs:Sn,defines:{LIGHTING_FRAGMENT:!0,HAS_NORMALMAP:!1,HAS_EMISSIVEMAP:!1,HAS_OCCLUSIONMAP:!1,HAS_BASECOLORMAP:!1,HAS_METALROUGHNESSMAP:!1,HAS_SPECULARCOLORMAP:!1,HAS_SPECULARINTENSITYMAP:!1,HAS_TRANSMISSIONMAP:!1,HAS_THICKNESSMAP:!1,HAS_CLEARCOATMAP:!1,HAS_CLEARCOATROUGHNESSMAP:!1,HAS_CLEARCOATNORMALMAP:!1,HAS_SHEENCOLORMAP:!1,HAS_SHEENROUGHNESSMAP:!1,HAS_IRIDESCENCEMAP:!1,HAS_IRIDESCENCETHICKNESSMAP:!1,HAS_ANISOTROPYMAP:!1,HAS_BUMPMAP:!1,HAS_DIFFUSETRANSMISSIONMAP:!1,HAS_DIFFUSETRANSMISSIONCOLORMAP:!1,HAS_MULTISCATTERCOLORMAP:!1,USE_MATERIAL_EXTENSIONS:!1,ALPHA_CUTOFF:!1,USE_IBL:!1,PBR_DEBUG:!1},getUniforms:e=>e,uniformTypes:{unlit:`i32`,baseColorMapEnabled:`i32`,baseColorFactor:`vec4<f32>`,normalMapEnabled:`i32`,normalScale:`f32`,emissiveMapEnabled:`i32`,emissiveFactor:`vec3<f32>`,metallicRoughnessValues:`vec2<f32>`,metallicRoughnessMapEnabled:`i32`,occlusionMapEnabled:`i32`,occlusionStrength:`f32`,alphaCutoffEnabled:`i32`,alphaCutoff:`f32`,specularColorFactor:`vec3<f32>`,specularIntensityFactor:`f32`,specularColorMapEnabled:`i32`,specularIntensityMapEnabled:`i32`,ior:`f32`,transmissionFactor:`f32`,transmissionMapEnabled:`i32`,thicknessFactor:`f32`,attenuationDistance:`f32`,attenuationColor:`vec3<f32>`,clearcoatFactor:`f32`,clearcoatRoughnessFactor:`f32`,clearcoatMapEnabled:`i32`,clearcoatRoughnessMapEnabled:`i32`,sheenColorFactor:`vec3<f32>`,sheenRoughnessFactor:`f32`,sheenColorMapEnabled:`i32`,sheenRoughnessMapEnabled:`i32`,iridescenceFactor:`f32`,iridescenceIor:`f32`,iridescenceThicknessRange:`vec2<f32>`,iridescenceMapEnabled:`i32`,anisotropyStrength:`f32`,anisotropyRotation:`f32`,anisotropyDirection:`vec2<f32>`,anisotropyMapEnabled:`i32`,emissiveStrength:`f32`,dispersion:`f32`,IBLenabled:`i32`,scaleIBLAmbient:`vec2<f32>`,scaleDiffBaseMR:`vec4<f32>`,scaleFGDSpec:`vec4<f32>`,baseColorUVSet:`i32`,baseColorUVTransform:`mat3x3<f32>`,metallicRoughnessUVSet:`i32`,metallicRoughnessUVTransform:`mat3x3<f32>`,normalUVSet:`i32`,normalUVTransform:`mat3x3<f32>`,occlusionUVSet:`i32`,occlusionUVTransform:`mat3x3<f32>`,emissiveUVSet:`i32`,emissiveUVTransform:`mat3x3<f32>`,specularColorUVSet:`i32`,specularColorUVTransform:`mat3x3<f32>`,specularIntensityUVSet:`i32`,specularIntensityUVTransform:`mat3x3<f32>`,transmissionUVSet:`i32`,transmissionUVTransform:`mat3x3<f32>`,thicknessUVSet:`i32`,thicknessUVTransform:`mat3x3<f32>`,clearcoatUVSet:`i32`,clearcoatUVTransform:`mat3x3<f32>`,clearcoatRoughnessUVSet:`i32`,clearcoatRoughnessUVTransform:`mat3x3<f32>`,clearcoatNormalUVSet:`i32`,clearcoatNormalUVTransform:`mat3x3<f32>`,sheenColorUVSet:`i32`,sheenColorUVTransform:`mat3x3<f32>`,sheenRoughnessUVSet:`i32`,sheenRoughnessUVTransform:`mat3x3<f32>`,iridescenceUVSet:`i32`,iridescenceUVTransform:`mat3x3<f32>`,iridescenceThicknessUVSet:`i32`,iridescenceThicknessUVTransform:`mat3x3<f32>`,anisotropyUVSet:`i32`,anisotropyUVTransform:`mat3x3<f32>`,bumpFactor:`f32`,bumpMapEnabled:`i32`,diffuseTransmissionFactor:`f32`,diffuseTransmissionMapEnabled:`i32`,diffuseTransmissionColorFactor:`vec3<f32>`,diffuseTransmissionColorMapEnabled:`i32`,multiscatterColorFactor:`vec3<f32>`,multiscatterColorMapEnabled:`i32`,scatterAnisotropy:`f32`,bumpUVSet:`i32`,bumpUVTransform:`mat3x3<f32>`,diffuseTransmissionUVSet:`i32`,diffuseTransmissionUVTransform:`mat3x3<f32>`,diffuseTransmissionColorUVSet:`i32`,diffuseTransmissionColorUVTransform:`mat3x3<f32>`,multiscatterColorUVSet:`i32`,multiscatterColorUVTransform:`mat3x3<f32>`}},En=class{name;playing=!0;speed=1;startTime=0;constructor(e={}){this.name=e.name||`unnamed`,Object.assign(this,e)}setTime(e){if(!this.playing)return;let t=(e/1e3-this.startTime)*this.speed;this.applyTime(t)}},Dn=class{clips;animations;constructor(e){this.clips=e,this.animations=e}animate(e){at.warn(`${this.constructor.name}#animate is deprecated. Use ${this.constructor.name}#setTime instead`)(),this.setTime(e)}setTime(e){this.clips.forEach(t=>t.setTime(e))}getAnimations(){return this.clips}};function On(e,t,n=`vector`){let{input:r,output:i,interpolation:a=`LINEAR`}=t;if(!r.length||!i.length||!Number.isFinite(e))return null;let o=r.length-1;if(e<=r[0]||o===0)return An(i,a,0,n);if(e>=r[o])return An(i,a,o,n);let s=0,c=o;for(;c-s>1;){let t=Math.floor((s+c)/2);r[t]<=e?s=t:c=t}let l=r[s],u=r[c]-l;if(u<=0||a===`STEP`)return An(i,a,s,n);let d=(e-l)/u;switch(a){case`LINEAR`:{let e=i[s],t=i[c];return!e||!t?null:n===`quaternion`?kn(e,t,d):jn(e,t,d)}case`CUBICSPLINE`:{let e=i[s*3+1],t=i[s*3+2],r=i[c*3],a=i[c*3+1];if(!e||!t||!r||!a)return null;let o=Mn(e,t,r,a,u,d);return n===`quaternion`?Nn(o):o}default:return null}}function kn(e,t,n){let r=Nn(e),i=Nn(t),a=r.reduce((e,t,n)=>e+t*i[n],0),o=a<0?-1:1;if(a=Math.min(Math.abs(a),1),a>.9995)return Nn(r.map((e,t)=>e+n*(i[t]*o-e)));let s=Math.acos(a),c=Math.sin(s),l=Math.sin((1-n)*s)/c,u=Math.sin(n*s)/c*o;return Nn(r.map((e,t)=>e*l+i[t]*u))}function An(e,t,n,r){let i=e[t===`CUBICSPLINE`?n*3+1:n];return i?r===`quaternion`?Nn(i):[...i]:null}function jn(e,t,n){return e.map((e,r)=>(1-n)*e+n*t[r])}function Mn(e,t,n,r,i,a){let o=a*a,s=o*a;return e.map((e,c)=>(2*s-3*o+1)*e+(s-2*o+a)*t[c]*i+(-2*s+3*o)*r[c]+(s-o)*n[c]*i)}function Nn(e){let t=Math.hypot(...e);return t>0?e.map(e=>e/t):[0,0,0,1]}var Pn=class{name;times;values;interpolation;valueType;binding;constructor(e){this.name=e.name||e.binding.id||`unnamed`,this.times=e.times,this.values=e.values,this.interpolation=e.interpolation||`LINEAR`,this.valueType=e.valueType||`vector`,this.binding=e.binding}get duration(){return this.times[this.times.length-1]||0}get sampler(){return{input:this.times,output:this.values,interpolation:this.interpolation}}evaluate(e){return On(e,this.sampler,this.valueType)}},Fn=class{name;tracks;duration;constructor(e){this.name=e.name||`unnamed`,this.tracks=e.tracks,this.duration=e.duration??Math.max(0,...e.tracks.map(e=>e.duration))}},In=class{clip;mixer;time=0;timeScale;weight;loop;repetitions;paused=!1;playing=!1;elapsedTime=0;fade=null;constructor(e,t,n={}){this.mixer=e,this.clip=t,this.loop=n.loop||`repeat`,this.repetitions=n.repetitions??1/0,this.timeScale=n.timeScale??1,this.weight=n.weight??1}play(){return this.playing=!0,this.paused=!1,this}pause(){return this.paused=!0,this}resume(){return this.playing=!0,this.paused=!1,this}stop(){return this.playing=!1,this.paused=!1,this.fade=null,this.reset()}reset(){return this.elapsedTime=0,this.time=0,this}setTime(e){return this.elapsedTime=e,this.time=this.resolveLocalTime(e),this}setLoop(e,t=1/0){return this.loop=e,this.repetitions=t,this.time=this.resolveLocalTime(this.elapsedTime),this}setEffectiveWeight(e){return this.weight=Math.max(0,e),this.fade=null,this}setEffectiveTimeScale(e){return this.timeScale=e,this}fadeIn(e){return this.scheduleFade(1,e)}fadeOut(e){return this.scheduleFade(0,e)}crossFadeTo(e,t){return e.weight=0,e.play().fadeIn(t),this.fadeOut(t)}crossFadeFrom(e,t){return e.crossFadeTo(this,t),this}advance(e){this.playing&&!this.paused&&(this.advanceFade(Math.abs(e)),this.elapsedTime+=e*this.timeScale,this.time=this.resolveLocalTime(this.elapsedTime),this.hasFinished()&&(this.playing=!1))}get shouldApply(){return(this.playing||this.hasFinished())&&this.weight>0}scheduleFade(e,t){return t<=0?(this.weight=e,this.fade=null,this):(this.fade={duration:t,elapsedTime:0,startWeight:this.weight,endWeight:e},this)}advanceFade(e){if(!this.fade)return;this.fade.elapsedTime+=e;let t=Math.min(this.fade.elapsedTime/this.fade.duration,1);this.weight=this.fade.startWeight+(this.fade.endWeight-this.fade.startWeight)*t,t===1&&(this.fade=null)}hasFinished(){let e=this.clip.duration;return e<=0?this.loop===`once`:this.loop===`once`?this.elapsedTime>=e||this.elapsedTime<0:Number.isFinite(this.repetitions)&&Math.abs(this.elapsedTime)>=e*this.repetitions}resolveLocalTime(e){let t=this.clip.duration;if(t<=0)return 0;if(this.loop===`once`)return Math.min(Math.max(e,0),t);if(Number.isFinite(this.repetitions)&&Math.abs(e)>=t*this.repetitions)return this.loop===`ping-pong`&&this.repetitions%2==0||e<0?0:t;let n=e>=0&&e<t?e:(e%t+t)%t;if(this.loop===`repeat`)return n;let r=Math.floor(e/t);return Math.abs(r%2)===0?n:t-n}},Ln=class{time=0;timeScale=1;clips=new Map;actions=new Map;initialValues=new Map;constructor(e=[]){e.forEach(e=>this.addClip(e))}addClip(e){return this.clips.set(e.name,e),this}clipAction(e,t){let n=typeof e==`string`?this.clips.get(e):e;if(!n)throw Error(`Unknown animation clip: ${e}`);this.addClip(n);let r=this.actions.get(n);return r||(r=new In(this,n,t),this.actions.set(n,r)),r}getAction(e){let t=this.clips.get(e);return t?this.actions.get(t):void 0}update(e){return this.advance(e),this.applyValues(),this}advance(e){let t=e*this.timeScale;return this.time+=t,this.actions.forEach(e=>e.advance(t)),this}setTime(e){return this.time=e,this.actions.forEach(t=>{t.paused||t.setTime(e*t.timeScale)}),this.applyValues(),this}stopAllAction(){return this.actions.forEach(e=>e.stop()),this}applyValues(){let e=new Map;this.actions.forEach(t=>{(t.shouldApply||t.playing&&t.weight===0)&&t.clip.tracks.forEach(n=>{let r=n.evaluate(t.time);if(!r)return;let i=n.binding.id||n.binding;if(!this.initialValues.has(i)){let e=n.binding.getValue?.();e&&this.initialValues.set(i,[...e])}if(t.weight===0&&!this.initialValues.has(i))return;let a=e.get(i);if(!a){e.set(i,{binding:n.binding,value:[...r],valueType:n.valueType,weight:t.weight});return}if(t.weight===0)return;let o=a.weight+t.weight,s=t.weight/o;a.value=n.valueType===`quaternion`?kn(a.value,r,s):a.value.map((e,t)=>e+(r[t]-e)*s),a.weight=o})}),e.forEach(({binding:e,value:t,valueType:n,weight:r},i)=>{let a=r<1?this.initialValues.get(i):void 0;a&&a.length===t.length&&(t=n===`quaternion`?kn(a,t,r):t.map((e,t)=>a[t]+(e-a[t])*r)),e.setValue(t)})}};function Rn(e){let t=e.value;if(t instanceof Float32Array)return t;let n=new Float32Array(t.length),r=Hn(t),i=t instanceof Int8Array||t instanceof Int16Array||t instanceof Int32Array;for(let a=0;a<t.length;a++){let o=Number(t[a]);n[a]=e.normalized&&r?i?Math.max(o/r,-1):o/r:o}return n}function zn(e,t,n){let r={};for(let i of[`POSITION`,`NORMAL`,`TANGENT`]){let a=e[i];if(!a)continue;let o=new Float32Array(a),s=i===`TANGENT`?4:3,c=Math.floor(a.length/s);for(let e=0;e<Math.min(t.length,n.length);e++){let r=n[e],a=t[e][i];if(!r||!a)continue;let l=i===`TANGENT`&&a.length===c*4?4:3;for(let e=0;e<c;e++){let t=e*s,n=e*l;for(let e=0;e<3;e++)o[t+e]+=(a[n+e]||0)*r}}i!==`POSITION`&&Un(o,s),r[i]=o}return r}function Bn(e,t,n,r){let i={};for(let e of[`POSITION`,`NORMAL`,`TANGENT`]){let n=t.attributes[e];n&&(i[e]=Rn(n))}let a=zn(i,n,r),o={};for(let[e,n]of Object.entries(t.attributes))n&&(o[e]=n);for(let e of[`POSITION`,`NORMAL`,`TANGENT`]){let t=a[e],n=o[e];t&&n&&(o[e]={...n,value:Vn(n,t)})}let s=new E({id:t.id,topology:t.topology||`triangle-list`,vertexCount:t.vertexCount,indices:t.indices,attributes:o,bufferLayout:t.bufferLayout}),c=C(s).attributes.geometry?.value,l=e._gpuGeometry?.attributes.geometry||e.bufferAttributes.geometry;if(c&&l)l.write(c);else for(let t of[`POSITION`,`NORMAL`,`TANGENT`]){let n=a[t];if(n){let r=t===`POSITION`?`positions`:t===`NORMAL`?`normals`:`TANGENT`;e.bufferAttributes[r]?.write(n)}}}function Vn(e,t){if(e.value instanceof Float32Array)return t;let n=e.value.slice(),r=Hn(n),i=n instanceof Int8Array||n instanceof Int16Array||n instanceof Int32Array;for(let a=0;a<t.length;a++){let o=t[a];n[a]=e.normalized&&r?Math.round(Math.max(i?-1:0,Math.min(1,o))*r):o}return n}function Hn(e){return e instanceof Int8Array?127:e instanceof Uint8Array||e instanceof Uint8ClampedArray?255:e instanceof Int16Array?32767:e instanceof Uint16Array?65535:e instanceof Int32Array?2147483647:e instanceof Uint32Array?4294967295:0}function Un(e,t){for(let n=0;n<e.length;n+=t){let t=Math.hypot(e[n],e[n+1],e[n+2]);t>0&&(e[n]/=t,e[n+1]/=t,e[n+2]/=t)}}function Wn(e){let{joints:t,meshNode:n,worldMatrices:r,inverseBindMatrices:i,target:a}=e,o=t.length,s=a&&a.length===o*16?a:new Float32Array(o*16),c=n?r.get(n)||n.matrix:void 0,l=c?new R(c).invert():null;for(let e=0;e<o;e++){let n=t[e],a=r.get(n)||n.matrix,o=l?new R(l).multiplyRight(a):new R(a),c=e*16;if(i&&i.length>=c+16){let e=new R;for(let t=0;t<16;t++)e[t]=i[c+t];o.multiplyRight(e)}s.set(o,c)}return s}var Gn=class{device;modules;_materialBindingNames;_materialModuleNames;constructor(e,t={}){this.device=e,this.modules=t.modules||[];let n=new Qe(Object.fromEntries(this.modules.map(e=>[e.name,e])));this._materialBindingNames=qn(n),this._materialModuleNames=Jn(n)}createMaterial(e={}){return new Yn(this.device,{...e,factory:this})}getBindingNames(){return Array.from(this._materialBindingNames)}ownsBinding(e){if(this._materialBindingNames.has(e))return!0;let t=Kn(e);return t?this._materialModuleNames.has(t):!1}ownsModule(e){return this._materialModuleNames.has(e)}getBindingsByGroup(e){return Object.keys(e).length>0?{3:e}:{}}};function Kn(e){return e.endsWith(`Uniforms`)?e.slice(0,-8):null}function qn(e){let t=new Set;for(let n of Object.values(e.modules))for(let e of n.bindingLayout||[])e.group===3&&t.add(e.name);return t}function Jn(e){let t=new Set;for(let n of Object.values(e.modules))n.name&&n.bindingLayout?.some(e=>e.group===3&&e.name===n.name)&&t.add(n.name);return t}var Yn=class{id;device;factory;shaderInputs;bindings={};_uniformStore;_bindGroupCacheToken={};_dynamicResourceGenerations={};constructor(e,t={}){this.id=t.id||Ye(`material`),this.device=e,this.factory=t.factory||new Gn(e,{modules:t.modules||t.shaderInputs?.getModules()||[]});let n=Object.fromEntries((t.shaderInputs?.getModules()||this.factory.modules).map(e=>[e.name,e]));this.shaderInputs=t.shaderInputs||new Qe(n),this._uniformStore=new Xe(this.device,this.shaderInputs.modules);for(let[e,t]of Object.entries(this.shaderInputs.modules))if(this.ownsModule(e)&&$e(t)){let t=this._uniformStore.getManagedUniformBuffer(e);this.bindings[`${e}Uniforms`]=t}this.updateShaderInputs(),t.bindings&&this._replaceOwnedBindings(t.bindings)}destroy(){this._uniformStore.destroy()}clone(e={}){let t=this.factory.createMaterial({id:e.id,shaderInputs:e.shaderInputs,bindings:{...this.getResourceBindings(),...e.bindings}});return e.shaderInputs||t.setProps(this.shaderInputs.getUniformValues()),e.moduleProps&&t.setProps(e.moduleProps),t.updateShaderInputs(),t}ownsBinding(e){return this.factory.ownsBinding(e)}ownsModule(e){return this.factory.ownsModule(e)}setProps(e){this.shaderInputs.setProps(e)}updateShaderInputs(e){this._uniformStore.setUniforms(this.shaderInputs.getUniformValues(),e),this._setOwnedBindings(this.shaderInputs.getBindingValues())&&(this._bindGroupCacheToken={})}getResourceBindings(){let e={};for(let[t,n]of Object.entries(this.bindings))Kn(t)||(e[t]=n);return e}getBindings(e={bindings:[]}){this._syncDynamicResourceGenerations();let t={},n=t;for(let[t,r]of Object.entries(this.bindings))if(c(r)){let i=m(e,t,{fallbackGroup:3}),a=i?r.resolveTextureBinding(i):null;a&&(n[t]=a)}else n[t]=r instanceof tt?r.buffer:et(r)?nt(r):r;return this._syncDynamicResourceGenerations(),t}getBindingsByGroup(e={bindings:[]}){return this.factory.getBindingsByGroup(this.getBindings(e))}getBindGroupCacheKey(e){return this._syncDynamicResourceGenerations(),e===3?this._bindGroupCacheToken:null}getBindingsUpdateTimestamp(){let e=0;for(let t of Object.values(this.bindings))t instanceof st?e=Math.max(e,t.texture.updateTimestamp):t instanceof ot||t instanceof P||t instanceof a||t instanceof tt?e=Math.max(e,t.updateTimestamp):c(t)?e=t.isReady?Math.max(e,t.updateTimestamp):1/0:et(t)&&(e=Math.max(e,(t.buffer instanceof tt,t.buffer.updateTimestamp)));return e}_replaceOwnedBindings(e){this._setOwnedBindings(e)&&(this._bindGroupCacheToken={})}_setOwnedBindings(e){let t=!1;for(let[n,r]of Object.entries(e))r!==void 0&&this.ownsBinding(n)&&this.bindings[n]!==r&&(this.bindings[n]=r,t=!0);return t}_syncDynamicResourceGenerations(){let e={},t=!1;for(let[n,r]of Object.entries(this.bindings)){let i=Xn(r);i!==null&&(e[n]=i,this._dynamicResourceGenerations[n]!==i&&(t=!0))}Object.keys(e).length!==Object.keys(this._dynamicResourceGenerations).length&&(t=!0),this._dynamicResourceGenerations=e,t&&(this._bindGroupCacheToken={})}};function Xn(e){return c(e)?e.generation:Ze(e)?.generation??null}var Zn={"+X":0,"-X":1,"+Y":2,"-Y":3,"+Z":4,"-Z":5};function Qn(e){return e?Array.isArray(e)?e[0]??null:e:null}function $n(e){let{dimension:t,data:n}=e;if(!n)return null;switch(t){case`1d`:{let e=Qn(n);if(!e)return null;let{width:t}=er(e);return{width:t,height:1}}case`2d`:{if(ArrayBuffer.isView(n))return null;let e=Qn(n);return e?er(e):null}case`3d`:case`2d-array`:{if(!Array.isArray(n)||n.length===0)return null;let e=Qn(n[0]);return e?er(e):null}case`cube`:{let e=Object.keys(n)[0]??null;if(!e)return null;let t=n[e],r=Qn(t);return r?er(r):null}case`cube-array`:{if(!Array.isArray(n)||n.length===0)return null;let e=n[0],t=Object.keys(e)[0]??null;if(!t)return null;let r=Qn(e[t]);return r?er(r):null}default:return null}}function er(e){if(ie(e))return I(e);if(typeof e==`object`&&`width`in e&&`height`in e)return{width:e.width,height:e.height};throw Error(`Unsupported mip-level data`)}function U(e){return typeof e==`object`&&!!e&&`data`in e&&`width`in e&&`height`in e}function tr(e){return ArrayBuffer.isView(e)}function nr(e){let{textureFormat:t,format:n}=e;if(t&&n&&t!==n)throw Error(`Conflicting texture formats "${t}" and "${n}" provided for the same mip level`);return t??n}function rr(e){let t=Zn[e];if(t===void 0)throw Error(`Invalid cube face: ${e}`);return t}function ir(e,t){return 6*e+rr(t)}function W(e){throw Error(`setTexture1DData not supported in WebGL.`)}function ar(e){return Array.isArray(e)?e:[e]}function or(e,t,n,r){let i=ar(t),a=e,o=[];for(let e=0;e<i.length;e++){let t=i[e];if(ie(t))o.push({type:`external-image`,image:t,z:a,mipLevel:e});else if(U(t))o.push({type:`texture-data`,data:t,textureFormat:nr(t),z:a,mipLevel:e});else if(tr(t)&&n)o.push({type:`texture-data`,data:{data:t,width:Math.max(1,n.width>>e),height:Math.max(1,n.height>>e),...r?{format:r}:{}},textureFormat:r,z:a,mipLevel:e});else throw Error(`Unsupported 2D mip-level payload`)}return o}function sr(e){let t=[];for(let n=0;n<e.length;n++)t.push(...or(n,e[n]));return t}function cr(e){let t=[];for(let n=0;n<e.length;n++)t.push(...or(n,e[n]));return t}function lr(e){let t=[];for(let[n,r]of Object.entries(e)){let e=rr(n);t.push(...or(e,r))}return t}function ur(e){let t=[];return e.forEach((e,n)=>{for(let[r,i]of Object.entries(e)){let e=ir(n,r);t.push(...or(e,i))}}),t}var dr=class e{device;id;props;_texture=null;_sampler=null;_view=null;ready;isReady=!1;destroyed=!1;generation=0;updateTimestamp;resolveReady=()=>{};rejectReady=()=>{};get texture(){if(!this._texture)throw Error(`Texture not initialized yet`);return this._texture}get sampler(){if(!this._sampler)throw Error(`Sampler not initialized yet`);return this._sampler}get view(){if(!this._view)throw Error(`View not initialized yet`);return this._view}get[Symbol.toStringTag](){return`DynamicTexture`}toString(){let e=this._texture?.width??this.props.width??`?`,t=this._texture?.height??this.props.height??`?`;return`DynamicTexture:"${this.id}":${e}x${t}px:(${this.isReady?`ready`:`loading...`})`}resolveTextureBinding(e){return this.isReady?this.texture:null}constructor(t,n){this.device=t;let r=Ye(`dynamic-texture`),i=n;this.props={...e.defaultProps,id:r,...n,data:null},this.id=this.props.id,this.ready=new Promise((e,t)=>{this.resolveReady=e,this.rejectReady=t}),this.updateTimestamp=this.device.incrementTimestamp(),this.initAsync(i)}async initAsync(e){try{let t=await this._loadAllData(e);this._checkNotDestroyed();let n=t.data?fr({...t,width:e.width,height:e.height,format:e.format}):[],r=`format`in e&&e.format!==void 0,i=`usage`in e&&e.usage!==void 0,a=this.props.width&&this.props.height?{width:this.props.width,height:this.props.height}:$n(t)||{width:this.props.width||1,height:this.props.height||1};if(!a||a.width<=0||a.height<=0)throw Error(`${this} size could not be determined or was zero`);let o=pr(this.device,n,a,{format:r?e.format:void 0}),s=o.format??this.props.format,c={...this.props,...a,format:s,mipLevels:1,data:void 0};this.device.isTextureFormatCompressed(s)&&!i&&(c.usage=P.SAMPLE|P.COPY_DST);let l=this.props.mipmaps&&!o.hasExplicitMipChain&&!this.device.isTextureFormatCompressed(s);if(this.device.type===`webgpu`&&l){let e=this.props.dimension===`3d`?P.SAMPLE|P.STORAGE|P.COPY_DST|P.COPY_SRC:P.SAMPLE|P.RENDER|P.COPY_DST|P.COPY_SRC;c.usage|=e}let u=this.device.getMipLevelCount(c.width,c.height),d=o.hasExplicitMipChain?o.mipLevels:this.props.mipLevels===`auto`?u:Math.max(1,Math.min(u,this.props.mipLevels??1)),f={...c,mipLevels:d};this._texture=this.device.createTexture(f),this._sampler=this.texture.sampler,this._view=this.texture.view,this._touchGeneration(),o.subresources.length&&this._setTextureSubresources(o.subresources),this.props.mipmaps&&!o.hasExplicitMipChain&&!l&&at.warn(`${this} skipping auto-generated mipmaps for compressed texture format`)(),l&&this.generateMipmaps(),this.isReady=!0,this.resolveReady(this.texture),at.info(1,`${this} created`)()}catch(e){let t=e instanceof Error?e:Error(String(e));this.rejectReady(t)}}destroy(){this._texture&&(this._texture.destroy(),this._texture=null,this._sampler=null,this._view=null),this.isReady=!1,this.destroyed=!0}generateMipmaps(){this.device.type===`webgl`?(this.texture.generateMipmapsWebGL(),this._touch()):this.device.type===`webgpu`?(this.device.generateMipmapsWebGPU(this.texture),this._touch()):at.warn(`${this} mipmaps not supported on ${this.device.type}`)}setSampler(e={}){this._checkReady();let t=e instanceof re?e:this.device.createSampler(e);this.texture.setSampler(t),this._sampler=t,this._touchGeneration()}async readBuffer(e={}){this.isReady||await this.ready;let t=e.width??this.texture.width,n=e.height??this.texture.height,r=e.depthOrArrayLayers??this.texture.depth,i=this.texture.computeMemoryLayout({width:t,height:n,depthOrArrayLayers:r}),a=this.device.createBuffer({byteLength:i.byteLength,usage:ot.COPY_DST|ot.MAP_READ});this.texture.readBuffer({...e,width:t,height:n,depthOrArrayLayers:r},a);let o=this.device.createFence();return await o.signaled,o.destroy(),a}async readAsync(e={}){this.isReady||await this.ready;let t=e.width??this.texture.width,n=e.height??this.texture.height,r=e.depthOrArrayLayers??this.texture.depth,i=this.texture.computeMemoryLayout({width:t,height:n,depthOrArrayLayers:r}),a=await this.readBuffer(e),o=await a.readAsync(0,i.byteLength);return a.destroy(),o.buffer instanceof ArrayBuffer?o.buffer:o.slice().buffer}resize(e){if(this._checkReady(),e.width===this.texture.width&&e.height===this.texture.height)return!1;let t=this.texture;return this._texture=t.clone(e),this._sampler=this.texture.sampler,this._view=this.texture.view,t.destroy(),this._touchGeneration(),at.info(`${this} resized`),!0}getCubeFaceIndex(e){let t=Zn[e];if(t===void 0)throw Error(`Invalid cube face: ${e}`);return t}getCubeArrayFaceIndex(e,t){return 6*e+this.getCubeFaceIndex(t)}setTexture1DData(e){if(this._checkReady(),this.texture.props.dimension!==`1d`)throw Error(`${this} is not 1d`);let t=W(e);this._setTextureSubresources(t)}setTexture2DData(e,t=0){if(this._checkReady(),this.texture.props.dimension!==`2d`)throw Error(`${this} is not 2d`);let n=or(t,e);this._setTextureSubresources(n)}setTexture3DData(e){if(this.texture.props.dimension!==`3d`)throw Error(`${this} is not 3d`);let t=sr(e);this._setTextureSubresources(t)}setTextureArrayData(e){if(this.texture.props.dimension!==`2d-array`)throw Error(`${this} is not 2d-array`);let t=cr(e);this._setTextureSubresources(t)}setTextureCubeData(e){if(this.texture.props.dimension!==`cube`)throw Error(`${this} is not cube`);let t=lr(e);this._setTextureSubresources(t)}setTextureCubeArrayData(e){if(this.texture.props.dimension!==`cube-array`)throw Error(`${this} is not cube-array`);let t=ur(e);this._setTextureSubresources(t)}_setTextureSubresources(e){for(let t of e){let{z:e,mipLevel:n}=t;switch(t.type){case`external-image`:let{image:r,flipY:i}=t;this.texture.copyExternalImage({image:r,z:e,mipLevel:n,flipY:i});break;case`texture-data`:let{data:a,textureFormat:o}=t;if(o&&o!==this.texture.format)throw Error(`${this} mip level ${n} uses format "${o}" but texture format is "${this.texture.format}"`);this.texture.writeData(a.data,{x:0,y:0,z:e,width:a.width,height:a.height,depthOrArrayLayers:1,mipLevel:n});break;default:throw Error(`Unsupported 2D mip-level payload`)}}e.length>0&&this._touch()}async _loadAllData(e){let t=await hr(e.data);return{dimension:e.dimension??`2d`,data:t??null}}_checkNotDestroyed(){this.destroyed&&at.warn(`${this} already destroyed`)}_checkReady(){this.isReady||at.warn(`${this} Cannot perform this operation before ready`)}_touch(){this.updateTimestamp=this.device.incrementTimestamp()}_touchGeneration(){this.generation++,this._touch()}static defaultProps={...P.defaultProps,dimension:`2d`,data:null,mipmaps:!1}};function fr(e){if(!e.data)return[];let t=e.width&&e.height?{width:e.width,height:e.height}:void 0,n=`format`in e?e.format:void 0;switch(e.dimension){case`1d`:return W(e.data);case`2d`:return or(0,e.data,t,n);case`3d`:return sr(e.data);case`2d-array`:return cr(e.data);case`cube`:return lr(e.data);case`cube-array`:return ur(e.data);default:throw Error(`Unhandled dimension ${e.dimension}`)}}function pr(e,t,n,r){if(t.length===0)return{subresources:t,mipLevels:1,format:r.format,hasExplicitMipChain:!1};let i=new Map;for(let e of t){let t=i.get(e.z)??[];t.push(e),i.set(e.z,t)}let a=t.some(e=>e.mipLevel>0),o=r.format,s=1/0,c=[];for(let[t,r]of i){let i=[...r].sort((e,t)=>e.mipLevel-t.mipLevel),a=i[0];if(!a||a.mipLevel!==0)throw Error(`DynamicTexture: slice ${t} is missing mip level 0`);let l=K(e,a);if(l.width!==n.width||l.height!==n.height)throw Error(`DynamicTexture: slice ${t} base level dimensions ${l.width}x${l.height} do not match expected ${n.width}x${n.height}`);let u=G(a);if(u){if(o&&o!==u)throw Error(`DynamicTexture: slice ${t} base level format "${u}" does not match texture format "${o}"`);o=u}let d=o&&e.isTextureFormatCompressed(o)?mr(e,l.width,l.height,o):e.getMipLevelCount(l.width,l.height),f=0;for(let t=0;t<i.length;t++){let n=i[t];if(!n||n.mipLevel!==t||t>=d)break;let r=K(e,n),a=Math.max(1,l.width>>t),s=Math.max(1,l.height>>t);if(r.width!==a||r.height!==s)break;let u=G(n);if(u&&(o||=u,u!==o))break;f++,c.push(n)}s=Math.min(s,f)}let l=Number.isFinite(s)?Math.max(1,s):1;return{subresources:c.filter(e=>e.mipLevel<l),mipLevels:l,format:o,hasExplicitMipChain:a}}function G(e){if(e.type===`texture-data`)return e.textureFormat??nr(e.data)}function K(e,t){switch(t.type){case`external-image`:return e.getExternalImageSize(t.image);case`texture-data`:return{width:t.data.width,height:t.data.height};default:throw Error(`Unsupported texture subresource`)}}function mr(e,t,n,r){let{blockWidth:i=1,blockHeight:a=1}=e.getTextureFormatInfo(r),o=1;for(let e=1;;e++){let r=Math.max(1,t>>e),s=Math.max(1,n>>e);if(r<i||s<a)break;o++}return o}async function hr(e){if(e=await e,Array.isArray(e))return await Promise.all(e.map(hr));if(e&&typeof e==`object`&&e.constructor===Object){let t=e,n=await Promise.all(Object.values(t).map(hr)),r=Object.keys(t),i={};for(let e=0;e<r.length;e++)i[r[e]]=n[e];return i}return e}function gr(e,t){if(!e)throw Error(t)}var _r=class{id;matrix=new R;display=!0;position=new V;rotation=new V;scale=new V(1,1,1);userData={};props={};constructor(e={}){let{id:t}=e;this.id=t||Ye(this.constructor.name),this._setScenegraphNodeProps(e)}getBounds(){return null}destroy(){}delete(){this.destroy()}setProps(e){return this._setScenegraphNodeProps(e),this}toString(){return`{type: ScenegraphNode, id: ${this.id})}`}setPosition(e){return gr(e.length===3,`setPosition requires vector argument`),this.position=e,this}setRotation(e){return gr(e.length===3||e.length===4,`setRotation requires vector argument`),this.rotation=e,this}setScale(e){return gr(e.length===3,`setScale requires vector argument`),this.scale=e,this}setMatrix(e,t=!0){t?this.matrix.copy(e):this.matrix=e}setMatrixComponents(e){let{position:t,rotation:n,scale:r,update:i=!0}=e;return t&&this.setPosition(t),n&&this.setRotation(n),r&&this.setScale(r),i&&this.updateMatrix(),this}updateMatrix(){if(this.matrix.identity(),this.matrix.translate(this.position),this.rotation.length===4){let e=new R().fromQuaternion(this.rotation);this.matrix.multiplyRight(e)}else this.matrix.rotateXYZ(this.rotation);return this.matrix.scale(this.scale),this}update({position:e,rotation:t,scale:n}={}){return e&&this.setPosition(e),t&&this.setRotation(t),n&&this.setScale(n),this.updateMatrix(),this}getCoordinateUniforms(e,t){t||=this.matrix;let n=new R(e).multiplyRight(t),r=n.invert(),i=r.transpose();return{viewMatrix:e,modelMatrix:t,objectMatrix:t,worldMatrix:n,worldInverseMatrix:r,worldInverseTransposeMatrix:i}}_setScenegraphNodeProps(e){e.display!==void 0&&(this.display=e.display),e?.position&&this.setPosition(e.position),e?.rotation&&this.setRotation(e.rotation),e?.scale&&this.setScale(e.scale),this.updateMatrix(),e?.matrix&&this.setMatrix(e.matrix),Object.assign(this.props,e)}};function vr(){return[[1/0,1/0,1/0],[-1/0,-1/0,-1/0]]}function yr(e,t,n){let r=new R(n);for(let n=0;n<8;n++){let i=new V(t[n&1?1:0][0],t[n&2?1:0][1],t[n&4?1:0][2]);r.transformAsPoint(i,i);for(let t=0;t<3;t++)e[0][t]=Math.min(e[0][t],i[t]),e[1][t]=Math.max(e[1][t],i[t])}}function br(e){return Number.isFinite(e[0][0])}var xr=class e extends _r{children;constructor(e={}){e=Array.isArray(e)?{children:e}:e;let{children:t=[]}=e;at.assert(t.every(e=>e instanceof _r),`every child must an instance of ScenegraphNode`),super(e),this.children=t}getBounds(){let e=vr();return this.traverse((t,{worldMatrix:n})=>{let r=t.getBounds();if(!r)return;let i=new R(n).multiplyRight(t.matrix);yr(e,r,i)}),br(e)?e:null}destroy(){this.children.forEach(e=>e.destroy()),this.removeAll(),super.destroy()}add(...e){for(let t of e)Array.isArray(t)?this.add(...t):this.children.push(t);return this}remove(e){let t=this.children,n=t.indexOf(e);return n>-1&&t.splice(n,1),this}removeAll(){return this.children=[],this}traverse(t,{worldMatrix:n=new R}={}){if(!this.display)return;let r=new R(n).multiplyRight(this.matrix);for(let n of this.children)n.display&&(n instanceof e?n.traverse(t,{worldMatrix:r}):t(n,{worldMatrix:r}))}traverseDepthSorted(e,{viewMatrix:t,worldMatrix:n=new R,order:r=`back-to-front`}){let i=new R(t),a=[];this.traverse((e,t)=>{let n=e.getBounds(),r=n?new V(n[0]).add(n[1]).divide([2,2,2]):new V,o=new R(t.worldMatrix).multiplyRight(e.matrix);o.transformAsPoint(r,r),i.transformAsPoint(r,r),a.push({node:e,context:{worldMatrix:o,bounds:n,depth:-r[2]},index:a.length})},{worldMatrix:new R(n)});let o=r===`back-to-front`?-1:1;a.sort((e,t)=>o*(e.context.depth-t.context.depth)||e.index-t.index);for(let{node:t,context:n}of a)e(t,n)}preorderTraversal(t,{worldMatrix:n=new R}={}){let r=new R(n).multiplyRight(this.matrix);t(this,{worldMatrix:r});for(let n of this.children)n instanceof e?n.preorderTraversal(t,{worldMatrix:r}):t(n,{worldMatrix:r})}},Sr=class extends _r{model;instanceMatrices;bounds=null;managedResources;constructor(e){super(e),this.model=e.model,this.managedResources=e.managedResources||[],this.instanceMatrices=e.instanceMatrices||null,this.bounds=e.bounds?this.instanceMatrices?Cr(e.bounds,this.instanceMatrices):e.bounds:null,this.setProps(e)}destroy(){this.model&&=(this.model.destroy(),null),this.managedResources.forEach(e=>e.destroy()),this.managedResources=[]}getBounds(){return this.bounds}draw(e){return this.model.draw(e)}};function Cr(e,t){let n=vr();for(let r of t)yr(n,e,r);return br(n)?n:null}var wr=class{static get componentName(){return Object.prototype.hasOwnProperty.call(this,`extensionName`)?this.extensionName:``}constructor(e){e&&(this.opts=e)}equals(e){return this===e||this.constructor===e.constructor&&Oe(this.opts,e.opts,1)}getShaders(e){return null}getSubLayerProps(e){let{defaultProps:t}=e.constructor,n={updateTriggers:{}};for(let e in t)if(e in this.props){let r=t[e],i=this.props[e];n[e]=i,r&&r.type===`accessor`&&(n.updateTriggers[e]=this.props.updateTriggers[e],typeof i==`function`&&(n[e]=this.getSubLayerAccessor(i)))}return n}initializeState(e,t){}updateState(e,t){}onNeedsRedraw(e){}getNeedsPickingBuffer(e){return!1}draw(e,t){}finalizeState(e,t){}};wr.defaultProps={},wr.extensionName=`LayerExtension`;var Tr={...b.defaultProps},Er=class extends f{indexToBounds(){return null}renderLayers(){let{elevationScale:e,extruded:t,wireframe:n,filled:r,stroked:i,lineWidthUnits:a,lineWidthScale:o,lineWidthMinPixels:s,lineWidthMaxPixels:c,lineAntialiasing:l,lineJointRounded:u,lineMiterLimit:d,lineDashJustified:f,getElevation:p,getFillColor:m,getLineColor:h,getLineWidth:g}=this.props,{updateTriggers:_,material:v,transitions:y}=this.props,x=this.getSubLayerClass(`cell`,b),{updateTriggers:S,...C}=this.indexToBounds()||{};return new x({filled:r,wireframe:n,extruded:t,elevationScale:e,stroked:i,lineWidthUnits:a,lineWidthScale:o,lineWidthMinPixels:s,lineWidthMaxPixels:c,lineAntialiasing:l,lineJointRounded:u,lineMiterLimit:d,lineDashJustified:f,material:v,transitions:y,getElevation:p,getFillColor:m,getLineColor:h,getLineWidth:g},this.getSubLayerProps({id:`cell`,updateTriggers:_&&{...S,getElevation:_.getElevation,getFillColor:_.getFillColor,getLineColor:_.getLineColor,getLineWidth:_.getLineWidth}}),C)}};Er.layerName=`GeoCellLayer`,Er.defaultProps=Tr;function Dr(){let e=new Float64Array(4);return e[0]=1,e[3]=1,e}function Or(e,t){let n=Math.sin(t),r=Math.cos(t);return e[0]=r,e[1]=n,e[2]=-n,e[3]=r,e}function kr(){return new Float64Array(2)}function Ar(e){let t=new Float64Array(2);return t[0]=e[0],t[1]=e[1],t}function jr(e,t,n){return e[0]=t,e[1]=n,e}function Mr(e,t,n){return e[0]=t[0]+n[0],e[1]=t[1]+n[1],e}function Nr(e,t,n){return e[0]=t[0]*n,e[1]=t[1]*n,e}function Pr(e,t,n,r){return e[0]=t[0]+n[0]*r,e[1]=t[1]+n[1]*r,e}function Fr(e,t){return e[0]=-t[0],e[1]=-t[1],e}function Ir(e){return Math.hypot(e[0],e[1])}function Lr(e,t,n,r){let i=t[0],a=t[1];return e[0]=i+r*(n[0]-i),e[1]=a+r*(n[1]-a),e}function Rr(e,t,n,r){let i=t[0]-n[0],a=t[1]-n[1],o=Math.sin(r),s=Math.cos(r);return e[0]=i*s-a*o+n[0],e[1]=i*o+a*s+n[1],e}function zr(e,t,n){let r=t[0],i=t[1];return e[0]=n[0]*r+n[2]*i,e[1]=n[1]*r+n[3]*i,e}function Br(e,t,n){let r=t[0],i=t[1];return e[0]=n[0]*r+n[2]*i+n[4],e[1]=n[1]*r+n[3]*i+n[5],e}function Vr(){return new Float64Array(3)}function Hr(e,t,n){let r=new Float64Array(3);return r[0]=e,r[1]=t,r[2]=n,r}function Ur(e,t,n){return e[0]=t[0]+n[0],e[1]=t[1]+n[1],e[2]=t[2]+n[2],e}function Wr(e,t,n){return e[0]=t[0]*n,e[1]=t[1]*n,e[2]=t[2]*n,e}function Gr(e,t,n,r){return e[0]=t[0]+n[0]*r,e[1]=t[1]+n[1]*r,e[2]=t[2]+n[2]*r,e}function Kr(e){return Math.hypot(e[0],e[1],e[2])}function qr(e,t){return Math.hypot(t[0]-e[0],t[1]-e[1],t[2]-e[2])}function Jr(e,t){let n=t[0],r=t[1],i=t[2],a=n*n+r*r+i*i;return a>0&&(a=1/Math.sqrt(a)),e[0]=t[0]*a,e[1]=t[1]*a,e[2]=t[2]*a,e}function Yr(e,t){return e[0]*t[0]+e[1]*t[1]+e[2]*t[2]}function Xr(e,t,n){let r=t[0],i=t[1],a=t[2],o=n[0],s=n[1],c=n[2];return e[0]=i*c-a*s,e[1]=a*o-r*c,e[2]=r*s-i*o,e}function Zr(e,t,n){let r=n[0],i=n[1],a=n[2],o=n[3],s=t[0],c=t[1],l=t[2],u=i*l-a*c,d=a*s-r*l,f=r*c-i*s,p=i*f-a*d,m=a*u-r*f,h=r*d-i*u,g=o*2;return u*=g,d*=g,f*=g,p*=2,m*=2,h*=2,e[0]=s+u+p,e[1]=c+d+m,e[2]=l+f+h,e}var Qr=(1+Math.sqrt(5))/2,$r=2*Math.PI/5,ei=Math.PI/5,ti=Math.PI/10,ni=2*Math.atan(Qr),ri=Math.PI-ni;-.5*Math.PI+Math.acos(-1/Math.sqrt(3-Qr));var ii=(Math.sqrt(5)-1)/2,ai=3-Math.sqrt(5),oi=Math.sqrt(3-Qr);Math.sqrt(3)*oi/Qr;var si=6371007.2;4*Math.PI*si*si;function ci(e,t,n,r){let i=t[0]-e[0],a=t[1]-e[1],o=r[0]-n[0],s=r[1]-n[1],c=i*s-a*o;if(Math.abs(c)<1e-12)return!1;let l=n[0]-e[0],u=n[1]-e[1],d=(l*s-u*o)/c,f=(l*a-u*i)/c;return d>=0&&d<=1&&f>=0&&f<=1}var li=class e{constructor(e){this.vertices=e,this.isWindingCorrect()||this.vertices.reverse()}getArea(){let e=0,t=this.vertices.length;for(let n=0;n<t;n++){let r=(n+1)%t;e+=(this.vertices[r][0]-this.vertices[n][0])*(this.vertices[r][1]+this.vertices[n][1])}return e}isWindingCorrect(){return this.getArea()>=0}getVertices(){return this.vertices}scale(e){for(let t of this.vertices)Nr(t,t,e);return this}rotate180(){for(let e of this.vertices)Fr(e,e);return this}reflectY(){for(let e of this.vertices)e[1]=-e[1];return this.vertices.reverse(),this}translate(e){for(let t of this.vertices)Mr(t,t,e);return this}transform(e){for(let t of this.vertices)zr(t,t,e);return this}transform2d(e){for(let t of this.vertices)Br(t,t,e);return this}clone(){return new e(this.vertices.map(e=>Ar(e)))}getCenter(){let e=this.vertices.length;return this.vertices.reduce((t,n)=>[t[0]+n[0]/e,t[1]+n[1]/e],[0,0])}containsPoint(e){if(!this.isWindingCorrect())throw Error(`Pentagon is not counter-clockwise`);let t=this.vertices.length,n=1;for(let r=0;r<t;r++){let i=this.vertices[r],a=this.vertices[(r+1)%t],o=i[0]-a[0],s=i[1]-a[1],c=e[0]-i[0],l=e[1]-i[1],u=o*l-s*c;if(u<0){let e=Math.sqrt(c*c+l*l);n=Math.min(n,u/e)}}return n}intersectsSegment(e,t){if(this.containsPoint(e)>0||this.containsPoint(t)>0)return!0;let n=this.vertices.length;for(let r=0;r<n;r++){let i=this.vertices[r],a=this.vertices[(r+1)%n];if(ci(e,t,i,a))return!0}return!1}splitEdges(t){if(t<=1)return this;let n=[],r=this.vertices.length;for(let e=0;e<r;e++){let i=this.vertices[e],a=this.vertices[(e+1)%r];n.push(Ar(i));for(let e=1;e<t;e++){let r=e/t,o=kr();Lr(o,i,a,r),n.push(o)}}return new e(n)}},ui=[0,0],di=[0,1],fi=[.7885966681787006,1.6149108024237764],pi=[1.6171013659387945,1.054928690397459],mi=[Math.cos(ti),Math.sin(ti)],hi=2*Ir(fi)*Math.cos(ei),gi=ei-Math.atan2(fi[1],fi[0]),_i=2*ii/hi;[ui,di,fi,pi,mi].forEach(e=>{Nr(e,e,_i),Rr(e,e,[0,0],gi)});var vi=new li([ui,di,fi,pi,mi]),yi=Math.atan2(fi[1],fi[0])-ei,bi=[0,0],xi=ii/Math.cos(ei),Si=yi+ei,Ci=[xi*Math.cos(Si),xi*Math.sin(Si)],wi=yi-ei,Ti=[xi*Math.cos(wi),xi*Math.sin(wi)],Ei=new li([bi,Ci,Ti]),Di=[Ci[0],Ci[1],Ti[0],Ti[1]],Oi=1/(Ci[0]*Ti[1]-Ti[0]*Ci[1]);Ti[1]*Oi,-Ci[1]*Oi,-Ti[0]*Oi,Ci[0]*Oi;var ki=new Float64Array([-.0022392098386786394,21308606513250217e-22,-2.559257686421274e-9,33701965267802837e-28,-4667545312611249e-30,667492870384816e-32]),Ai=new Float64Array([.0022392089963541657,28831978048607556e-22,5.08622073997266e-9,102018123778161e-25,21912872306767718e-30,49284235482523806e-33]),ji=new class{applyCoefficients(e,t){let n=Math.sin(e),r=Math.cos(e),i=2*(r-n)*(r+n),a,o;return a=i*t[5]+t[4],o=i*a+t[3],a=i*o-a+t[2],o=i*a-o+t[1],a=i*o-a+t[0],e+2*n*r*a}forward(e){return this.applyCoefficients(e,ki)}inverse(e){return this.applyCoefficients(e,Ai)}};function Mi(e){return Math.PI/180*e}function Ni(e){return 180/Math.PI*e}function Pi(e){return[Ir(e),Math.atan2(e[1],e[0])]}function Fi([e,t]){return[e*Math.cos(t),e*Math.sin(t)]}function Ii(e,[t,n,r]){let i=[t[0]-r[0],t[1]-r[1]],a=[r[0]-n[0],r[1]-n[1]],o=[e[0]-r[0],e[1]-r[1]],s=a[0]*i[1]-a[1]*i[0],c=(a[0]*o[1]-a[1]*o[0])/s,l=(i[0]*o[1]-i[1]*o[0])/s;return[c,l,1-(c+l)]}function Li(e,[t,n,r]){return[e[0]*t[0]+e[1]*n[0]+e[2]*r[0],e[0]*t[1]+e[1]*n[1]+e[2]*r[1]]}function Ri(e){let t=Math.atan2(e[1],e[0]),n=Math.sqrt(e[0]*e[0]+e[1]*e[1]);return[t,Math.atan2(n,e[2])]}function zi([e,t]){let n=Math.sin(t);return[n*Math.cos(e),n*Math.sin(e),Math.cos(t)]}var Bi=93;function Vi([e,t]){let n=Mi(e+Bi),r=Mi(t),i=ji.forward(r);return[n,Math.PI/2-i]}function Hi(e){return((e+180)%360+360)%360-180}function Ui([e,t]){let n=Hi(Ni(e)-Bi),r=Math.PI/2-t;return[n,Ni(ji.inverse(r))]}function Wi(e){let t=Vr();for(let n=0;n<e.length;n++)Ur(t,t,zi(Vi(e[n])));Jr(t,t);let[n,r]=Ui(Ri(t));(r>89.99||r<-89.99)&&(n=e[0][0]),n=Hi(n);let i=Array(e.length);for(let t=0;t<e.length;t++){let r=e[t][0],a=e[t][1];for(;r-n>180;)r-=360;for(;r-n<-180;)r+=360;i[t]=[r,a]}return i}function Gi(){let e=new Float64Array(4);return e[3]=1,e}function Ki(e,t){return e[0]=-t[0],e[1]=-t[1],e[2]=-t[2],e[3]=t[3],e}Hr(1,0,0),Hr(0,1,0);var qi=Math.sqrt(5),Ji=Math.sqrt(.2),Yi=Math.sqrt((1-Ji)/2),Xi=Math.sqrt((1+Ji)/2),Zi=.5,Qi=Math.sqrt((2.5-qi)/10),$i=Math.sqrt((2.5+qi)/10),ea=Math.sqrt((1+Ji)/8),ta=Math.sqrt((1-Ji)/8),na=Math.sqrt((3-qi)/8),ra=Math.sqrt((3+qi)/8),ia=[[0,0],[Yi,0],[Qi,Zi],[-ea,na],[-ea,-na],[Qi,-Zi],[-Xi,0],[-ta,-ra],[$i,-Zi],[$i,Zi],[-ta,ra],[0,0]].map(([e,t])=>[-t,e]).map((e,t)=>t===0?[0,0,0,1]:t===11?[0,-1,0,0]:[...e,0,t<6?Xi:Yi]),aa=[`vu`,`uw`,`vw`,`vw`,`vw`],oa=[`wu`,`uw`,`vw`,`vu`,`uw`],sa=[`wu`,`uv`,`wv`,`wu`,`uw`],ca=[`vu`,`uv`,`wv`,`wu`,`uw`],la=[aa,ca,sa,oa,sa,ca,sa,oa,oa,oa,ca,ca],ua=[4,2,3,2,0,4,3,2,2,0,3,0],da=[0,1,2,4,3,5,7,8,6,11,10,9],fa=[];function pa(){ha([0,0],0,ia[0]);for(let e=0;e<5;e++){let t=e*$r,n=t+ei;ha([t,ri],ei,ia[e+1]),ha([n,Math.PI-ri],ei,ia[(e+3)%5+6])}ha([0,Math.PI],0,ia[11])}var ma=0;function ha(e,t,n){if(ma>11)throw Error(`Too many origins: ${ma}`);let r=Gi();Ki(r,n);let i={id:ma,axis:e,axisCartesian:zi(e),quat:n,inverseQuat:r,angle:t,orientation:la[ma],firstQuintant:ua[ma]};fa.push(i),ma++}pa(),fa.sort((e,t)=>da.indexOf(e.id)-da.indexOf(t.id)),fa.forEach((e,t)=>e.id=t);function ga(e,t){let n=t.orientation,r=n===aa||n===oa?-1:1,i=(e-t.firstQuintant+5)%5,a=n[i];return{quintant:(t.firstQuintant+r*i+5)%5,orientation:a}}var _a=class{forward([e,t]){return[Math.tan(t),e]}inverse([e,t]){return[t,Math.atan(e)]}};function va(e,t,n,r,i,a){let o=new Float64Array(6);return o[0]=e,o[1]=t,o[2]=n,o[3]=r,o[4]=i,o[5]=a,o}function ya(e,t,n){return e[0]*(t[1]*n[2]-t[2]*n[1])+e[1]*(t[2]*n[0]-t[0]*n[2])+e[2]*(t[0]*n[1]-t[1]*n[0])}function ba(e,t,n){let r=1+(e[0]*t[0]+e[1]*t[1]+e[2]*t[2])+(t[0]*n[0]+t[1]*n[1]+t[2]*n[2])+(n[0]*e[0]+n[1]*e[1]+n[2]*e[2]);return 2*Math.atan2(ya(e,t,n),r)}var xa=Vr(),Sa=Vr(),Ca=kr(),wa=kr(),Ta=class e{constructor(t){this.constants=e.computeConstants(t)}static computeConstants(e){let[t,n,r]=e,i=Vr();Xr(i,n,r);let a=Yr(t,n),o=Yr(t,r),s=Yr(n,r),c=Yr(t,i),l=o+s,u=a+1,d=a*s-o,f=l*l-u*u,p=2*u*d,m=va(c*c-f,-p,-2*c*l,2*c*u,c*c+f,p);return{volumeABC:c,areaABC:ba(t,n,r),AdotB:a,AdotC:o,alphaTransform:m}}forward(e,t,n){let[r,i,a]=t,{areaABC:o,volumeABC:s}=this.constants;Xr(xa,i,a);let c=Yr(e,xa);Wr(Sa,e,s),Gr(Sa,Sa,r,-c);let l=Kr(Sa);Wr(Sa,Sa,l>0?1/l:1);let u=Math.max(0,ba(r,i,Sa))/o,d=l/s*Math.sqrt((1+Yr(r,Sa))/(1+Yr(r,e)));return Li([1-d,d*(1-u),d*u],n)}inverse(e,t,n){let[r,i,a]=n,o=Ii(e,t),s=1-1e-14;if(o[0]>s)return r;if(o[1]>s)return i;if(o[2]>s)return a;let{AdotB:c,AdotC:l,alphaTransform:u,areaABC:d}=this.constants,f=Yr(r,i),p=Math.abs(f-c)>Math.abs(f-l),m=p?a:i,h=p?i:a,g=p?o[1]:o[2],_=1-o[0],v=g/_*d;Ca[0]=Math.cos(v),Ca[1]=Math.sin(v),Br(wa,Ca,u),Wr(Sa,m,wa[0]),Gr(Sa,Sa,h,wa[1]),Jr(Sa,Sa);let y=Yr(r,Sa),b=1+_*_*(y-1),x=_*Math.sqrt((1+b)/(1+y)),S=b-y*x,C=Vr();return Wr(C,r,S),Gr(C,C,Sa,x),C}},Ea=!1,Da=[0,1,2,3,4].map(e=>{let t=Dr();return Or(t,$r*e),t}),Oa=kr(),ka=kr();[0,1,2,3].map(e=>{let t=vi.clone();return e&1&&t.rotate180(),e&2&&t.reflectY(),t.getCenter()});function Aa(e,t,n,r,i=Ea){let a=(i?Ei:vi).clone();return r&1&&a.rotate180(),r&2&&a.reflectY(),jr(ka,n.x+n.y,-n.x+(r&1)),zr(Oa,ka,Di),a.translate(Oa),a.scale(1/2**e),a.transform(Da[t]),a}function ja(e){let t=Ei.clone();return t.transform(Da[e]),t}function Ma(){let e=[];for(let t of Da)e.push(zr(kr(),Ci,t));return e.reverse(),new li(e)}var Na=new class{constructor(){if(this.vertices=[],this.addFaceCenters(),this.addVertices(),this.addMidpoints(),this.vertices.length!==62)throw Error(`Failed to construct CRS: vertices length is not 62`);Object.freeze(this.vertices)}getCanonicalTriangle(){return[this.vertices[0],this.vertices[32],this.vertices[12]]}getVertex(e){for(let t of this.vertices)if(qr(e,t)<1e-5)return t;throw Error(`Failed to find vertex in CRS`)}addFaceCenters(){fa.forEach(e=>this.add(zi(e.axis)))}addVertices(){let e=Math.atan(ai);for(let t of fa)for(let n=0;n<5;n++){let r=zi([(2*n+1)*Math.PI/5+t.angle,e]);Zr(r,r,t.quat),this.add(r)}}addMidpoints(){let e=Math.atan(ii);for(let t of fa)for(let n=0;n<5;n++){let r=zi([2*n*Math.PI/5+t.angle,e]);Zr(r,r,t.quat),this.add(r)}}add(e){let t=Jr(Vr(),e);return!this.vertices.find(e=>qr(t,e)<1e-5)&&(this.vertices.push(t),!0)}},Pa=class{constructor(){this.faceTriangles=[],this.sphericalTriangles=[],this.equalArea=new Ta(Na.getCanonicalTriangle()),this.gnomonic=new _a}forward(e,t){return this.forwardCartesian(zi(e),t)}forwardCartesian(e,t){let n=fa[t],r=Vr();Zr(r,e,n.inverseQuat);let i=Ri(r),a=this.gnomonic.forward(i);a[1]-=n.angle;let o=this.getFaceTriangleIndex(a),s=this.shouldReflect(a),c=this.getFaceTriangle(o,s,!1),l=this.getSphericalTriangle(o,t,s);return this.equalArea.forward(e,l,c)}inverse(e,t){let n=Pi(e),r=this.getFaceTriangleIndex(n),i=this.shouldReflect(n),a=this.getFaceTriangle(r,i,!1),o=this.getSphericalTriangle(r,t,i);return Ri(this.equalArea.inverse(e,a,o))}shouldReflect(e){let[t,n]=e;return Fi([t,this.normalizeGamma(n)])[0]>ii}getFaceTriangleIndex([e,t]){return(Math.floor(t/ei)+10)%10}getFaceTriangle(e,t=!1,n=!1){let r=e;return t&&(r+=n?20:10),this.faceTriangles[r]||(this.faceTriangles[r]=t?this._getReflectedFaceTriangle(e,n):this._getFaceTriangle(e),Object.freeze(this.faceTriangles[r])),this.faceTriangles[r]}_getFaceTriangle(e){let[t,n,r]=ja(Math.floor((e+1)/2)%5).getVertices(),i=kr();return Lr(i,n,r,.5),e%2==0?[t,i,n]:[t,r,i]}_getReflectedFaceTriangle(e,t=!1){let[n,r,i]=this._getFaceTriangle(e).map(e=>Ar(e)),a=e%2==0;return Fr(n,n),Pr(n,n,a?r:i,t?1+1/Math.cos(ri):2),[n,i,r]}getSphericalTriangle(e,t,n=!1){let r=10*t+e;return n&&(r+=120),this.sphericalTriangles[r]||(this.sphericalTriangles[r]=this._getSphericalTriangle(e,t,n),Object.freeze(this.sphericalTriangles[r])),this.sphericalTriangles[r]}_getSphericalTriangle(e,t,n=!1){let r=fa[t];return this.getFaceTriangle(e,n,!0).map(e=>{let[t,n]=Pi(e),i=[t,n+r.angle],a=zi(this.gnomonic.inverse(i));return Zr(a,a,r.quat),Na.getVertex(a)})}normalizeGamma(e){let t=e/$r;return(t-Math.round(t))*$r}},Fa={A:`PQAB`,B:`B+++PQ---A`,C:`P---RMb+++`,M:`qQ+++C---b`,P:`PpB---B+++`,Q:`PQ---Cb+++`,R:`b+++a---qQ`},Ia={A:`E`,B:`+e-`,C:`-e+`,M:`T`,P:`S`,Q:`D`,R:`+++D---`},La=Object.keys(Fa);[...La,...La.map(e=>e.toLowerCase())];var Ra=e=>e>=`a`&&e<=`z`?e.toUpperCase():e.toLowerCase(),za=e=>[...e].reverse().map(e=>e===`+`?`-`:e===`-`?`+`:Ra(e)).join(``);function Ba(e,t){let n=``;for(let r of e){let e=r.toUpperCase();t[r]===void 0?r!==e&&t[e]!==void 0?n+=za(t[e]):n+=r:n+=t[r]}return n}var Va=(e,t)=>({a:e.a+t.a,b:e.b+t.b}),Ha=e=>({a:-e.b,b:e.a+e.b}),Ua=(e,t)=>{let n=e,r=(t%6+6)%6;for(let e=0;e<r;e++)n=Ha(n);return n},Wa={E:{a:4,b:0},e:{a:4,b:0},S:{a:4,b:-2},s:{a:4,b:-2},U:{a:0,b:2},u:{a:0,b:2},D:{a:0,b:-2},d:{a:0,b:-2},T:{a:-4,b:0},t:{a:-4,b:0}},Ga=new Set(Object.keys(Wa)),Ka={E:[{a:0,b:0},{a:4,b:0},{a:4,b:-4}],e:[{a:0,b:0},{a:4,b:0},{a:0,b:4}],S:[{a:0,b:0},{a:4,b:0},{a:4,b:-4}],s:[{a:4,b:-2},{a:0,b:2},{a:0,b:-2}],U:[{a:0,b:2},{a:0,b:-2},{a:4,b:-2}],u:[{a:0,b:0},{a:0,b:4},{a:-4,b:4}],D:[{a:0,b:2},{a:0,b:-2},{a:4,b:-2}],d:[{a:0,b:0},{a:0,b:-4},{a:-4,b:0}],T:[{a:0,b:-4},{a:-4,b:0},{a:-4,b:-4}],t:[{a:-4,b:4},{a:0,b:0},{a:0,b:4}]};function qa(e,t,n){return Ka[e].map(e=>Va(t,Ua(e,n)))}function Ja(e,t,n){let[r,i,a]=qa(e,t,n);return{a:r.a+i.a+a.a,b:r.b+i.b+a.b}}function Ya(e,t,n,r){let i={...t},a=(n%6+6)%6;for(let t of e)t===`+`?a=(a+1)%6:t===`-`?a=(a+5)%6:Ga.has(t)&&(r?.(t,i,a),i=Va(i,Ua(Wa[t],a)));return{pos:i,heading:a}}function Xa(e){let t=Ya(e,{a:0,b:0},0);return{disp:t.pos,dHeading:t.heading}}var Za=1e-6;function Qa(e,t,n){let r=n?-1:1,i=[];for(let a=0;a<4;a++){let o=t*4+a,s=e.childToken[o],c=e.childFlip[o],l=e.childOffA[o],u=e.childOffB[o],d=e.fpEdges[s*2+(n^c)],f=[];for(let e=0;e<d.length;e+=4)f.push([3*l*r+d[e],3*u*r+d[e+1]]);i.push([a,f])}return i}function $a(e){if(e.length===1)return{leaf:e[0][0]};for(let[,t]of e){let n=t.length;for(let r=0;r<n;r++){let[i,a]=t[r],[o,s]=t[(r+1)%n],c=s-a,l=-(o-i),u=-(c*i+l*a),d=[],f=[],p=!0;for(let[t,n]of e){let e=1/0,r=-1/0;for(let[t,i]of n){let n=c*t+l*i+u;n<e&&(e=n),n>r&&(r=n)}if(e>=-Za)d.push([t,n]);else if(r<=Za)f.push([t,n]);else{p=!1;break}}if(p&&d.length&&f.length)return{nx:c,ny:l,c:u,pos:$a(d),neg:$a(f)}}}throw Error(`lsystem: no clean BSP split for child set`)}function eo(e,t){if(`leaf`in e)return;let n=[e.nx,e.ny,e.c];t.some(e=>e[0]===n[0]&&e[1]===n[1]&&e[2]===n[2])||t.push(n),eo(e.pos,t),eo(e.neg,t)}function to(e,t,n){return`leaf`in e?e.leaf:to(t>>n.findIndex(t=>t[0]===e.nx&&t[1]===e.ny&&t[2]===e.c)&1?e.pos:e.neg,t,n)}var no={S:0,D:1,E:2,T:3};function ro(e,t){let n=Object.keys(e),r=[...n,...n.map(e=>e.toLowerCase())],i=r.length,a={};r.forEach((e,t)=>a[e]=t);function o(n,r){let i=n;for(let t=0;t<r;t++)i=Ba(i,e);return Ba(i,t)}let s=e=>Xa(o(e,1)).disp;function c(t){let n={a:0,b:0},r=0,i=[];for(let a of t){if(a===`+`){r=(r+1)%6;continue}if(a===`-`){r=(r+5)%6;continue}if(e[a.toUpperCase()]===void 0)continue;if(r!==0&&r!==3)throw Error(`lsystem: non-180\xB0 turn (${60*r}\xB0) before a child in rule "${t}"`);let o=r===3;i.push({token:a,offUnit:{...n},flip:o});let c=s(a);n=o?{a:n.a-c.a,b:n.b-c.b}:{a:n.a+c.a,b:n.b+c.b}}if(i.length!==4)throw Error(`lsystem: rule "${t}" must have 4 children`);return i}let l={};for(let t of n)l[t]=c(e[t]);for(let t of n)l[t.toLowerCase()]=c(za(e[t]));let u=new Int32Array(i*4),d=new Uint8Array(i*4),f=new Float64Array(i*4),p=new Float64Array(i*4);for(let e of r){let t=l[e];for(let n=0;n<4;n++){let r=a[e]*4+n;u[r]=a[t[n].token],d[r]=+!!t[n].flip,f[r]=t[n].offUnit.a,p[r]=t[n].offUnit.b}}function m(e){let t=[...new Map(e.map(e=>[`${e.a},${e.b}`,e])).values()].sort((e,t)=>e.a-t.a||e.b-t.b);if(t.length<3)return t;let n=(e,t,n)=>(t.a-e.a)*(n.b-e.b)-(t.b-e.b)*(n.a-e.a),r=[];for(let e of t){for(;r.length>=2&&n(r[r.length-2],r[r.length-1],e)<=0;)r.pop();r.push(e)}let i=[];for(let e=t.length-1;e>=0;e--){let r=t[e];for(;i.length>=2&&n(i[i.length-2],i[i.length-1],r)<=0;)i.pop();i.push(r)}return r.slice(0,-1).concat(i.slice(0,-1))}let h=Array(i*2);for(let e of r){let t=[];Ya(o(e,1),{a:0,b:0},0,(e,n,r)=>t.push(...qa(e,n,r)));let n=m(t);for(let t=0;t<2;t++){let r=t?-1:1,i=new Float64Array(n.length*4);for(let e=0;e<n.length;e++){let t=n[e],a=n[(e+1)%n.length];i[e*4]=3*r*t.a,i[e*4+1]=3*r*t.b,i[e*4+2]=r*(a.a-t.a),i[e*4+3]=r*(a.b-t.b)}h[a[e]*2+t]=i}}let g=new Float64Array(i*2*8),_=new Float64Array(i*2*48),v=new Uint8Array(i*2*4);for(let e of r){let t=o(e,1);for(let n=0;n<2;n++){let r=a[e]*2+n,i=0;Ya(t,{a:0,b:0},n?3:0,(e,t,n)=>{let a=Ja(e,t,n);g[r*8+i*2]=a.a,g[r*8+i*2+1]=a.b;let o=e.toUpperCase();if(no[o]===void 0)throw Error(`lsystem: no pentagon flavor for draw symbol ${e}`);v[r*4+i]=no[o]^(e===o?0:1)^n&1;let s=qa(e,t,n);(s[1].a-s[0].a)*(s[2].b-s[0].b)-(s[1].b-s[0].b)*(s[2].a-s[0].a)<0&&(s=[s[0],s[2],s[1]]);for(let e=0;e<3;e++){let t=s[e],n=s[(e+1)%3],a=r*48+i*12+e*4;_[a]=3*t.a,_[a+1]=3*t.b,_[a+2]=n.a-t.a,_[a+3]=n.b-t.b}i++})}}let y={motifIdx:a,childToken:u,childFlip:d,childOffA:f,childOffB:p,fpEdges:h,leafSum:g,leafTri:_,leafFlavor:v,classSep:new Float64Array(i*2*9),classLut:new Uint8Array(i*2*8)};for(let e=0;e<i;e++)for(let t=0;t<2;t++){let n=e*2+t,r=$a(Qa(y,e,t)),i=[];eo(r,i);for(let e=0;e<i.length;e++)y.classSep[n*9+e*3]=i[e][0],y.classSep[n*9+e*3+1]=i[e][1],y.classSep[n*9+e*3+2]=i[e][2];for(let e=0;e<8;e++)y.classLut[n*8+e]=to(r,e,i)}return y}var io=new Float64Array(32);for(let e=0;e<32;e++)io[e]=2**e;var ao=new Float64Array(20);for(let e=0;e<20;e++)ao[e]=4**e;var oo=ro(Fa,Ia),so=13,co=26n,lo=67108863n;function uo(e,t){if((2*e+t)%12!=0||t%4!=0)throw Error(`abToTriple: off-lattice corner sum (${e},${t})`);let n=(2*e+t-12)/12,r=(t+4)/4;for(let e of[0,1]){if((r+e)%3!=0)continue;let t=(r+e)/3,i=e-t;if((i+n)%2==0)return{x:t,y:(i+n)/2,z:(i-n)/2}}throw Error(`abToTriple: no integer triple for (${e},${t})`)}function fo(e,t,n,r){let{childToken:i,childFlip:a,childOffA:o,childOffB:s,leafSum:c,leafFlavor:l}=e,u=Number(t&lo),d=Number(t>>co),f=r,p=0,m=0,h=0;for(let e=n;e>=2;e--){let t=e-1,n=t<so?u>>>(t<<1)&3:Math.floor(d/ao[t-so])%4,r=f*4+n,c=p?-io[e-2]:io[e-2];m+=o[r]*c,h+=s[r]*c,p^=a[r],f=i[r]}let g=n>=1?u&3:0,_=f*2+p;return{a:3*m+c[_*8+g*2],b:3*h+c[_*8+g*2+1],flavor:l[_*4+g]}}oo.motifIdx.A,oo.motifIdx.A,oo.motifIdx.C,oo.motifIdx.C,oo.motifIdx.B,oo.motifIdx.B;var po=ro({W:`W+++Z---WZ`,Z:`Z+++W---ZW`},{W:`E`,Z:`+e-`}),mo=po.motifIdx.W;function ho(e){return Array.from({length:e.length},(t,n)=>e.indexOf(n))}var go=[0,1,3,4,5,6,7,2],_o=[0,1,2,7,3,4,5,6];ho(go),ho(_o);function vo(e,t,n,r,i){if(t<=0)return;let a=e[t]||0,o=e[t-1],s=n[0]+n[1],c=!0,l=!0;if(r===(s===0)?(c=a<2,l=a===0):(c=a===1||a===2,l=a===1),!c)return;let u=l?o:o+4,d=i[u];e[t-1]=d%4,e[t]=(a+4+Math.floor(d/4)-Math.floor(u/4))%4}function yo(e,t){t===1?e[1]=-e[1]:t===3&&(e[0]=-e[0])}function bo(e,t,n){let r=n?_o:go,i=[1,1];for(let n=e.length-1;n>=0;n--)vo(e,n,i,t,r),yo(i,e[n]);return i}function xo(e,t){let n=[],r=e;for(;r>0n||n.length<t;)n.push(Number(r&3n)),r>>=2n;return n}function So(e){let t=0n;for(let n=e.length-1;n>=0;n--)t=t<<2n|BigInt(e[n]);return t}var Co={uv:{reverse:!1,invertJ:!1,flipIJ:!1},vu:{reverse:!0,invertJ:!1,flipIJ:!1},uw:{reverse:!1,invertJ:!1,flipIJ:!0},wu:{reverse:!0,invertJ:!1,flipIJ:!0},vw:{reverse:!0,invertJ:!0,flipIJ:!1},wv:{reverse:!1,invertJ:!0,flipIJ:!1}};function wo(e,t){return+(e[1]===-1)|(e[0]+e[1]===0?t===0||t===3:t===2||t===3)<<1}function To(e,t,n){let r=1n<<BigInt(2*t),i=xo(n.reverse?r-1n-e:e,t),a=bo(i,n.invertJ,n.flipIJ),o=fo(po,So(i),t,mo),s=uo(o.a,o.b);if(n.flipIJ&&(s={x:s.z,y:s.y,z:s.x}),n.invertJ){let e=io[t]-1;s={x:s.y-e,y:s.x+e,z:s.z}}return{triple:s,flips:a,q:i.length>0?i[0]:0}}function Eo(e,t,n=`uv`){let r=Co[n],{triple:i,flips:a,q:o}=To(e,t,r);return r.invertJ&&(a[0]=-a[0]),{triple:i,flavor:wo(a,o)}}var Do=2,Oo=58n;function ko(e){if(e===0n)return-1;if(e&1n||(e&7n)==4n||(e&31n)==16n)return 30;let t=29,n=e>>1n;if(n===0n)return-1;let r=Number(n&4294967295n),i;for(r===0?(n>>=32n,t-=16,i=Number(n)):i=r,i&65535||(i>>=16,t-=8),t>=6&&!(i&255)&&(i>>=8,t-=4),t>=4&&!(i&15)&&(i>>=4,t-=2);t>-1&&!(i&1);)--t,i>>=t<Do?1:2;return t}function Ao(e){let t=ko(e);if(t===-1)return{origin:fa[0],segment:0,S:0n,resolution:t};let n=Oo,r=0;if(t===30){let t=e&1n?1n:e&4n?3n:5n;n=Oo+t,r=t===1n?0:t===3n?32:40}let i=Number(e>>n)+r,a,o;if(t===0?(a=fa[i],o=0):(a=fa[Math.floor(i/5)],o=(i+a.firstQuintant)%5),!a)throw Error(`Could not parse origin: ${i}`);if(t<Do)return{origin:a,segment:o,S:0n,resolution:t};let s=t-Do+1,c=BigInt(2*s),l=(e&(1n<<n)-1n)>>n-c;return{origin:a,segment:o,S:l,resolution:t}}var jo=24,Mo=1.4;Hr(0,0,1),(()=>{let e=[];for(let t=0;t<jo;t++){let n=(t+1)*Mo;e.push(Hr(Math.cos(n),Math.sin(n),0))}return e})(),Dr();var No=new Pa;function Po({S:e,segment:t,origin:n,resolution:r}){let{quintant:i,orientation:a}=ga(t,n);if(r===Do-1)return ja(i);if(r===Do-2)return Ma();let o=r-Do+1,{triple:s,flavor:c}=Eo(e,o,a);return Aa(o,i,s,c)}function Fo(e,{closedRing:t=!0,segments:n=`auto`}={closedRing:!0,segments:`auto`}){if(e===0n)return[];let{S:r,segment:i,origin:a,resolution:o}=Ao(e);n===`auto`&&(n=Math.max(1,2**(6-o)));let s=Po({S:r,segment:i,origin:a,resolution:o}).splitEdges(n).getVertices(),c=Array(s.length);for(let e=0;e<s.length;e++)c[e]=Ui(No.inverse(s[e],a.id));let l=Wi(c);return t&&l.push(l[0]),l.reverse(),l}function Io(e){return BigInt(`0x${e}`)}var Lo=2,Ro=Lo*si/Math.sqrt(15),zo=Array(31);zo[0]=Lo*si/Math.sqrt(3);for(let e=1;e<=30;e++)zo[e]=Ro/(1<<e-1);(()=>{let e=[];for(let t=-1;t<=1;t++)for(let n=-1;n<=1;n++)for(let r=-1;r<=1;r++)(t!==0||n!==0||r!==0)&&e.push([t,n,r]);return e})(),Hr(0,0,1),Hr(1,0,0);var Bo=function(e){e||={};var t=e===void 0?{}:e,n={},r;for(r in t)t.hasOwnProperty(r)&&(n[r]=t[r]);var i=[],a=``;function o(e){return t.locateFile?t.locateFile(e,a):a+e}var s;typeof document<`u`&&document.currentScript&&(a=document.currentScript.src),a=a.indexOf(`blob:`)===0?``:a.substr(0,a.lastIndexOf(`/`)+1),s=function(e,t,n){var r=new XMLHttpRequest;r.open(`GET`,e,!0),r.responseType=`arraybuffer`,r.onload=function(){if(r.status==200||r.status==0&&r.response)t(r.response);else{var i=Ie(e);i?t(i.buffer):n()}},r.onerror=n,r.send(null)};var c=t.print||console.log.bind(console),l=t.printErr||console.warn.bind(console);for(r in n)n.hasOwnProperty(r)&&(t[r]=n[r]);n=null,t.arguments&&(i=t.arguments);var u=0,d=function(e){u=e},f=function(){return u},p=8;function m(e,t,n,r){switch(n||=`i8`,n.charAt(n.length-1)===`*`&&(n=`i32`),n){case`i1`:k[e|0]=t;break;case`i8`:k[e|0]=t;break;case`i16`:j[e>>1]=t;break;case`i32`:M[e>>2]=t;break;case`i64`:Se=[t>>>0,(xe=t,+ue(xe)>=1?xe>0?(fe(+B(xe/4294967296),4294967295)|0)>>>0:~~+de((xe-+(~~xe>>>0))/4294967296)>>>0:0)],M[e>>2]=Se[0],M[e+4>>2]=Se[1];break;case`float`:N[e>>2]=t;break;case`double`:P[e>>3]=t;break;default:qe(`invalid type for setValue: `+n)}}function h(e,t,n){switch(t||=`i8`,t.charAt(t.length-1)===`*`&&(t=`i32`),t){case`i1`:return k[e|0];case`i8`:return k[e|0];case`i16`:return j[e>>1];case`i32`:return M[e>>2];case`i64`:return M[e>>2];case`float`:return N[e>>2];case`double`:return P[e>>3];default:qe(`invalid type for getValue: `+t)}return null}var g=!1;function _(e,t){e||qe(`Assertion failed: `+t)}function v(e){var n=t[`_`+e];return _(n,`Cannot call unknown function `+e+`, make sure it is exported`),n}function y(e,t,n,r,i){var a={string:function(e){var t=0;if(e!=null&&e!==0){var n=(e.length<<2)+1;t=Re(n),T(e,t,n)}return t},array:function(e){var t=Re(e.length);return E(e,t),t}};function o(e){return t===`string`?C(e):t===`boolean`?!!e:e}var s=v(e),c=[],l=0;if(r)for(var u=0;u<r.length;u++){var d=a[n[u]];d?(l===0&&(l=Be()),c[u]=d(r[u])):c[u]=r[u]}var f=s.apply(null,c);return f=o(f),l!==0&&ze(l),f}function b(e,t,n,r){n||=[];var i=n.every(function(e){return e===`number`});return t!==`string`&&i&&!r?v(e):function(){return y(e,t,n,arguments,r)}}var x=typeof TextDecoder<`u`?new TextDecoder(`utf8`):void 0;function S(e,t,n){for(var r=t+n,i=t;e[i]&&!(i>=r);)++i;if(i-t>16&&e.subarray&&x)return x.decode(e.subarray(t,i));for(var a=``;t<i;){var o=e[t++];if(!(o&128))a+=String.fromCharCode(o);else{var s=e[t++]&63;if((o&224)==192)a+=String.fromCharCode((o&31)<<6|s);else{var c=e[t++]&63;if(o=(o&240)==224?(o&15)<<12|s<<6|c:(o&7)<<18|s<<12|c<<6|e[t++]&63,o<65536)a+=String.fromCharCode(o);else{var l=o-65536;a+=String.fromCharCode(55296|l>>10,56320|l&1023)}}}}return a}function C(e,t){return e?S(A,e,t):``}function w(e,t,n,r){if(!(r>0))return 0;for(var i=n,a=n+r-1,o=0;o<e.length;++o){var s=e.charCodeAt(o);if(s>=55296&&s<=57343){var c=e.charCodeAt(++o);s=65536+((s&1023)<<10)|c&1023}if(s<=127){if(n>=a)break;t[n++]=s}else if(s<=2047){if(n+1>=a)break;t[n++]=192|s>>6,t[n++]=128|s&63}else if(s<=65535){if(n+2>=a)break;t[n++]=224|s>>12,t[n++]=128|s>>6&63,t[n++]=128|s&63}else{if(n+3>=a)break;t[n++]=240|s>>18,t[n++]=128|s>>12&63,t[n++]=128|s>>6&63,t[n++]=128|s&63}}return t[n]=0,n-i}function T(e,t,n){return w(e,A,t,n)}typeof TextDecoder<`u`&&new TextDecoder(`utf-16le`);function E(e,t){k.set(e,t)}function D(e,t){return e%t>0&&(e+=t-e%t),e}var O,k,A,j,M,N,P;function F(e){O=e,t.HEAP8=k=new Int8Array(e),t.HEAP16=j=new Int16Array(e),t.HEAP32=M=new Int32Array(e),t.HEAPU8=A=new Uint8Array(e),t.HEAPU16=new Uint16Array(e),t.HEAPU32=new Uint32Array(e),t.HEAPF32=N=new Float32Array(e),t.HEAPF64=P=new Float64Array(e)}var I=5271296,L=28384,ee=t.TOTAL_MEMORY||33554432;O=t.buffer?t.buffer:new ArrayBuffer(ee),ee=O.byteLength,F(O),M[L>>2]=I;function te(e){for(;e.length>0;){var n=e.shift();if(typeof n==`function`)n();else{var r=n.func;typeof r==`number`?n.arg===void 0?t.dynCall_v(r):t.dynCall_vi(r,n.arg):r(n.arg===void 0?null:n.arg)}}}var ne=[],R=[],re=[],z=[];function ie(){if(t.preRun)for(typeof t.preRun==`function`&&(t.preRun=[t.preRun]);t.preRun.length;)ce(t.preRun.shift());te(ne)}function ae(){te(R)}function oe(){te(re)}function se(){if(t.postRun)for(typeof t.postRun==`function`&&(t.postRun=[t.postRun]);t.postRun.length;)le(t.postRun.shift());te(z)}function ce(e){ne.unshift(e)}function le(e){z.unshift(e)}var ue=Math.abs,de=Math.ceil,B=Math.floor,fe=Math.min,pe=0,me=null,he=null;function ge(e){pe++,t.monitorRunDependencies&&t.monitorRunDependencies(pe)}function _e(e){if(pe--,t.monitorRunDependencies&&t.monitorRunDependencies(pe),pe==0&&(me!==null&&(clearInterval(me),me=null),he)){var n=he;he=null,n()}}t.preloadedImages={},t.preloadedAudios={};var ve=null,ye=`data:application/octet-stream;base64,`;function be(e){return String.prototype.startsWith?e.startsWith(ye):e.indexOf(ye)===0}var xe,Se;ve=`data:application/octet-stream;base64,AAAAAAAAAAAAAAAAAQAAAAIAAAADAAAABAAAAAUAAAAGAAAAAQAAAAQAAAADAAAABgAAAAUAAAACAAAAAAAAAAIAAAADAAAAAQAAAAQAAAAGAAAAAAAAAAUAAAADAAAABgAAAAQAAAAFAAAAAAAAAAEAAAACAAAABAAAAAUAAAAGAAAAAAAAAAIAAAADAAAAAQAAAAUAAAACAAAAAAAAAAEAAAADAAAABgAAAAQAAAAGAAAAAAAAAAUAAAACAAAAAQAAAAQAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAIAAAADAAAAAAAAAAAAAAACAAAAAAAAAAEAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAYAAAAAAAAABQAAAAAAAAAAAAAABAAAAAUAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAYAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAgAAAAMAAAAEAAAABQAAAAYAAAABAAAAAgAAAAMAAAAEAAAABQAAAAYAAAAAAAAAAgAAAAMAAAAEAAAABQAAAAYAAAAAAAAAAQAAAAMAAAAEAAAABQAAAAYAAAAAAAAAAQAAAAIAAAAEAAAABQAAAAYAAAAAAAAAAQAAAAIAAAADAAAABQAAAAYAAAAAAAAAAQAAAAIAAAADAAAABAAAAAYAAAAAAAAAAQAAAAIAAAADAAAABAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAwAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAgAAAAIAAAAAAAAAAAAAAAYAAAAAAAAAAwAAAAIAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAFAAAABAAAAAAAAAABAAAAAAAAAAAAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAYAAAAAAAAABAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAFAAAAAgAAAAQAAAADAAAACAAAAAEAAAAHAAAABgAAAAkAAAAAAAAAAwAAAAIAAAACAAAABgAAAAoAAAALAAAAAAAAAAEAAAAFAAAAAwAAAA0AAAABAAAABwAAAAQAAAAMAAAAAAAAAAQAAAB/AAAADwAAAAgAAAADAAAAAAAAAAwAAAAFAAAAAgAAABIAAAAKAAAACAAAAAAAAAAQAAAABgAAAA4AAAALAAAAEQAAAAEAAAAJAAAAAgAAAAcAAAAVAAAACQAAABMAAAADAAAADQAAAAEAAAAIAAAABQAAABYAAAAQAAAABAAAAAAAAAAPAAAACQAAABMAAAAOAAAAFAAAAAEAAAAHAAAABgAAAAoAAAALAAAAGAAAABcAAAAFAAAAAgAAABIAAAALAAAAEQAAABcAAAAZAAAAAgAAAAYAAAAKAAAADAAAABwAAAANAAAAGgAAAAQAAAAPAAAAAwAAAA0AAAAaAAAAFQAAAB0AAAADAAAADAAAAAcAAAAOAAAAfwAAABEAAAAbAAAACQAAABQAAAAGAAAADwAAABYAAAAcAAAAHwAAAAQAAAAIAAAADAAAABAAAAASAAAAIQAAAB4AAAAIAAAABQAAABYAAAARAAAACwAAAA4AAAAGAAAAIwAAABkAAAAbAAAAEgAAABgAAAAeAAAAIAAAAAUAAAAKAAAAEAAAABMAAAAiAAAAFAAAACQAAAAHAAAAFQAAAAkAAAAUAAAADgAAABMAAAAJAAAAKAAAABsAAAAkAAAAFQAAACYAAAATAAAAIgAAAA0AAAAdAAAABwAAABYAAAAQAAAAKQAAACEAAAAPAAAACAAAAB8AAAAXAAAAGAAAAAsAAAAKAAAAJwAAACUAAAAZAAAAGAAAAH8AAAAgAAAAJQAAAAoAAAAXAAAAEgAAABkAAAAXAAAAEQAAAAsAAAAtAAAAJwAAACMAAAAaAAAAKgAAAB0AAAArAAAADAAAABwAAAANAAAAGwAAACgAAAAjAAAALgAAAA4AAAAUAAAAEQAAABwAAAAfAAAAKgAAACwAAAAMAAAADwAAABoAAAAdAAAAKwAAACYAAAAvAAAADQAAABoAAAAVAAAAHgAAACAAAAAwAAAAMgAAABAAAAASAAAAIQAAAB8AAAApAAAALAAAADUAAAAPAAAAFgAAABwAAAAgAAAAHgAAABgAAAASAAAANAAAADIAAAAlAAAAIQAAAB4AAAAxAAAAMAAAABYAAAAQAAAAKQAAACIAAAATAAAAJgAAABUAAAA2AAAAJAAAADMAAAAjAAAALgAAAC0AAAA4AAAAEQAAABsAAAAZAAAAJAAAABQAAAAiAAAAEwAAADcAAAAoAAAANgAAACUAAAAnAAAANAAAADkAAAAYAAAAFwAAACAAAAAmAAAAfwAAACIAAAAzAAAAHQAAAC8AAAAVAAAAJwAAACUAAAAZAAAAFwAAADsAAAA5AAAALQAAACgAAAAbAAAAJAAAABQAAAA8AAAALgAAADcAAAApAAAAMQAAADUAAAA9AAAAFgAAACEAAAAfAAAAKgAAADoAAAArAAAAPgAAABwAAAAsAAAAGgAAACsAAAA+AAAALwAAAEAAAAAaAAAAKgAAAB0AAAAsAAAANQAAADoAAABBAAAAHAAAAB8AAAAqAAAALQAAACcAAAAjAAAAGQAAAD8AAAA7AAAAOAAAAC4AAAA8AAAAOAAAAEQAAAAbAAAAKAAAACMAAAAvAAAAJgAAACsAAAAdAAAARQAAADMAAABAAAAAMAAAADEAAAAeAAAAIQAAAEMAAABCAAAAMgAAADEAAAB/AAAAPQAAAEIAAAAhAAAAMAAAACkAAAAyAAAAMAAAACAAAAAeAAAARgAAAEMAAAA0AAAAMwAAAEUAAAA2AAAARwAAACYAAAAvAAAAIgAAADQAAAA5AAAARgAAAEoAAAAgAAAAJQAAADIAAAA1AAAAPQAAAEEAAABLAAAAHwAAACkAAAAsAAAANgAAAEcAAAA3AAAASQAAACIAAAAzAAAAJAAAADcAAAAoAAAANgAAACQAAABIAAAAPAAAAEkAAAA4AAAARAAAAD8AAABNAAAAIwAAAC4AAAAtAAAAOQAAADsAAABKAAAATgAAACUAAAAnAAAANAAAADoAAAB/AAAAPgAAAEwAAAAsAAAAQQAAACoAAAA7AAAAPwAAAE4AAABPAAAAJwAAAC0AAAA5AAAAPAAAAEgAAABEAAAAUAAAACgAAAA3AAAALgAAAD0AAAA1AAAAMQAAACkAAABRAAAASwAAAEIAAAA+AAAAKwAAADoAAAAqAAAAUgAAAEAAAABMAAAAPwAAAH8AAAA4AAAALQAAAE8AAAA7AAAATQAAAEAAAAAvAAAAPgAAACsAAABUAAAARQAAAFIAAABBAAAAOgAAADUAAAAsAAAAVgAAAEwAAABLAAAAQgAAAEMAAABRAAAAVQAAADEAAAAwAAAAPQAAAEMAAABCAAAAMgAAADAAAABXAAAAVQAAAEYAAABEAAAAOAAAADwAAAAuAAAAWgAAAE0AAABQAAAARQAAADMAAABAAAAALwAAAFkAAABHAAAAVAAAAEYAAABDAAAANAAAADIAAABTAAAAVwAAAEoAAABHAAAAWQAAAEkAAABbAAAAMwAAAEUAAAA2AAAASAAAAH8AAABJAAAANwAAAFAAAAA8AAAAWAAAAEkAAABbAAAASAAAAFgAAAA2AAAARwAAADcAAABKAAAATgAAAFMAAABcAAAANAAAADkAAABGAAAASwAAAEEAAAA9AAAANQAAAF4AAABWAAAAUQAAAEwAAABWAAAAUgAAAGAAAAA6AAAAQQAAAD4AAABNAAAAPwAAAEQAAAA4AAAAXQAAAE8AAABaAAAATgAAAEoAAAA7AAAAOQAAAF8AAABcAAAATwAAAE8AAABOAAAAPwAAADsAAABdAAAAXwAAAE0AAABQAAAARAAAAEgAAAA8AAAAYwAAAFoAAABYAAAAUQAAAFUAAABeAAAAZQAAAD0AAABCAAAASwAAAFIAAABgAAAAVAAAAGIAAAA+AAAATAAAAEAAAABTAAAAfwAAAEoAAABGAAAAZAAAAFcAAABcAAAAVAAAAEUAAABSAAAAQAAAAGEAAABZAAAAYgAAAFUAAABXAAAAZQAAAGYAAABCAAAAQwAAAFEAAABWAAAATAAAAEsAAABBAAAAaAAAAGAAAABeAAAAVwAAAFMAAABmAAAAZAAAAEMAAABGAAAAVQAAAFgAAABIAAAAWwAAAEkAAABjAAAAUAAAAGkAAABZAAAAYQAAAFsAAABnAAAARQAAAFQAAABHAAAAWgAAAE0AAABQAAAARAAAAGoAAABdAAAAYwAAAFsAAABJAAAAWQAAAEcAAABpAAAAWAAAAGcAAABcAAAAUwAAAE4AAABKAAAAbAAAAGQAAABfAAAAXQAAAE8AAABaAAAATQAAAG0AAABfAAAAagAAAF4AAABWAAAAUQAAAEsAAABrAAAAaAAAAGUAAABfAAAAXAAAAE8AAABOAAAAbQAAAGwAAABdAAAAYAAAAGgAAABiAAAAbgAAAEwAAABWAAAAUgAAAGEAAAB/AAAAYgAAAFQAAABnAAAAWQAAAG8AAABiAAAAbgAAAGEAAABvAAAAUgAAAGAAAABUAAAAYwAAAFAAAABpAAAAWAAAAGoAAABaAAAAcQAAAGQAAABmAAAAUwAAAFcAAABsAAAAcgAAAFwAAABlAAAAZgAAAGsAAABwAAAAUQAAAFUAAABeAAAAZgAAAGUAAABXAAAAVQAAAHIAAABwAAAAZAAAAGcAAABbAAAAYQAAAFkAAAB0AAAAaQAAAG8AAABoAAAAawAAAG4AAABzAAAAVgAAAF4AAABgAAAAaQAAAFgAAABnAAAAWwAAAHEAAABjAAAAdAAAAGoAAABdAAAAYwAAAFoAAAB1AAAAbQAAAHEAAABrAAAAfwAAAGUAAABeAAAAcwAAAGgAAABwAAAAbAAAAGQAAABfAAAAXAAAAHYAAAByAAAAbQAAAG0AAABsAAAAXQAAAF8AAAB1AAAAdgAAAGoAAABuAAAAYgAAAGgAAABgAAAAdwAAAG8AAABzAAAAbwAAAGEAAABuAAAAYgAAAHQAAABnAAAAdwAAAHAAAABrAAAAZgAAAGUAAAB4AAAAcwAAAHIAAABxAAAAYwAAAHQAAABpAAAAdQAAAGoAAAB5AAAAcgAAAHAAAABkAAAAZgAAAHYAAAB4AAAAbAAAAHMAAABuAAAAawAAAGgAAAB4AAAAdwAAAHAAAAB0AAAAZwAAAHcAAABvAAAAcQAAAGkAAAB5AAAAdQAAAH8AAABtAAAAdgAAAHEAAAB5AAAAagAAAHYAAAB4AAAAbAAAAHIAAAB1AAAAeQAAAG0AAAB3AAAAbwAAAHMAAABuAAAAeQAAAHQAAAB4AAAAeAAAAHMAAAByAAAAcAAAAHkAAAB3AAAAdgAAAHkAAAB0AAAAeAAAAHcAAAB1AAAAcQAAAHYAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAABAAAABQAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAACAAAABQAAAAEAAAAAAAAA/////wEAAAAAAAAAAwAAAAQAAAACAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAMAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAFAAAAAQAAAAAAAAAAAAAAAQAAAAMAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAADAAAAAAAAAAAAAAABAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAADAAAABQAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAP////8DAAAAAAAAAAUAAAACAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAEAAAABQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAMAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAAFAAAABQAAAAAAAAAAAAAAAwAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAMAAAADAAAAAwAAAAAAAAADAAAAAAAAAAAAAAD/////AwAAAAAAAAAFAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAABAAAAAwAAAAAAAAAAAAAAAQAAAAAAAAADAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAMAAAAAAAAAAwAAAAAAAAAAAAAAAQAAAAMAAAAAAAAAAAAAAAEAAAAAAAAAAwAAAAMAAAADAAAAAwAAAAAAAAADAAAAAAAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAADAAAAAAAAAP////8DAAAAAAAAAAUAAAACAAAAAAAAAAAAAAADAAAAAAAAAAAAAAADAAAAAwAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAUAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAFAAAABQAAAAAAAAAAAAAAAwAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAwAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAAAAAADAAAAAAAAAAAAAAADAAAAAwAAAAMAAAAAAAAAAwAAAAAAAAAAAAAA/////wMAAAAAAAAABQAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAADAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAAAAAAA/////wMAAAAAAAAABQAAAAIAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAMAAAADAAAAAAAAAAAAAAADAAAAAwAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAwAAAAMAAAADAAAAAwAAAAAAAAADAAAAAAAAAAMAAAADAAAAAwAAAAMAAAAAAAAAAwAAAAAAAAD/////AwAAAAAAAAAFAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAADAAAAAAAAAAMAAAADAAAAAwAAAAAAAAADAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAwAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAAAAAD/////AwAAAAAAAAAFAAAAAgAAAAAAAAAAAAAAAwAAAAMAAAADAAAAAAAAAAAAAAADAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAFAAAAAAAAAAAAAAADAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAADAAAAAQAAAAAAAAABAAAAAAAAAAAAAAABAAAAAwAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAP////8DAAAAAAAAAAUAAAACAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAADAAAAAAAAAAAAAAADAAAAAwAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAUAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAwAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAFAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAAAAAAA/////wMAAAAAAAAABQAAAAIAAAAAAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAwAAAAAAAAAFAAAAAAAAAAAAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAEAAAADAAAAAQAAAAAAAAABAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAwAAAAAAAAADAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAADAAAAAQAAAAAAAAABAAAAAAAAAAMAAAADAAAAAwAAAAMAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAwAAAAUAAAABAAAAAAAAAP////8DAAAAAAAAAAUAAAACAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAABAAAAAUAAAABAAAAAAAAAAMAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAIAAAAFAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAADAAAAAQAAAAAAAAABAAAAAAAAAAUAAAAAAAAAAAAAAAUAAAAFAAAAAAAAAAAAAAD/////AQAAAAAAAAADAAAABAAAAAIAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAUAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAFAAAAAAAAAAAAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAUAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAEAAAD//////////wEAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAADAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAACAAAAAAAAAAAAAAABAAAAAgAAAAYAAAAEAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAYAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAKAAAAAgAAAAAAAAAAAAAAAQAAAAEAAAAFAAAABgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAACAAAAAAAAAAAAAAABAAAAAwAAAAcAAAAGAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAABwAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAADgAAAAIAAAAAAAAAAAAAAAEAAAAAAAAACQAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAMAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAABwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAIAAAAAAAAAAAAAAAEAAAAEAAAACAAAAAoAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAALAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAACQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGAAAAAgAAAAAAAAAAAAAAAQAAAAsAAAAPAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAOAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAIAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAABQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAgAAAAAAAAAAAAAAAQAAAAwAAAAQAAAADAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAPAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAADwAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAACAAAAAAAAAAAAAAABAAAACgAAABMAAAAIAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAABAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAOAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAA8AAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAQAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAACQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAIAAAAAAAAAAAAAAAEAAAANAAAAEQAAAA0AAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAARAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAEwAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAATAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAEQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkAAAACAAAAAAAAAAAAAAABAAAADgAAABIAAAAPAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAADwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAASAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAEwAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAABEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAABIAAAABAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAATAAAAAgAAAAAAAAAAAAAAAQAAAP//////////EwAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAEgAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAASAAAAAAAAABgAAAAAAAAAIQAAAAAAAAAeAAAAAAAAACAAAAADAAAAMQAAAAEAAAAwAAAAAwAAADIAAAADAAAACAAAAAAAAAAFAAAABQAAAAoAAAAFAAAAFgAAAAAAAAAQAAAAAAAAABIAAAAAAAAAKQAAAAEAAAAhAAAAAAAAAB4AAAAAAAAABAAAAAAAAAAAAAAABQAAAAIAAAAFAAAADwAAAAEAAAAIAAAAAAAAAAUAAAAFAAAAHwAAAAEAAAAWAAAAAAAAABAAAAAAAAAAAgAAAAAAAAAGAAAAAAAAAA4AAAAAAAAACgAAAAAAAAALAAAAAAAAABEAAAADAAAAGAAAAAEAAAAXAAAAAwAAABkAAAADAAAAAAAAAAAAAAABAAAABQAAAAkAAAAFAAAABQAAAAAAAAACAAAAAAAAAAYAAAAAAAAAEgAAAAEAAAAKAAAAAAAAAAsAAAAAAAAABAAAAAEAAAADAAAABQAAAAcAAAAFAAAACAAAAAEAAAAAAAAAAAAAAAEAAAAFAAAAEAAAAAEAAAAFAAAAAAAAAAIAAAAAAAAABwAAAAAAAAAVAAAAAAAAACYAAAAAAAAACQAAAAAAAAATAAAAAAAAACIAAAADAAAADgAAAAEAAAAUAAAAAwAAACQAAAADAAAAAwAAAAAAAAANAAAABQAAAB0AAAAFAAAAAQAAAAAAAAAHAAAAAAAAABUAAAAAAAAABgAAAAEAAAAJAAAAAAAAABMAAAAAAAAABAAAAAIAAAAMAAAABQAAABoAAAAFAAAAAAAAAAEAAAADAAAAAAAAAA0AAAAFAAAAAgAAAAEAAAABAAAAAAAAAAcAAAAAAAAAGgAAAAAAAAAqAAAAAAAAADoAAAAAAAAAHQAAAAAAAAArAAAAAAAAAD4AAAADAAAAJgAAAAEAAAAvAAAAAwAAAEAAAAADAAAADAAAAAAAAAAcAAAABQAAACwAAAAFAAAADQAAAAAAAAAaAAAAAAAAACoAAAAAAAAAFQAAAAEAAAAdAAAAAAAAACsAAAAAAAAABAAAAAMAAAAPAAAABQAAAB8AAAAFAAAAAwAAAAEAAAAMAAAAAAAAABwAAAAFAAAABwAAAAEAAAANAAAAAAAAABoAAAAAAAAAHwAAAAAAAAApAAAAAAAAADEAAAAAAAAALAAAAAAAAAA1AAAAAAAAAD0AAAADAAAAOgAAAAEAAABBAAAAAwAAAEsAAAADAAAADwAAAAAAAAAWAAAABQAAACEAAAAFAAAAHAAAAAAAAAAfAAAAAAAAACkAAAAAAAAAKgAAAAEAAAAsAAAAAAAAADUAAAAAAAAABAAAAAQAAAAIAAAABQAAABAAAAAFAAAADAAAAAEAAAAPAAAAAAAAABYAAAAFAAAAGgAAAAEAAAAcAAAAAAAAAB8AAAAAAAAAMgAAAAAAAAAwAAAAAAAAADEAAAADAAAAIAAAAAAAAAAeAAAAAwAAACEAAAADAAAAGAAAAAMAAAASAAAAAwAAABAAAAADAAAARgAAAAAAAABDAAAAAAAAAEIAAAADAAAANAAAAAMAAAAyAAAAAAAAADAAAAAAAAAAJQAAAAMAAAAgAAAAAAAAAB4AAAADAAAAUwAAAAAAAABXAAAAAwAAAFUAAAADAAAASgAAAAMAAABGAAAAAAAAAEMAAAAAAAAAOQAAAAEAAAA0AAAAAwAAADIAAAAAAAAAGQAAAAAAAAAXAAAAAAAAABgAAAADAAAAEQAAAAAAAAALAAAAAwAAAAoAAAADAAAADgAAAAMAAAAGAAAAAwAAAAIAAAADAAAALQAAAAAAAAAnAAAAAAAAACUAAAADAAAAIwAAAAMAAAAZAAAAAAAAABcAAAAAAAAAGwAAAAMAAAARAAAAAAAAAAsAAAADAAAAPwAAAAAAAAA7AAAAAwAAADkAAAADAAAAOAAAAAMAAAAtAAAAAAAAACcAAAAAAAAALgAAAAMAAAAjAAAAAwAAABkAAAAAAAAAJAAAAAAAAAAUAAAAAAAAAA4AAAADAAAAIgAAAAAAAAATAAAAAwAAAAkAAAADAAAAJgAAAAMAAAAVAAAAAwAAAAcAAAADAAAANwAAAAAAAAAoAAAAAAAAABsAAAADAAAANgAAAAMAAAAkAAAAAAAAABQAAAAAAAAAMwAAAAMAAAAiAAAAAAAAABMAAAADAAAASAAAAAAAAAA8AAAAAwAAAC4AAAADAAAASQAAAAMAAAA3AAAAAAAAACgAAAAAAAAARwAAAAMAAAA2AAAAAwAAACQAAAAAAAAAQAAAAAAAAAAvAAAAAAAAACYAAAADAAAAPgAAAAAAAAArAAAAAwAAAB0AAAADAAAAOgAAAAMAAAAqAAAAAwAAABoAAAADAAAAVAAAAAAAAABFAAAAAAAAADMAAAADAAAAUgAAAAMAAABAAAAAAAAAAC8AAAAAAAAATAAAAAMAAAA+AAAAAAAAACsAAAADAAAAYQAAAAAAAABZAAAAAwAAAEcAAAADAAAAYgAAAAMAAABUAAAAAAAAAEUAAAAAAAAAYAAAAAMAAABSAAAAAwAAAEAAAAAAAAAASwAAAAAAAABBAAAAAAAAADoAAAADAAAAPQAAAAAAAAA1AAAAAwAAACwAAAADAAAAMQAAAAMAAAApAAAAAwAAAB8AAAADAAAAXgAAAAAAAABWAAAAAAAAAEwAAAADAAAAUQAAAAMAAABLAAAAAAAAAEEAAAAAAAAAQgAAAAMAAAA9AAAAAAAAADUAAAADAAAAawAAAAAAAABoAAAAAwAAAGAAAAADAAAAZQAAAAMAAABeAAAAAAAAAFYAAAAAAAAAVQAAAAMAAABRAAAAAwAAAEsAAAAAAAAAOQAAAAAAAAA7AAAAAAAAAD8AAAADAAAASgAAAAAAAABOAAAAAwAAAE8AAAADAAAAUwAAAAMAAABcAAAAAwAAAF8AAAADAAAAJQAAAAAAAAAnAAAAAwAAAC0AAAADAAAANAAAAAAAAAA5AAAAAAAAADsAAAAAAAAARgAAAAMAAABKAAAAAAAAAE4AAAADAAAAGAAAAAAAAAAXAAAAAwAAABkAAAADAAAAIAAAAAMAAAAlAAAAAAAAACcAAAADAAAAMgAAAAMAAAA0AAAAAAAAADkAAAAAAAAALgAAAAAAAAA8AAAAAAAAAEgAAAADAAAAOAAAAAAAAABEAAAAAwAAAFAAAAADAAAAPwAAAAMAAABNAAAAAwAAAFoAAAADAAAAGwAAAAAAAAAoAAAAAwAAADcAAAADAAAAIwAAAAAAAAAuAAAAAAAAADwAAAAAAAAALQAAAAMAAAA4AAAAAAAAAEQAAAADAAAADgAAAAAAAAAUAAAAAwAAACQAAAADAAAAEQAAAAMAAAAbAAAAAAAAACgAAAADAAAAGQAAAAMAAAAjAAAAAAAAAC4AAAAAAAAARwAAAAAAAABZAAAAAAAAAGEAAAADAAAASQAAAAAAAABbAAAAAwAAAGcAAAADAAAASAAAAAMAAABYAAAAAwAAAGkAAAADAAAAMwAAAAAAAABFAAAAAwAAAFQAAAADAAAANgAAAAAAAABHAAAAAAAAAFkAAAAAAAAANwAAAAMAAABJAAAAAAAAAFsAAAADAAAAJgAAAAAAAAAvAAAAAwAAAEAAAAADAAAAIgAAAAMAAAAzAAAAAAAAAEUAAAADAAAAJAAAAAMAAAA2AAAAAAAAAEcAAAAAAAAAYAAAAAAAAABoAAAAAAAAAGsAAAADAAAAYgAAAAAAAABuAAAAAwAAAHMAAAADAAAAYQAAAAMAAABvAAAAAwAAAHcAAAADAAAATAAAAAAAAABWAAAAAwAAAF4AAAADAAAAUgAAAAAAAABgAAAAAAAAAGgAAAAAAAAAVAAAAAMAAABiAAAAAAAAAG4AAAADAAAAOgAAAAAAAABBAAAAAwAAAEsAAAADAAAAPgAAAAMAAABMAAAAAAAAAFYAAAADAAAAQAAAAAMAAABSAAAAAAAAAGAAAAAAAAAAVQAAAAAAAABXAAAAAAAAAFMAAAADAAAAZQAAAAAAAABmAAAAAwAAAGQAAAADAAAAawAAAAMAAABwAAAAAwAAAHIAAAADAAAAQgAAAAAAAABDAAAAAwAAAEYAAAADAAAAUQAAAAAAAABVAAAAAAAAAFcAAAAAAAAAXgAAAAMAAABlAAAAAAAAAGYAAAADAAAAMQAAAAAAAAAwAAAAAwAAADIAAAADAAAAPQAAAAMAAABCAAAAAAAAAEMAAAADAAAASwAAAAMAAABRAAAAAAAAAFUAAAAAAAAAXwAAAAAAAABcAAAAAAAAAFMAAAAAAAAATwAAAAAAAABOAAAAAAAAAEoAAAADAAAAPwAAAAEAAAA7AAAAAwAAADkAAAADAAAAbQAAAAAAAABsAAAAAAAAAGQAAAAFAAAAXQAAAAEAAABfAAAAAAAAAFwAAAAAAAAATQAAAAEAAABPAAAAAAAAAE4AAAAAAAAAdQAAAAQAAAB2AAAABQAAAHIAAAAFAAAAagAAAAEAAABtAAAAAAAAAGwAAAAAAAAAWgAAAAEAAABdAAAAAQAAAF8AAAAAAAAAWgAAAAAAAABNAAAAAAAAAD8AAAAAAAAAUAAAAAAAAABEAAAAAAAAADgAAAADAAAASAAAAAEAAAA8AAAAAwAAAC4AAAADAAAAagAAAAAAAABdAAAAAAAAAE8AAAAFAAAAYwAAAAEAAABaAAAAAAAAAE0AAAAAAAAAWAAAAAEAAABQAAAAAAAAAEQAAAAAAAAAdQAAAAMAAABtAAAABQAAAF8AAAAFAAAAcQAAAAEAAABqAAAAAAAAAF0AAAAAAAAAaQAAAAEAAABjAAAAAQAAAFoAAAAAAAAAaQAAAAAAAABYAAAAAAAAAEgAAAAAAAAAZwAAAAAAAABbAAAAAAAAAEkAAAADAAAAYQAAAAEAAABZAAAAAwAAAEcAAAADAAAAcQAAAAAAAABjAAAAAAAAAFAAAAAFAAAAdAAAAAEAAABpAAAAAAAAAFgAAAAAAAAAbwAAAAEAAABnAAAAAAAAAFsAAAAAAAAAdQAAAAIAAABqAAAABQAAAFoAAAAFAAAAeQAAAAEAAABxAAAAAAAAAGMAAAAAAAAAdwAAAAEAAAB0AAAAAQAAAGkAAAAAAAAAdwAAAAAAAABvAAAAAAAAAGEAAAAAAAAAcwAAAAAAAABuAAAAAAAAAGIAAAADAAAAawAAAAEAAABoAAAAAwAAAGAAAAADAAAAeQAAAAAAAAB0AAAAAAAAAGcAAAAFAAAAeAAAAAEAAAB3AAAAAAAAAG8AAAAAAAAAcAAAAAEAAABzAAAAAAAAAG4AAAAAAAAAdQAAAAEAAABxAAAABQAAAGkAAAAFAAAAdgAAAAEAAAB5AAAAAAAAAHQAAAAAAAAAcgAAAAEAAAB4AAAAAQAAAHcAAAAAAAAAcgAAAAAAAABwAAAAAAAAAGsAAAAAAAAAZAAAAAAAAABmAAAAAAAAAGUAAAADAAAAUwAAAAEAAABXAAAAAwAAAFUAAAADAAAAdgAAAAAAAAB4AAAAAAAAAHMAAAAFAAAAbAAAAAEAAAByAAAAAAAAAHAAAAAAAAAAXAAAAAEAAABkAAAAAAAAAGYAAAAAAAAAdQAAAAAAAAB5AAAABQAAAHcAAAAFAAAAbQAAAAEAAAB2AAAAAAAAAHgAAAAAAAAAXwAAAAEAAABsAAAAAQAAAHIAAAAAAAAAGC1EVPsh+T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgtRFT7Ifk/GC1EVPsh+T8AAAAAAAAAAAAAAAAAAAAAGC1EVPsh+T8AAAAAAAAAABgtRFT7IQlAGC1EVPsh+T8AAAAAAAAAAAAAAAAAAAAAGC1EVPshCUAAAAAAAAAAABgtRFT7Ifm/GC1EVPsh+T8AAAAAAAAAAAAAAAAAAAAAGC1EVPsh+b8AAAAAAAAAAAAAAAAAAAAAGC1EVPsh+b8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABgtRFT7Ifm/GC1EVPsh+b8AAAAAAAAAAAAAAAAAAAAAGC1EVPsh+b8AAAAAAAAAABgtRFT7IQnAGC1EVPsh+b8AAAAAAAAAAAAAAAAAAAAAGC1EVPshCcAAAAAAAAAAABgtRFT7Ifk/GC1EVPsh+b8AAAAAAAAAAAAAAAAAAAAAGC1EVPsh+T8AAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAGAAAAAgAAAAUAAAABAAAABAAAAAAAAAAAAAAABQAAAAMAAAABAAAABgAAAAQAAAACAAAAAAAAAMpi5RexJsw/BlIKPVwR5T95Wyu0/QjnP5PjoT7YYcu/mBhKZ6zrwj8wRYS7NebuP3qW6geh+Ls/SLrixebL3r+pcyymN9XrPwmkNHp7xec/GWNMZVAA17+82s+x2BLiPwn2ytbJ9ek/LgEH1sMS1j8yp/2LhTfeP+SnWwtQBbu/d38gkp5X7z8ytsuHaADGPzUYObdf1+m/7IauECWhwz+cjSACjzniP76Z+wUhN9K/1+GEKzup67+/GYr/04baPw6idWOvsuc/ZedTWsRa5b/EJQOuRzi0v/OncYhHPes/h49PixY53j+i8wWfC03Nvw2idWOvsue/ZedTWsRa5T/EJQOuRzi0P/KncYhHPeu/iY9PixY53r+i8wWfC03NP9anWwtQBbs/d38gkp5X778ytsuHaADGvzUYObdf1+k/74auECWhw7+cjSACjzniv8CZ+wUhN9I/1uGEKzup6z+/GYr/04bavwmkNHp7xee/F2NMZVAA1z+82s+x2BLivwr2ytbJ9em/KwEH1sMS1r8yp/2LhTfev81i5RexJsy/BlIKPVwR5b95Wyu0/Qjnv5DjoT7YYcs/nBhKZ6zrwr8wRYS7Nebuv3OW6geh+Lu/SLrixebL3j+pcyymN9Xrv8rHIFfWehZAMBwUdlo0DECTUc17EOb2PxpVB1SWChdAzjbhb9pTDUDQhmdvECX5P9FlMKCC9+g/IIAzjELgE0DajDngMv8GQFhWDmDPjNs/y1guLh96EkAxPi8k7DIEQJCc4URlhRhA3eLKKLwkEECqpNAyTBD/P6xpjXcDiwVAFtl//cQm4z+Ibt3XKiYTQM7mCLUb3QdAoM1t8yVv7D8aLZv2Nk8UQEAJPV5nQwxAtSsfTCoE9z9TPjXLXIIWQBVanC5W9AtAYM3d7Adm9j++5mQz1FoWQBUThyaVBghAwH5muQsV7T89Q1qv82MUQJoWGOfNuBdAzrkClkmwDkDQjKq77t37Py+g0dtitsE/ZwAMTwVPEUBojepluNwBQGYbtuW+t9w/HNWIJs6MEkDTNuQUSlgEQKxktPP5TcQ/ixbLB8JjEUCwuWjXMQYCQAS/R09FkRdAowpiZjhhDkB7LmlczD/7P01iQmhhsAVAnrtTwDy84z/Z6jfQ2TgTQChOCXMnWwpAhrW3daoz8z/HYJvVPI4VQLT3ik5FcA5Angi7LOZd+z+NNVzDy5gXQBXdvVTFUA1AYNMgOeYe+T8+qHXGCwkXQKQTOKwa5AJA8gFVoEMW0T+FwzJyttIRQAEAAAD/////BwAAAP////8xAAAA/////1cBAAD/////YQkAAP////+nQQAA/////5HLAQD/////95AMAP/////B9lcAAAAAAAAAAAAAAAAAAgAAAP////8OAAAA/////2IAAAD/////rgIAAP/////CEgAA/////06DAAD/////IpcDAP/////uIRkA/////4LtrwAAAAAAAAAAAAAAAAAAAAAAAgAAAP//////////AQAAAAMAAAD//////////////////////////////////////////////////////////////////////////wEAAAAAAAAAAgAAAP///////////////wMAAAD//////////////////////////////////////////////////////////////////////////wEAAAAAAAAAAgAAAP///////////////wMAAAD//////////////////////////////////////////////////////////////////////////wEAAAAAAAAAAgAAAP///////////////wMAAAD//////////////////////////////////////////////////////////wIAAAD//////////wEAAAAAAAAA/////////////////////wMAAAD/////////////////////////////////////////////////////AwAAAP////////////////////8AAAAA/////////////////////wEAAAD///////////////8CAAAA////////////////////////////////AwAAAP////////////////////8AAAAA////////////////AgAAAAEAAAD/////////////////////////////////////////////////////AwAAAP////////////////////8AAAAA////////////////AgAAAAEAAAD/////////////////////////////////////////////////////AwAAAP////////////////////8AAAAA////////////////AgAAAAEAAAD/////////////////////////////////////////////////////AwAAAP////////////////////8AAAAA////////////////AgAAAAEAAAD/////////////////////////////////////////////////////AQAAAAIAAAD///////////////8AAAAA/////////////////////wMAAAD/////////////////////////////////////////////////////AQAAAAIAAAD///////////////8AAAAA/////////////////////wMAAAD/////////////////////////////////////////////////////AQAAAAIAAAD///////////////8AAAAA/////////////////////wMAAAD/////////////////////////////////////////////////////AQAAAAIAAAD///////////////8AAAAA/////////////////////wMAAAD///////////////////////////////8CAAAA////////////////AQAAAP////////////////////8AAAAA/////////////////////wMAAAD/////////////////////////////////////////////////////AwAAAP////////////////////8AAAAAAQAAAP//////////AgAAAP//////////////////////////////////////////////////////////AwAAAP///////////////wIAAAAAAAAAAQAAAP//////////////////////////////////////////////////////////////////////////AwAAAP///////////////wIAAAAAAAAAAQAAAP//////////////////////////////////////////////////////////////////////////AwAAAP///////////////wIAAAAAAAAAAQAAAP//////////////////////////////////////////////////////////////////////////AwAAAAEAAAD//////////wIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAgAAAAAAAAACAAAAAQAAAAEAAAACAAAAAgAAAAAAAAAFAAAABQAAAAAAAAACAAAAAgAAAAMAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAIAAAABAAAAAgAAAAIAAAACAAAAAAAAAAUAAAAGAAAAAAAAAAIAAAACAAAAAwAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAIAAAAAAAAAAgAAAAEAAAADAAAAAgAAAAIAAAAAAAAABQAAAAcAAAAAAAAAAgAAAAIAAAADAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAgAAAAAAAAACAAAAAQAAAAQAAAACAAAAAgAAAAAAAAAFAAAACAAAAAAAAAACAAAAAgAAAAMAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAACAAAAAAAAAAIAAAABAAAAAAAAAAIAAAACAAAAAAAAAAUAAAAJAAAAAAAAAAIAAAACAAAAAwAAAAUAAAAAAAAAAAAAAAAAAAAAAAAACgAAAAIAAAACAAAAAAAAAAMAAAAOAAAAAgAAAAAAAAACAAAAAwAAAAAAAAAAAAAAAgAAAAIAAAADAAAABgAAAAAAAAAAAAAAAAAAAAAAAAALAAAAAgAAAAIAAAAAAAAAAwAAAAoAAAACAAAAAAAAAAIAAAADAAAAAQAAAAAAAAACAAAAAgAAAAMAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAACAAAAAgAAAAAAAAADAAAACwAAAAIAAAAAAAAAAgAAAAMAAAACAAAAAAAAAAIAAAACAAAAAwAAAAgAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAIAAAACAAAAAAAAAAMAAAAMAAAAAgAAAAAAAAACAAAAAwAAAAMAAAAAAAAAAgAAAAIAAAADAAAACQAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAgAAAAIAAAAAAAAAAwAAAA0AAAACAAAAAAAAAAIAAAADAAAABAAAAAAAAAACAAAAAgAAAAMAAAAKAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAACAAAAAgAAAAAAAAADAAAABgAAAAIAAAAAAAAAAgAAAAMAAAAPAAAAAAAAAAIAAAACAAAAAwAAAAsAAAAAAAAAAAAAAAAAAAAAAAAABgAAAAIAAAACAAAAAAAAAAMAAAAHAAAAAgAAAAAAAAACAAAAAwAAABAAAAAAAAAAAgAAAAIAAAADAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAgAAAAIAAAAAAAAAAwAAAAgAAAACAAAAAAAAAAIAAAADAAAAEQAAAAAAAAACAAAAAgAAAAMAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAACAAAAAgAAAAAAAAADAAAACQAAAAIAAAAAAAAAAgAAAAMAAAASAAAAAAAAAAIAAAACAAAAAwAAAA4AAAAAAAAAAAAAAAAAAAAAAAAACQAAAAIAAAACAAAAAAAAAAMAAAAFAAAAAgAAAAAAAAACAAAAAwAAABMAAAAAAAAAAgAAAAIAAAADAAAADwAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAgAAAAAAAAACAAAAAQAAABMAAAACAAAAAgAAAAAAAAAFAAAACgAAAAAAAAACAAAAAgAAAAMAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABEAAAACAAAAAAAAAAIAAAABAAAADwAAAAIAAAACAAAAAAAAAAUAAAALAAAAAAAAAAIAAAACAAAAAwAAABEAAAAAAAAAAAAAAAAAAAAAAAAAEgAAAAIAAAAAAAAAAgAAAAEAAAAQAAAAAgAAAAIAAAAAAAAABQAAAAwAAAAAAAAAAgAAAAIAAAADAAAAEgAAAAAAAAAAAAAAAAAAAAAAAAATAAAAAgAAAAAAAAACAAAAAQAAABEAAAACAAAAAgAAAAAAAAAFAAAADQAAAAAAAAACAAAAAgAAAAMAAAATAAAAAAAAAAAAAAAAAAAAAAAAAA8AAAACAAAAAAAAAAIAAAABAAAAEgAAAAIAAAACAAAAAAAAAAUAAAAOAAAAAAAAAAIAAAACAAAAAwAAAAIAAAABAAAAAAAAAAEAAAACAAAAAAAAAAAAAAACAAAAAQAAAAAAAAABAAAAAgAAAAEAAAAAAAAAAgAAAAAAAAAFAAAABAAAAAAAAAABAAAABQAAAAAAAAAAAAAABQAAAAQAAAAAAAAAAQAAAAUAAAAEAAAAAAAAAAUAAAAAAAAAAgAAAAEAAAAAAAAAAQAAAAIAAAAAAAAAAAAAAAIAAAABAAAAAAAAAAEAAAACAAAAAQAAAAAAAAACAAAAAgAAAAAAAAABAAAAAAAAAAAAAAAFAAAABAAAAAAAAAABAAAABQAAAAAAAAAAAAAABQAAAAQAAAAAAAAAAQAAAAUAAAAEAAAAAAAAAAUAAAAFAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAAAAAAAAAABAAAAAAEAAAAAAAAAAAEAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAOgehWlKfUEEz1zLi+JsiQa2og3wcMfVAWCbHorc0yEDi+Yn/Y6mbQJ11/mfsnG9At6bnG4UQQkBvMCQWKqUUQJVmwwswmOc/3hVgVBL3uj//qqOEOdGOPw/WDN4gnGE/H3ANkCUgND+AA8btKgAHPwTXBqJVSdo+XfRQAqsKrj4fc+zLYbSPQklEmCZHv2FCUP+uDso1NEKYtPhwphUHQptxnyFXYdpB7CddZAMmrkGAt1AxSTqBQUibBVdTsFNBSuX3MV+AJkFocv82SLf5QAqmgj7AY81A23VDSEnLoEDGEJVSeDFzQDYrqvBk70VA8U157pcRGUBWfEF+ZKbsP6phvycGBZRAJbod0OgwfkCp+L8jatBmQCjl3pGrPlFAfMWm114SOkButwtqS7UjQHQwbcjXyw1A8jnLuuyA9j9KwjL0VwHhPyotk0lcs8k/Q5PvEs9rsz+SfsOQEVqdPzUAKDojLoY/WJz/kcjCcD8YFu070FRZPyoLC2BdJEM/YOXQAuiMM0HIBz1bw3sdQdV46aaHRwZByatzjDPX8EDb3Jie8HXZQCJxj6ULP8NAUaG6uRAZrUCWdmou5/mVQLb9huRPm4BAhvoCHygZaUCuX/I3SPdSQC9/bC/1qTxAfKxsYQ6pJUCuslH+N14QQMS/cv7SvPg/Ol8maYKx4j8AAAAA/////wAAAAAAAAAAAAAAAAAAAAAAAAAA/////////////////////////////////////wAAAAD/////AAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAA/////wAAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAP////8AAAAABQAAAAAAAAAAAAAAAAAAAAAAAAD/////BQAAAAUAAAAAAAAAAAAAAAAAAAAAAAAA/////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP////////////////////////////////////8AAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/////////////////////////////////////AAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAABQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/////////////////////////////////////wAAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAAABAAAAAAAAAAUAAAABAAAAAQAAAAAAAAAAAAAAAQAAAAEAAAAAAAAAAQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAEAAQAAAQEAAAAAAAEAAAABAAAAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAKriWFiWZfg/Y2nmTbY/8z8MHSPSqmnjv6hnn18HR3c/quJYWJZl+D/jq5TzDdzyPwwdI9KqaeO/u0kC1eFSBECq4lhYlmX4P69pJmt7c/E/NnkJi6jSBsDESFlzKkr6P33ArMz7sfY/o2q2uqM08D+oZ59fB0d3PzEqCi3qrvK/kmm4ANp49D+4wS2wzhzvP9WJvyAnx+E/upcY75RVx7+95t+9y0T1P9L18g1caO0/k6CkRyVzAEBf99+e/GjxP6QMsuuLQ/U/PlP4Qr8q7j8Mb/GO2GMCwLl2K/DQIghAePiwytEp9D9UHrsuI/nqPzjMedJ+yuy/k6xgf58n/L+XoQtn22DzP2lzCnsYk+s/JhUSDI4P8z+8lFcBhgTcPxOqKRxEX/M/89MEdoPQ6j8OKQaXDob7vzWwNvblgAPAzGkxMcl88j9Nm4okPkbpP0vI89vxSgRAdac2Z6W2/T+6UFOMC3zyP/+2XEF3hug/QqhELwGKCMAwdlQerEoEQFcr/B+VnvE/hB1hfFzT5j8wdsE/Da64P0hIvnF/sOC/KH/hrXUg8T9bI5OQHaLlP+mYzla7td6/CtKG6iOm8b8FW3TV8oXwP8ORhtNuJ+c/q8JrTMz/AcC8PaUl+PUFwAXv9rkMT/A/m+sAswr15D+7hk/O3yvkP6c/yVsOHKI/qqAX9idJ8D/8hNz1KNPiP7xSXh3Ggvg/epbkiKr57T/23/LB1GLvP4GTTeNZi+M/W4TqlTheBcDupZgIdYUIQGwlcW3YZO8/tQvDXQ3H4j8Bt+sf9DkAQMdFie+nNvg/Z5Uh1wDX7j9h5X2d4KjhPxMJ1ZVT4Pa/evqB8xB//7+W183U9QLsPwzNxsC7AOA/af/LqCnK/r/lPceQ0FQDwHoY0nYIW+w/bHNSHrTg4D/DFcMAdabuv2sz5Ojhnve/FvLf01HN6z/tEDL2Hz/gP0bBv0KUhPA/pd7sEnMc4D8EGon4Lo7sP5NVbYtSON8/DAMC50odBkB+Z2J8MGYCQIhlM1gubOo/FssiPwWy4D8OIlGqRnkCQAd1vopp6f4/QS1keLLK6T9rfoBuT7LZP3KQbH5ugwjAjqVPXTmbBUBL/JxcqR3qP3oSeovuktg/Y6pRhJmqy7+0kwuU0Yjmv2wvsfFmQ+g/R98lJFqQ2T/IGb5gjLkCwK3mNff3kQbAqDznPFM86T+iiP0FfsvYP7fzKG6Mls0/h7+at2btzL8tsUTgk+LmP/YEIrTDINU/WmwKoVjA5L9aC02r6FHxvzzFCT/Qg+Y/nx0V97en0j8+1toJOm77P1kZ7h8KjfQ/GBbbqxgk5j9RGXM79G/SP+beHsWmweQ/9REi4eX0xD/V9s+kmMHkP+pb9yNs09A/c5ERjVDTAECqEr3OBCH7P14ILfMECOU/piRx4P8P0j+JYU//bfL0Pw62fw28B+w/l5YW2Ga45D9+CyKRbenOP5cH6fHy1/S/o/egk03++r91nTYRL/bjP3fHN6OJVdA/7xXQh1XLBcAB3g6tBdUIQKW2KnGYjeQ/SqIpagclyz8F9P3YgNL6v9H6NBsZ8QDAW2k5L5Qs4z/0axa1l6zLP1GE65Mu4wNAwfX+BYmWAEBBgJP90M3hP6/03qhPLdA/zqo5bJz2778/ESlPCTn1v7JkhGyvzuE/DM7sj5twwz/6xbXLavYGQH29RFRGkgNA7bOXVSJ54T9fEhTHO/TDP+8t+HMOiwDAxa0SbGTtA8Atii7y0mLgP4cecHFB3sM/uPUpyv+K7j8nktD1/WvhP2cWmi772d8/Fj7uU9kEvD8oKOESLzKmvwSdCqrHdNu/XCluGsvI3T929OW5md+uP9dP6rXcZNq/gXM+ggzL6b+eKjsPgJncP6i1e9aVu7E/2CnPNJyD1D/DnyGgSe+xvy8k7g9bp9s/nYmLvHn1sz9cFOwApH8IwGa6Mjy9cgZAJr95SiSW2z8rCkhOFvqdP3SIKmO/UwPAEy0zkN7bBsCds8Hg/13YP1zv413hVGi/FVtqixSn6L9XAPQGul3yv7SGu2BoCNk/n94bv7Maj79p13T6X9z3P45MPCW3WvI/rU/8/LRj1T9cgR6SXd+ZPymL2DstbPI/8s/pAkIz6z/fmoB+8efYPz2XyfWgYaa/6wys72AW/j8LZImhgrf3P729Zla/n9U/ySB8B3PBqL8O2nhevvbxv17+5A+n6fe/YrGIqEGB1T+wCEGbkhaxv989QHVE5wFAzd12PTu3/T9AHUPZY2DUP3SQDST0zq2/JCxAlIoj5T+Mhe1IJkrQP/cRpl8QhtU/amc4seFts79khiUSVaz3vxYfWtjPwf2/CHscxQqD0j/ctUBQ9my3v0POnFiyXv2/pjjn2Ju/AcDk45DwBhPRP/GjwlCrv7m/aT2ciwolBsAQOzHr/wUJQCzpq5UYvtI/gDCf3SlCwb+4i7S+mukEQBDA1f8mowFA2utnRN3KyT9T+9EYAVG6v9/IVZ0enrE/7NbRtdGfzr/8y8GpRz7LP3U0vTSk18e/JzHEcwiBB0AGm8Q7AJkEQNLciyt4Esk/gLou5zoQxr+RrOfM91oBwEzd36KybgTAgLou5zoQxj/S3IsreBLJv1gCch0OHO8/FD+RxSLN4j91NL00pNfHP/zLwalHPsu/nL7/By4Pyr8tSP5h7CPiv1P70RgBUbo/2utnRN3Kyb/KfllfCpUIwLkP5zj+NwdAgDCf3SlCwT8s6auVGL7Sv2aFPlaC4eC/XrS5UVH77b/xo8JQq7+5P+TjkPAGE9G/Q30/RYbn1z8FF/ISafuLv9y1QFD2bLc/CHscxQqD0r/fi+tPROX0P6vRc+19ie0/amc4seFtsz/3EaZfEIbVv77TYpahl/o/DDsu0CaC9D90kA0k9M6tP0AdQ9ljYNS/CCI0rxjZA8BgfCaLthgHwLAIQZuSFrE/YrGIqEGB1b8kvQ982+rsv4J8EWu7jPS/ySB8B3PBqD+9vWZWv5/VvwrAByWcJgBAxFujmE9a+j89l8n1oGGmP9+agH7x59i/N03cuJUt9L8X9v4GdIz6v1yBHpJd35m/rU/8/LRj1b8mz69sydf/vyu5idMqVQLAn94bv7Majz8AhrtgaAjZv+aCE66WZ/q/lA1Mgz/p/79c7+Nd4VRoP52zweD/Xdi/TJZpMTb4AkDLWZShPOb/PysKSE4W+p2/Jr95SiSW27/PkmbE7zjnP6UAiCDmMNI/nYmLvHn1s78vJO4PW6fbv5MWA2vqSrQ/V5WLwPB51b+otXvWlbuxv54qOw+Amdy/1keqzYeRBsApIEMHgZIIQHb05bmZ366/XCluGsvI3b8W44a9X9UFQEeQtDM4rwJAFj7uU9kEvL9nFpou+9nfv3Co+JcyyQhAcdkCX2KzBUCHHnBxQd7Dvy2KLvLSYuC/o6+5YTt/AcCHCNDW+8YEwF8SFMc79MO/7bOXVSJ54b9E/pfA2S3xPzD9xaBb0uQ/DM7sj5tww7+yZIRsr87hv7c4c0SEXNG/Tr79/9M+5r+v9N6oTy3Qv5uAk/3QzeG/XcI1OVQkAUAQSV9Z7Qr9P/RrFrWXrMu/W2k5L5Qs479Zo2IBM/vkv6FuipzkFvG/SqIpagcly7+ltipxmI3kv0pmis91cfc/gWQecsRh8D93xzejiVXQv3WdNhEv9uO/D7mgYy612j+PyVPNaT2jv34LIpFt6c6/l5YW2Ga45L+LUp+2A2z9P39i5xSpRfc/piRx4P8P0r9eCC3zBAjlv5n4OKmIUf2/jj/kUAwgAsDqW/cjbNPQv9X2z6SYweS/aTdljlWd8L94R8vZ8SL3v1EZczv0b9K/GBbbqxgk5r9XdfyikfEDwPILMvas0gfAnx0V97en0r88xQk/0IPmvxGErZ681fa/9kCaiOy2/b/2BCK0wyDVvy2xROCT4ua/+5EBLOXxA0B7p53+BnkAQKKI/QV+y9i/qDznPFM86b/snWGNkkgHwC+ByugkUwdAR98lJFqQ2b9sL7HxZkPovyJNGM67oek/HzNy6BqA1D96EnqL7pLYv0v8nFypHeq/axL/u1FnB0AkSEHvxn8DQGt+gG5Pstm/QS1keLLK6b/Sk/O6mtGzPxU8pLcPNty/FssiPwWy4L+IZTNYLmzqvw4szKfSouq/G+XJHY1a87+TVW2LUjjfvwQaifgujuy/3VARaoMl2L9NFodfK+/qv+0QMvYfP+C/FvLf01HN67+ETOQysd8AwH71iI/eGgXAbHNSHrTg4L96GNJ2CFvsv6BnExReeAFA5CakvxSl+j8MzcbAuwDgv5bXzdT1Auy/uVq8/8x58z+uvPMNqzTnP2HlfZ3gqOG/Z5Uh1wDX7r8PUbMSo2P7P9VfBrXlxPI/tQvDXQ3H4r9sJXFt2GTvvyDssGgO0PG/WxT/uE4N+r+Bk03jWYvjv/bf8sHUYu+/rUXN8hUe3j9m5HB1yZCzv/yE3PUo0+K/qqAX9idJ8L9mByqLMMH5v4kHC7KQowHAm+sAswr15L8F7/a5DE/wv2JLsGADFwTAKQjVGovZCMDDkYbTbifnvwVbdNXyhfC/malhH7yI7D+oevd0GWDZP1sjk5AdouW/KH/hrXUg8b8KWmrpQ0sFQAzEAF/pTgBAhB1hfFzT5r9XK/wflZ7xv18hRuqKXAjA/5rUd9v1BED/tlxBd4bov7pQU4wLfPK/4pnwn0T/sj/c277XPF3jv02biiQ+Rum/zGkxMcl88r8Yk0HhJVzjv62yUUFRjfS/89MEdoPQ6r8TqikcRF/zvxQxghHovfY/cfM1eFWE5j9pcwp7GJPrv5ehC2fbYPO/KUV2nGg0/795OhmUaqEFwFQeuy4j+eq/ePiwytEp9L8DuqWfW+8BQLytJylXHPY/PlP4Qr8q7r+kDLLri0P1vxT4ShWL+Oo/DMsWg0zlv7/S9fINXGjtv73m373LRPW/+xg/Gaxd8b94MdQEfW0AwLjBLbDOHO+/kmm4ANp49L+cShSMMbAEwKyjUgWirAdAo2q2uqM08L99wKzM+7H2v3RdlNBXFgnA8S9+ewyV/z+vaSZre3Pxv6riWFiWZfi/2J7VSZZ60j+LES81zPn3v+OrlPMN3PK/quJYWJZl+L/OZbufkEcEQLCNB/1lPOO/Y2nmTbY/87+q4lhYlmX4v7CNB/1lPOO/zmW7n5BHBEBwKD1Aa57LP/XsSsw7RbU/PMDPJGsfoD/TqningGKIPzFtCLYmb3I/qYfrJr7eWz9pQmleXRFFP0rWlJkA2i8/pCvcttgTGD9Dt8IWbjMCPyCG4GRlhOs+1JI2GhDN1D7ns8cGvXK/Pi8m8UTJxac+hNTfA2z4kT7GI8kjLyt7Pv//////HwAI//////8zEAj/////fzIgCP////9vMjAI/////2MyQAj///8/YjJQCP///zdiMmAI////M2IycAj//78zYjKACP//qzNiMpAI/3+rM2IyoAj/D6szYjKwCP8DqzNiMsAIvwOrM2Iy0AifA6szYjLgCJkDqzNiMvAI//////8/Dwj//////ysfCP////9/KS8I/////z8pPwj/////OSlPCP///z84KV8I////Dzgpbwj///8OOCl/CP//Hw44KY8I//8PDjgpnwj/fw0OOCmvCP8PDQ44Kb8I/w0NDjgpzwj/DA0OOCnfCMcMDQ44Ke8IxAwNDjgp/wgHAAAABwAAAAEAAAACAAAABAAAAAMAAAAAAAAAAAAAAAcAAAADAAAAAQAAAAIAAAAFAAAABAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAgAAAAEAAAADAAAADgAAAAYAAAALAAAAAgAAAAcAAAABAAAAGAAAAAUAAAAKAAAAAQAAAAYAAAAAAAAAJgAAAAcAAAAMAAAAAwAAAAgAAAACAAAAMQAAAAkAAAAOAAAAAAAAAAUAAAAEAAAAOgAAAAgAAAANAAAABAAAAAkAAAADAAAAPwAAAAsAAAAGAAAADwAAAAoAAAAQAAAASAAAAAwAAAAHAAAAEAAAAAsAAAARAAAAUwAAAAoAAAAFAAAAEwAAAA4AAAAPAAAAYQAAAA0AAAAIAAAAEQAAAAwAAAASAAAAawAAAA4AAAAJAAAAEgAAAA0AAAATAAAAdQAAAA8AAAATAAAAEQAAABIAAAAQAAAABgAAAAIAAAADAAAABQAAAAQAAAAAAAAAAAAAAAAAAAAGAAAAAgAAAAMAAAABAAAABQAAAAQAAAAAAAAAAAAAAAcAAAAFAAAAAwAAAAQAAAABAAAAAAAAAAIAAAAAAAAAAgAAAAMAAAABAAAABQAAAAQAAAAGAAAAAAAAAAAAAAAYLURU+yH5PxgtRFT7Ifm/GC1EVPshCUAYLURU+yEJwGFsZ29zLmMAaDNOZWlnaGJvclJvdGF0aW9ucwBjZWxsc1RvTXVsdGlQb2x5LmMAY2VsbFRvRWRnZUFyY3MAAAEDAgQABAMFAQJjYW5jZWxBcmNQYWlycwBjcmVhdGVTb3J0YWJsZUxvb3AAZGlyZWN0ZWRFZGdlLmMAZGlyZWN0ZWRFZGdlVG9Cb3VuZGFyeQBhZGphY2VudEZhY2VEaXJbdG1wRmlqay5mYWNlXVtmaWprLmZhY2VdID09IEtJAGZhY2VpamsuYwBfZmFjZUlqa1BlbnRUb0NlbGxCb3VuZGFyeQBhZGphY2VudEZhY2VEaXJbY2VudGVySUpLLmZhY2VdW2ZhY2UyXSA9PSBLSQBfZmFjZUlqa1RvQ2VsbEJvdW5kYXJ5AGgzSW5kZXguYwBjb21wYWN0Q2VsbHMAdmVjM1RvQ2VsbABjZWxsVG9DaGlsZFBvcwB2YWxpZGF0ZUNoaWxkUG9zAHJldkRpciAhPSBJTlZBTElEX0RJR0lUAGxvY2FsaWouYwBjZWxsVG9Mb2NhbElqawBiYXNlQ2VsbCAhPSBvcmlnaW5CYXNlQ2VsbAAhKG9yaWdpbk9uUGVudCAmJiBpbmRleE9uUGVudCkAYmFzZUNlbGwgPT0gb3JpZ2luQmFzZUNlbGwALi4vaW5jbHVkZS9jb29yZGlqay5oAF91cEFwN0NoZWNrZWQAX3VwQXA3ckNoZWNrZWQAYmFzZUNlbGwgIT0gSU5WQUxJRF9CQVNFX0NFTEwAbG9jYWxJamtUb0NlbGwAIV9pc0Jhc2VDZWxsUGVudGFnb24oYmFzZUNlbGwpAGJhc2VDZWxsUm90YXRpb25zID49IDAAZ3JpZFBhdGhDZWxsc0ludGVycG9sYXRlAHBvbHlmaWxsLmMAaXRlclN0ZXBQb2x5Z29uQ29tcGFjdAAwAHZlcnRleC5jAHZlcnRleFJvdGF0aW9ucwBjZWxsVG9WZXJ0ZXg=`;var Ce=28400;function we(e){return e}function Te(e){return e.replace(/\b__Z[\w\d_]+/g,function(e){var t=we(e);return e===t?e:t+` [`+e+`]`})}function Ee(){var e=Error();if(!e.stack){try{throw Error(0)}catch(t){e=t}if(!e.stack)return`(no stack trace available)`}return e.stack.toString()}function De(){var e=Ee();return t.extraStackTrace&&(e+=`
`+t.extraStackTrace()),Te(e)}function Oe(e,t,n,r){qe(`Assertion failed: `+C(e)+`, at: `+[t?C(t):`unknown filename`,n,r?C(r):`unknown function`])}function ke(){return k.length}function Ae(e,t,n){A.set(A.subarray(t,t+n),e)}function V(e){return t.___errno_location&&(M[t.___errno_location()>>2]=e),e}function je(e){qe(`OOM`)}function Me(e){try{var t=new ArrayBuffer(e);return t.byteLength==e?(new Int8Array(t).set(k),Le(t),F(t),1):void 0}catch{}}function Ne(e){var t=ke(),n=16777216,r=2147483648-n;if(e>r)return!1;for(var i=Math.max(t,16777216);i<e;)i=i<=536870912?D(2*i,n):Math.min(D((3*i+2147483648)/4,n),r);return!!Me(i)}var Pe=typeof atob==`function`?atob:function(e){var t=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=`,n=``,r,i,a,o,s,c,l,u=0;e=e.replace(/[^A-Za-z0-9\+\/\=]/g,``);do o=t.indexOf(e.charAt(u++)),s=t.indexOf(e.charAt(u++)),c=t.indexOf(e.charAt(u++)),l=t.indexOf(e.charAt(u++)),r=o<<2|s>>4,i=(s&15)<<4|c>>2,a=(c&3)<<6|l,n+=String.fromCharCode(r),c!==64&&(n+=String.fromCharCode(i)),l!==64&&(n+=String.fromCharCode(a));while(u<e.length);return n};function Fe(e){try{for(var t=Pe(e),n=new Uint8Array(t.length),r=0;r<t.length;++r)n[r]=t.charCodeAt(r);return n}catch{throw Error(`Converting base64 string to bytes failed.`)}}function Ie(e){if(be(e))return Fe(e.slice(ye.length))}var H=(function(e,t,n){"almost asm";var r=new e.Int8Array(n),i=new e.Int32Array(n);new e.Uint8Array(n),new e.Float32Array(n);var a=new e.Float64Array(n),o=t.o|0,s=t.p|0,c=e.Math.floor,l=e.Math.abs,u=e.Math.sqrt,d=e.Math.cos,f=e.Math.sin,p=e.Math.tan,m=e.Math.acos,h=e.Math.asin,g=e.Math.atan,_=e.Math.atan2,v=e.Math.ceil,y=e.Math.imul,b=e.Math.min,x=e.Math.max,S=e.Math.clz32,C=t.a,w=t.b,T=t.c,E=t.d,D=t.e,O=t.f,k=t.g,A=t.h,j=t.i,M=28416;function N(e){return r=new Int8Array(e),new Uint8Array(e),i=new Int32Array(e),new Float32Array(e),a=new Float64Array(e),n=e,!0}function P(e){e|=0;var t=0;return t=M,M=M+e|0,M=M+15&-16,t|0}function F(){return M|0}function I(e){e|=0,M=e}function L(e,t){e|=0,t|=0,M=e}function ee(e,t){e|=0,t|=0;var n=0,r=0,a=0;return(e|0)<0?(t=2,t|0):(e|0)>13780509?(t=Zt(15,t)|0,t|0):(n=((e|0)<0)<<31>>31,a=ur(e|0,n|0,3,0)|0,r=T()|0,n=W(e|0,n|0,1,0)|0,n=ur(a|0,r|0,n|0,T()|0)|0,n=W(n|0,T()|0,1,0)|0,e=T()|0,i[t>>2]=n,i[t+4>>2]=e,t=0,t|0)}function te(e,t,n,r){return e|=0,t|=0,n|=0,r|=0,ne(e,t,n,r,0)|0}function ne(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0;if(l=M,M=M+16|0,s=l,!(R(e,t,n,r,a)|0))return r=0,M=l,r|0;do if((n|0)>=0){if((n|0)>13780509){if(o=Zt(15,s)|0,o|0)break;c=s,s=i[c>>2]|0,c=i[c+4>>2]|0}else o=((n|0)<0)<<31>>31,u=ur(n|0,o|0,3,0)|0,c=T()|0,o=W(n|0,o|0,1,0)|0,o=ur(u|0,c|0,o|0,T()|0)|0,o=W(o|0,T()|0,1,0)|0,c=T()|0,i[s>>2]=o,i[s+4>>2]=c,s=o;if(br(r|0,0,s<<3)|0,a|0){br(a|0,0,s<<2)|0,o=re(e,t,n,r,a,s,c,0)|0;break}o=tr(s,4)|0,o?(u=re(e,t,n,r,o,s,c,0)|0,U(o),o=u):o=13}else o=2;while(0);return u=o,M=l,u|0}function R(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0;if(g=M,M=M+16|0,m=g,h=g+8|0,p=m,i[p>>2]=e,i[p+4>>2]=t,(n|0)<0)return h=2,M=g,h|0;if(o=r,i[o>>2]=e,i[o+4>>2]=t,o=!!(a|0),o&&(i[a>>2]=0),pt(e,t)|0)return h=9,M=g,h|0;i[h>>2]=0;a:do if((n|0)>=1){if(o)for(d=1,u=0,f=0,p=1,o=e;;){if(!(u|f)){if(o=z(o,t,4,h,m)|0,o|0)break a;if(t=m,o=i[t>>2]|0,t=i[t+4>>2]|0,pt(o,t)|0){o=9;break a}}if(o=z(o,t,i[26864+(f<<2)>>2]|0,h,m)|0,o|0)break a;if(t=m,o=i[t>>2]|0,t=i[t+4>>2]|0,e=r+(d<<3)|0,i[e>>2]=o,i[e+4>>2]=t,i[a+(d<<2)>>2]=p,e=u+1|0,s=(e|0)==(p|0),c=f+1|0,l=(c|0)==6,pt(o,t)|0){o=9;break a}if(p=p+(l&s&1)|0,(p|0)>(n|0)){o=0;break}d=d+1|0,u=s?0:e,f=s?l?0:c:f}else for(d=1,u=0,f=0,p=1,o=e;;){if(!(u|f)){if(o=z(o,t,4,h,m)|0,o|0)break a;if(t=m,o=i[t>>2]|0,t=i[t+4>>2]|0,pt(o,t)|0){o=9;break a}}if(o=z(o,t,i[26864+(f<<2)>>2]|0,h,m)|0,o|0)break a;if(t=m,o=i[t>>2]|0,t=i[t+4>>2]|0,e=r+(d<<3)|0,i[e>>2]=o,i[e+4>>2]=t,e=u+1|0,s=(e|0)==(p|0),c=f+1|0,l=(c|0)==6,pt(o,t)|0){o=9;break a}if(p=p+(l&s&1)|0,(p|0)>(n|0)){o=0;break}d=d+1|0,u=s?0:e,f=s?l?0:c:f}}else o=0;while(0);return h=o,M=g,h|0}function re(e,t,n,r,a,o,s,c){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0,s|=0,c|=0;var l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0;if(g=M,M=M+16|0,m=g+8|0,h=g,l=fr(e|0,t|0,o|0,s|0)|0,d=T()|0,f=r+(l<<3)|0,_=f,v=i[_>>2]|0,_=i[_+4>>2]|0,u=(v|0)==(e|0)&(_|0)==(t|0),!(!(v|0)&!(_|0)|u))do l=W(l|0,d|0,1,0)|0,l=dr(l|0,T()|0,o|0,s|0)|0,d=T()|0,f=r+(l<<3)|0,v=f,_=i[v>>2]|0,v=i[v+4>>2]|0,u=(_|0)==(e|0)&(v|0)==(t|0);while(!(!(_|0)&!(v|0)|u));if(l=a+(l<<2)|0,u&&(i[l>>2]|0)<=(c|0)||(v=f,i[v>>2]=e,i[v+4>>2]=t,i[l>>2]=c,(c|0)>=(n|0)))return v=0,M=g,v|0;switch(u=c+1|0,i[m>>2]=0,l=z(e,t,2,m,h)|0,l|0){case 9:p=9;break;case 0:l=h,l=re(i[l>>2]|0,i[l+4>>2]|0,n,r,a,o,s,u)|0,l||(p=9)}a:do if((p|0)==9){switch(i[m>>2]=0,l=z(e,t,3,m,h)|0,l|0){case 9:break;case 0:if(l=h,l=re(i[l>>2]|0,i[l+4>>2]|0,n,r,a,o,s,u)|0,l|0)break a;break;default:break a}switch(i[m>>2]=0,l=z(e,t,1,m,h)|0,l|0){case 9:break;case 0:if(l=h,l=re(i[l>>2]|0,i[l+4>>2]|0,n,r,a,o,s,u)|0,l|0)break a;break;default:break a}switch(i[m>>2]=0,l=z(e,t,5,m,h)|0,l|0){case 9:break;case 0:if(l=h,l=re(i[l>>2]|0,i[l+4>>2]|0,n,r,a,o,s,u)|0,l|0)break a;break;default:break a}switch(i[m>>2]=0,l=z(e,t,4,m,h)|0,l|0){case 9:break;case 0:if(l=h,l=re(i[l>>2]|0,i[l+4>>2]|0,n,r,a,o,s,u)|0,l|0)break a;break;default:break a}switch(i[m>>2]=0,l=z(e,t,6,m,h)|0,l|0){case 9:break;case 0:if(l=h,l=re(i[l>>2]|0,i[l+4>>2]|0,n,r,a,o,s,u)|0,l|0)break a;break;default:break a}return v=0,M=g,v|0}while(0);return v=l,M=g,v|0}function z(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;if(n>>>0>6)return a=1,a|0;s=(i[r>>2]|0)%6|0,i[r>>2]=s;a:do if((s|0)>0)for(o=0;;){switch(n|0){case 1:n=5;break;case 5:n=4;break;case 4:n=6;break;case 6:n=2;break;case 2:n=3;break;case 3:n=1}if(o=o+1|0,(o|0)==(s|0))break a}while(0);if(f=G(e|0,t|0,45)|0,T()|0,d=f&127,d>>>0>121)return a=5,a|0;l=xt(e,t)|0,o=G(e|0,t|0,52)|0,T()|0,o&=15;b:do if(!o)u=15;else{for(;;){if(s=(15-o|0)*3|0,c=G(e|0,t|0,s|0)|0,T()|0,c&=7,(c|0)==7){t=5;break}if(h=!(Dt(o)|0),o=o+-1|0,p=K(7,0,s|0)|0,t&=~(T()|0),m=K(i[(h?432:16)+(c*28|0)+(n<<2)>>2]|0,0,s|0)|0,s=T()|0,n=i[(h?640:224)+(c*28|0)+(n<<2)>>2]|0,e=m|e&~p,t=s|t,!n){n=0;break b}if(!o){u=15;break b}}return t|0}while(0);(u|0)==15&&(h=i[848+(d*28|0)+(n<<2)>>2]|0,m=K(h|0,0,45)|0,e=m|e,t=T()|0|t&-1040385,n=i[4272+(d*28|0)+(n<<2)>>2]|0,(h&127)==127&&(h=K(i[848+(d*28|0)+20>>2]|0,0,45)|0,t=T()|0|t&-1040385,n=i[4272+(d*28|0)+20>>2]|0,e=Ct(h|e,t)|0,t=T()|0,i[r>>2]=(i[r>>2]|0)+1)),c=G(e|0,t|0,45)|0,T()|0,c&=127;c:do if(he(c)|0){d:do if((xt(e,t)|0)==1){if((d|0)!=(c|0)){if(xe(c,i[7696+(d*28|0)>>2]|0)|0){e=Tt(e,t)|0,s=1,t=T()|0;break}E(27634,26928,533,26936)}switch(l|0){case 3:e=Ct(e,t)|0,t=T()|0,i[r>>2]=(i[r>>2]|0)+1,s=0;break d;case 5:e=Tt(e,t)|0,t=T()|0,i[r>>2]=(i[r>>2]|0)+5,s=0;break d;case 0:return h=9,h|0;default:return h=1,h|0}}else s=0;while(0);if((n|0)>0){o=0;do e=St(e,t)|0,t=T()|0,o=o+1|0;while((o|0)!=(n|0))}if((d|0)!=(c|0)){if(!(ge(c)|0)){if(!!(s|0)|(xt(e,t)|0)!=5)break;i[r>>2]=(i[r>>2]|0)+1;break}switch(f&127){case 8:case 118:break c}(xt(e,t)|0)!=3&&(i[r>>2]=(i[r>>2]|0)+1)}}else if((n|0)>0){o=0;do e=Ct(e,t)|0,t=T()|0,o=o+1|0;while((o|0)!=(n|0))}while(0);return i[r>>2]=((i[r>>2]|0)+n|0)%6|0,h=a,i[h>>2]=e,i[h+4>>2]=t,h=0,h|0}function ie(e,t,n,r){return e|=0,t|=0,n|=0,r|=0,ae(e,t,n,r)|0?(br(r|0,0,n*48|0)|0,r=oe(e,t,n,r)|0,r|0):(r=0,r|0)}function ae(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;if(h=M,M=M+16|0,p=h,m=h+8|0,f=p,i[f>>2]=e,i[f+4>>2]=t,(n|0)<0)return m=2,M=h,m|0;if(!n)return m=r,i[m>>2]=e,i[m+4>>2]=t,m=0,M=h,m|0;i[m>>2]=0;a:do if(pt(e,t)|0)e=9;else{a=0,f=e;do{if(e=z(f,t,4,m,p)|0,e|0)break a;if(t=p,f=i[t>>2]|0,t=i[t+4>>2]|0,a=a+1|0,pt(f,t)|0){e=9;break a}}while((a|0)<(n|0));d=r,i[d>>2]=f,i[d+4>>2]=t,d=n+-1|0,u=0,e=1;do{if(a=26864+(u<<2)|0,(u|0)==5)for(s=i[a>>2]|0,o=0,a=e;;){if(e=p,e=z(i[e>>2]|0,i[e+4>>2]|0,s,m,p)|0,e|0)break a;if((o|0)!=(d|0)){if(l=p,c=i[l>>2]|0,l=i[l+4>>2]|0,e=r+(a<<3)|0,i[e>>2]=c,i[e+4>>2]=l,!(pt(c,l)|0))e=a+1|0;else{e=9;break a}}else e=a;if(o=o+1|0,(o|0)>=(n|0))break;a=e}else for(s=p,l=i[a>>2]|0,c=0,a=e,o=i[s>>2]|0,s=i[s+4>>2]|0;;){if(e=z(o,s,l,m,p)|0,e|0)break a;if(s=p,o=i[s>>2]|0,s=i[s+4>>2]|0,e=r+(a<<3)|0,i[e>>2]=o,i[e+4>>2]=s,e=a+1|0,pt(o,s)|0){e=9;break a}if(c=c+1|0,(c|0)>=(n|0))break;a=e}u=u+1|0}while(u>>>0<6);e=p,e=(f|0)==(i[e>>2]|0)&&(t|0)==(i[e+4>>2]|0)?0:9}while(0);return m=e,M=h,m|0}function oe(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0;if(f=M,M=M+16|0,s=f,!n)return i[r>>2]=e,i[r+4>>2]=t,r=0,M=f,r|0;do if((n|0)>=0){if((n|0)>13780509){if(a=Zt(15,s)|0,a|0)break;o=s,a=i[o>>2]|0,o=i[o+4>>2]|0}else a=((n|0)<0)<<31>>31,d=ur(n|0,a|0,3,0)|0,o=T()|0,a=W(n|0,a|0,1,0)|0,a=ur(d|0,o|0,a|0,T()|0)|0,a=W(a|0,T()|0,1,0)|0,o=T()|0,d=s,i[d>>2]=a,i[d+4>>2]=o;if(u=tr(a,8)|0,!u)a=13;else{if(d=tr(a,4)|0,!d){U(u),a=13;break}if(a=re(e,t,n,u,d,a,o,0)|0,a|0){U(u),U(d);break}if(t=i[s>>2]|0,s=i[s+4>>2]|0,(s|0)>0|!(s|0)&t>>>0>0){a=0,c=0,l=0;do e=u+(c<<3)|0,o=i[e>>2]|0,e=i[e+4>>2]|0,!(!(o|0)&!(e|0))&&(i[d+(c<<2)>>2]|0)==(n|0)&&(p=r+(a<<3)|0,i[p>>2]=o,i[p+4>>2]=e,a=a+1|0),c=W(c|0,l|0,1,0)|0,l=T()|0;while((l|0)<(s|0)|(l|0)==(s|0)&c>>>0<t>>>0)}U(u),U(d),a=0}}else a=2;while(0);return p=a,M=f,p|0}function se(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0;for(c=M,M=M+16|0,o=c,s=c+8|0,a=!(pt(e,t)|0),a=a?1:2;;){if(i[s>>2]=0,u=!(z(e,t,a,s,o)|0),l=o,u&((i[l>>2]|0)==(n|0)?(i[l+4>>2]|0)==(r|0):0)){e=4;break}if(a=a+1|0,a>>>0>=7){a=7,e=4;break}}return(e|0)==4?(M=c,a|0):0}function ce(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0;if(c=M,M=M+48|0,a=c+16|0,o=c+8|0,s=c,n=xn(n)|0,n|0)return s=n,M=c,s|0;if(u=e,l=i[u+4>>2]|0,n=o,i[n>>2]=i[u>>2],i[n+4>>2]=l,bn(o,a),n=Ne(a,t,s)|0,!n){if(t=i[o>>2]|0,o=i[e+8>>2]|0,(o|0)>0){a=i[e+12>>2]|0,n=0;do t=(i[a+(n<<3)>>2]|0)+t|0,n=n+1|0;while((n|0)<(o|0))}n=s,a=i[n>>2]|0,n=i[n+4>>2]|0,o=((t|0)<0)<<31>>31,(n|0)<(o|0)|(n|0)==(o|0)&a>>>0<t>>>0?(n=s,i[n>>2]=t,i[n+4>>2]=o,n=o):t=a,l=W(t|0,n|0,12,0)|0,u=T()|0,n=s,i[n>>2]=l,i[n+4>>2]=u,n=r,i[n>>2]=l,i[n+4>>2]=u,n=0}return u=n,M=c,u|0}function le(e,t,n,r,o,s,c){e|=0,t|=0,n|=0,r|=0,o|=0,s|=0,c|=0;var l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,E=0,D=0,O=0,k=0,A=0,j=0,N=0,P=0,F=0,I=0,L=0,ee=0,te=0;if(F=M,M=M+64|0,A=F+48|0,j=F+32|0,N=F+24|0,C=F+8|0,w=F,u=i[e>>2]|0,(u|0)<=0)return P=0,M=F,P|0;for(E=e+4|0,D=A+8|0,O=j+8|0,k=C+8|0,l=0,x=0;;){d=i[E>>2]|0,b=d+(x<<4)|0,i[A>>2]=i[b>>2],i[A+4>>2]=i[b+4>>2],i[A+8>>2]=i[b+8>>2],i[A+12>>2]=i[b+12>>2],(x|0)==(u+-1|0)?(i[j>>2]=i[d>>2],i[j+4>>2]=i[d+4>>2],i[j+8>>2]=i[d+8>>2],i[j+12>>2]=i[d+12>>2]):(b=d+(x+1<<4)|0,i[j>>2]=i[b>>2],i[j+4>>2]=i[b+4>>2],i[j+8>>2]=i[b+8>>2],i[j+12>>2]=i[b+12>>2]),u=Pe(A,j,r,N)|0;a:do if(u)d=0,l=u;else if(u=N,d=i[u>>2]|0,u=i[u+4>>2]|0,(u|0)>0|!(u|0)&d>>>0>0){y=0,b=0;b:for(;;){if(L=1/(+(d>>>0)+4294967296*(u|0)),te=+a[A>>3],u=ar(d|0,u|0,y|0,b|0)|0,ee=+(u>>>0)+4294967296*(T()|0),I=+(y>>>0)+4294967296*(b|0),a[C>>3]=te*ee*L+L*(+a[j>>3]*I),a[k>>3]=L*(+a[D>>3]*ee)+L*(+a[O>>3]*I),u=Ot(C,r,w)|0,u|0){l=u;break}v=w,_=i[v>>2]|0,v=i[v+4>>2]|0,m=fr(_|0,v|0,t|0,n|0)|0,f=T()|0,u=c+(m<<3)|0,p=u,d=i[p>>2]|0,p=i[p+4>>2]|0;c:do if(!(d|0)&!(p|0))S=u,P=16;else for(h=0,g=0;;){if((h|0)>(n|0)|(h|0)==(n|0)&g>>>0>t>>>0){l=1;break b}if((d|0)==(_|0)&(p|0)==(v|0))break c;if(u=W(m|0,f|0,1,0)|0,m=dr(u|0,T()|0,t|0,n|0)|0,f=T()|0,g=W(g|0,h|0,1,0)|0,h=T()|0,u=c+(m<<3)|0,p=u,d=i[p>>2]|0,p=i[p+4>>2]|0,!(d|0)&!(p|0)){S=u,P=16;break}}while(0);if((P|0)==16&&(P=0,!(!(_|0)&!(v|0)))&&(g=S,i[g>>2]=_,i[g+4>>2]=v,g=s+(i[o>>2]<<3)|0,i[g>>2]=_,i[g+4>>2]=v,g=o,g=W(i[g>>2]|0,i[g+4>>2]|0,1,0)|0,_=T()|0,v=o,i[v>>2]=g,i[v+4>>2]=_),y=W(y|0,b|0,1,0)|0,b=T()|0,u=N,d=i[u>>2]|0,u=i[u+4>>2]|0,!((u|0)>(b|0)|(u|0)==(b|0)&d>>>0>y>>>0)){d=1;break a}}d=0}else d=1;while(0);if(x=x+1|0,!d){P=21;break}if(u=i[e>>2]|0,(x|0)>=(u|0)){l=0,P=21;break}}return(P|0)==21?(M=F,l|0):0}function ue(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,E=0,D=0,O=0,k=0,A=0,j=0,N=0,P=0,F=0,I=0,L=0;if(L=M,M=M+112|0,N=L+80|0,l=L+72|0,P=L,F=L+56|0,a=xn(n)|0,a|0)return I=a,M=L,I|0;if(u=e+8|0,I=er((i[u>>2]<<5)+32|0)|0,!I)return I=13,M=L,I|0;if(Sn(e,I),a=xn(n)|0,!a){if(A=e,j=i[A+4>>2]|0,a=l,i[a>>2]=i[A>>2],i[a+4>>2]=j,bn(l,N),a=Ne(N,t,P)|0,a)A=0,j=0;else{if(a=i[l>>2]|0,o=i[u>>2]|0,(o|0)>0){s=i[e+12>>2]|0,n=0;do a=(i[s+(n<<3)>>2]|0)+a|0,n=n+1|0;while((n|0)!=(o|0));n=a}else n=a;a=P,o=i[a>>2]|0,a=i[a+4>>2]|0,s=((n|0)<0)<<31>>31,(a|0)<(s|0)|(a|0)==(s|0)&o>>>0<n>>>0?(a=P,i[a>>2]=n,i[a+4>>2]=s,a=s):n=o,A=W(n|0,a|0,12,0)|0,j=T()|0,a=P,i[a>>2]=A,i[a+4>>2]=j,a=0}if(!a){if(n=tr(A,8)|0,!n)return U(I),I=13,M=L,I|0;if(c=tr(A,8)|0,!c)return U(I),U(n),I=13,M=L,I|0;O=N,i[O>>2]=0,i[O+4>>2]=0,O=e,k=i[O+4>>2]|0,a=l,i[a>>2]=i[O>>2],i[a+4>>2]=k,a=le(l,A,j,t,N,n,c)|0;a:do if(a)U(n),U(c),U(I);else{b:do if((i[u>>2]|0)>0){for(s=e+12|0,o=0;a=le((i[s>>2]|0)+(o<<3)|0,A,j,t,N,n,c)|0,o=o+1|0,!(a|0);)if((o|0)>=(i[u>>2]|0))break b;U(n),U(c),U(I);break a}while(0);(j|0)>0|!(j|0)&A>>>0>0&&br(c|0,0,A<<3)|0,k=N,O=i[k+4>>2]|0;c:do if((O|0)>0|!(O|0)&(i[k>>2]|0)>>>0>0){w=n,E=c,D=n,O=c,k=n,a=n,x=n,S=c,C=c,n=c;d:for(;;){for(_=0,v=0,y=0,b=0,o=0,s=0;;){c=P,l=c+56|0;do i[c>>2]=0,c=c+4|0;while((c|0)<(l|0));if(t=w+(_<<3)|0,u=i[t>>2]|0,t=i[t+4>>2]|0,R(u,t,1,P,0)|0){c=P,l=c+56|0;do i[c>>2]=0,c=c+4|0;while((c|0)<(l|0));c=tr(7,4)|0,c|0&&(re(u,t,1,P,c,7,0,0)|0,U(c))}for(g=0;;){h=P+(g<<3)|0,m=i[h>>2]|0,h=i[h+4>>2]|0;e:do if(!(m|0)&!(h|0))c=o,l=s;else{if(d=fr(m|0,h|0,A|0,j|0)|0,u=T()|0,c=r+(d<<3)|0,t=c,l=i[t>>2]|0,t=i[t+4>>2]|0,!(!(l|0)&!(t|0))){f=0,p=0;do{if((f|0)>(j|0)|(f|0)==(j|0)&p>>>0>A>>>0)break d;if((l|0)==(m|0)&(t|0)==(h|0)){c=o,l=s;break e}c=W(d|0,u|0,1,0)|0,d=dr(c|0,T()|0,A|0,j|0)|0,u=T()|0,p=W(p|0,f|0,1,0)|0,f=T()|0,c=r+(d<<3)|0,t=c,l=i[t>>2]|0,t=i[t+4>>2]|0}while(!(!(l|0)&!(t|0)))}if(!(m|0)&!(h|0)){c=o,l=s;break}jt(m,h,F)|0,Cn(e,I,F)|0&&(p=W(o|0,s|0,1,0)|0,s=T()|0,f=c,i[f>>2]=m,i[f+4>>2]=h,o=E+(o<<3)|0,i[o>>2]=m,i[o+4>>2]=h,o=p),c=o,l=s}while(0);if(g=g+1|0,g>>>0>=7)break;o=c,s=l}if(_=W(_|0,v|0,1,0)|0,v=T()|0,y=W(y|0,b|0,1,0)|0,b=T()|0,s=N,o=i[s>>2]|0,s=i[s+4>>2]|0,(b|0)<(s|0)|(b|0)==(s|0)&y>>>0<o>>>0)o=c,s=l;else break}if((s|0)>0|!(s|0)&o>>>0>0){o=0,s=0;do b=w+(o<<3)|0,i[b>>2]=0,i[b+4>>2]=0,o=W(o|0,s|0,1,0)|0,s=T()|0,b=N,y=i[b+4>>2]|0;while((s|0)<(y|0)|((s|0)==(y|0)?o>>>0<(i[b>>2]|0)>>>0:0))}if(b=N,i[b>>2]=c,i[b+4>>2]=l,(l|0)>0|!(l|0)&c>>>0>0)g=n,_=C,v=k,y=S,b=E,n=x,C=a,S=D,x=g,a=_,k=O,O=v,D=y,E=w,w=b;else break c}U(D),U(O),U(I),a=1;break a}else a=c;while(0);U(I),U(n),U(a),a=0}while(0);return I=a,M=L,I|0}}return U(I),I=a,M=L,I|0}function de(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0;if(c=M,M=M+16|0,s=c,e=Ie(e,t,((t|0)<0)<<31>>31,s)|0,e|0)return s=e,M=c,s|0;if(o=nn(s,n)|0,n=s+4|0,(i[s>>2]|0)>0){t=0;do{if(a=i[n>>2]|0,r=a+(t<<4)+4|0,U(i[r>>2]|0),i[r>>2]=0,i[a+(t<<4)>>2]=0,r=a+(t<<4)+8|0,a=a+(t<<4)+12|0,(i[r>>2]|0)>0){e=0;do l=i[a>>2]|0,u=l+(e<<3)+4|0,U(i[u>>2]|0),i[u>>2]=0,i[l+(e<<3)>>2]=0,e=e+1|0;while((e|0)<(i[r>>2]|0))}U(i[a>>2]|0),i[a>>2]=0,i[r>>2]=0,t=t+1|0}while((t|0)<(i[s>>2]|0))}return U(i[n>>2]|0),i[n>>2]=0,i[s>>2]=0,u=o,M=c,u|0}function B(e,t){e|=0,t|=0;var n=0,r=0,o=0,s=0,c=0,l=0,u=0,p=0,m=0,h=0;if(c=i[e>>2]|0,(c|0)<=0)return o=0,r=0,c=o<0,r=12.566370614359172-r,r=o+r,o=c?r:o,a[t>>3]=o,0;if(s=i[e+4>>2]|0,e=(c|0)!=1&1,l=a[s>>3]*.5+.7853981633974483,o=a[s+(e<<4)>>3]*.5+.7853981633974483,n=+f(+l)*f(+o),r=+a[s+(e<<4)+8>>3]-a[s+8>>3],n=_(+(+f(+r)*n),+(+d(+l)*d(+o)+ +d(+r)*n))*-2,r=n+0,n=r-n,(c|0)==1)return l=r,o=n,c=l<0,o=12.566370614359172-o,o=l+o,l=c?o:l,a[t>>3]=l,0;for(e=1,o=r;m=e,e=e+1|0,h=(e|0)%(c|0)|0,p=a[s+(m<<4)>>3]*.5+.7853981633974483,u=a[s+(h<<4)>>3]*.5+.7853981633974483,r=+f(+p)*f(+u),l=+a[s+(h<<4)+8>>3]-a[s+(m<<4)+8>>3],n=_(+(+f(+l)*r),+(+d(+p)*d(+u)+ +d(+l)*r))*-2-n,r=o+n,n=r-o-n,!((e|0)>=(c|0));)o=r;return h=r<0,p=12.566370614359172-n,p=r+p,p=h?p:r,a[t>>3]=p,0}function fe(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0;return s=M,M=M+192|0,r=s+176|0,a=s,o=s+168|0,e=Mt(e,t,a)|0,e|0?(o=e,M=s,o|0):(i[o>>2]=i[a>>2],i[o+4>>2]=a+8,i[r>>2]=i[o>>2],i[r+4>>2]=i[o+4>>2],B(r,n)|0,o=0,M=s,o|0)}function pe(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0;return c=M,M=M+192|0,r=c+176|0,o=c,s=c+168|0,e=Mt(e,t,o)|0,e?(s=e,M=c,s|0):(i[s>>2]=i[o>>2],i[s+4>>2]=o+8,i[r>>2]=i[s>>2],i[r+4>>2]=i[s+4>>2],B(r,n)|0,a[n>>3]=a[n>>3]*40589732.49931477,s=0,M=c,s|0)}function me(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0;return c=M,M=M+192|0,r=c+176|0,o=c,s=c+168|0,e=Mt(e,t,o)|0,e?(s=e,M=c,s|0):(i[s>>2]=i[o>>2],i[s+4>>2]=o+8,i[r>>2]=i[s>>2],i[r+4>>2]=i[s+4>>2],B(r,n)|0,a[n>>3]=a[n>>3]*40589732.49931477*1e6,s=0,M=c,s|0)}function he(e){return e|=0,e>>>0>121?(e=0,e|0):(e=i[7696+(e*28|0)+16>>2]|0,e|0)}function ge(e){return e|=0,(e|0)==4|(e|0)==117}function _e(e){return e|=0,i[11120+((i[e>>2]|0)*216|0)+((i[e+4>>2]|0)*72|0)+((i[e+8>>2]|0)*24|0)+(i[e+12>>2]<<3)>>2]|0}function ve(e){return e|=0,i[11120+((i[e>>2]|0)*216|0)+((i[e+4>>2]|0)*72|0)+((i[e+8>>2]|0)*24|0)+(i[e+12>>2]<<3)+4>>2]|0}function ye(e,t){e|=0,t|=0,e=7696+(e*28|0)|0,i[t>>2]=i[e>>2],i[t+4>>2]=i[e+4>>2],i[t+8>>2]=i[e+8>>2],i[t+12>>2]=i[e+12>>2]}function be(e,t){e|=0,t|=0;var n=0,r=0;if(t>>>0>20)return t=-1,t|0;do if((i[11120+(t*216|0)>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+8>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+16>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+24>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+32>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+40>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+48>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+56>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+64>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+72>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+80>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+88>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+96>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+104>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+112>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+120>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+128>>2]|0)!=(e|0)){if((i[11120+(t*216|0)+136>>2]|0)==(e|0))e=2,n=1,r=2;else{if((i[11120+(t*216|0)+144>>2]|0)==(e|0)){e=0,n=2,r=0;break}if((i[11120+(t*216|0)+152>>2]|0)==(e|0)){e=0,n=2,r=1;break}if((i[11120+(t*216|0)+160>>2]|0)==(e|0)){e=0,n=2,r=2;break}if((i[11120+(t*216|0)+168>>2]|0)==(e|0)){e=1,n=2,r=0;break}if((i[11120+(t*216|0)+176>>2]|0)==(e|0)){e=1,n=2,r=1;break}if((i[11120+(t*216|0)+184>>2]|0)==(e|0)){e=1,n=2,r=2;break}if((i[11120+(t*216|0)+192>>2]|0)==(e|0)){e=2,n=2,r=0;break}if((i[11120+(t*216|0)+200>>2]|0)==(e|0)){e=2,n=2,r=1;break}if((i[11120+(t*216|0)+208>>2]|0)==(e|0)){e=2,n=2,r=2;break}return e=-1,e|0}}else e=2,n=1,r=1}else e=2,n=1,r=0}else e=1,n=1,r=2}else e=1,n=1,r=1}else e=1,n=1,r=0}else e=0,n=1,r=2}else e=0,n=1,r=1}else e=0,n=1,r=0}else e=2,n=0,r=2}else e=2,n=0,r=1}else e=2,n=0,r=0}else e=1,n=0,r=2}else e=1,n=0,r=1}else e=1,n=0,r=0}else e=0,n=0,r=2}else e=0,n=0,r=1}else e=0,n=0,r=0;while(0);return t=i[11120+(t*216|0)+(n*72|0)+(e*24|0)+(r<<3)+4>>2]|0,t|0}function xe(e,t){return e|=0,t|=0,(i[7696+(e*28|0)+20>>2]|0)==(t|0)?(t=1,t|0):(t=(i[7696+(e*28|0)+24>>2]|0)==(t|0),t|0)}function Se(e,t){return e|=0,t|=0,i[848+(e*28|0)+(t<<2)>>2]|0}function Ce(e,t){return e|=0,t|=0,(i[848+(e*28|0)>>2]|0)==(t|0)?(t=0,t|0):(i[848+(e*28|0)+4>>2]|0)==(t|0)?(t=1,t|0):(i[848+(e*28|0)+8>>2]|0)==(t|0)?(t=2,t|0):(i[848+(e*28|0)+12>>2]|0)==(t|0)?(t=3,t|0):(i[848+(e*28|0)+16>>2]|0)==(t|0)?(t=4,t|0):(i[848+(e*28|0)+20>>2]|0)==(t|0)?(t=5,t|0):((i[848+(e*28|0)+24>>2]|0)==(t|0)?6:7)|0}function we(){return 122}function Te(e){e|=0;var t=0,n=0,r=0;t=0;do K(t|0,0,45)|0,r=T()|134225919,n=e+(t<<3)|0,i[n>>2]=-1,i[n+4>>2]=r,t=t+1|0;while((t|0)!=122);return 0}function Ee(e){e|=0;var t=0,n=0,r=0;return r=+a[e+16>>3],n=+a[e+24>>3],t=r-n,+(r<n?t+6.283185307179586:t)}function De(e){return e|=0,+a[e+16>>3]<+a[e+24>>3]|0}function Oe(e){return e|=0,+(+a[e>>3]-a[e+8>>3])}function ke(e,t){e|=0,t|=0;var n=0,r=0,i=0;return n=+a[t>>3],!(n>=+a[e+8>>3])||!(n<=+a[e>>3])?(t=0,t|0):(r=+a[e+16>>3],n=+a[e+24>>3],i=+a[t+8>>3],t=i>=n,e=i<=r&1,r<n?t&&(e=1):t||(e=0),t=!!(e|0),t|0)}function Ae(e,t){e|=0,t|=0;var n=0,r=0,i=0,o=0,s=0,c=0,l=0,u=0,d=0;return+a[e>>3]<+a[t+8>>3]||+a[e+8>>3]>+a[t>>3]?(r=0,r|0):(o=+a[e+16>>3],n=e+24|0,d=+a[n>>3],s=o<d,r=t+16|0,u=+a[r>>3],i=t+24|0,l=+a[i>>3],c=u<l,t=d-u<l-o,e=s?c|t?1:2:0,t=c?s?1:t?2:1:0,o=+Ut(o,e),o<+Ut(+a[i>>3],t)||(d=+Ut(+a[n>>3],e),d>+Ut(+a[r>>3],t))?(c=0,c|0):(c=1,c|0))}function V(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var o=0,s=0,c=0,l=0,u=0;s=+a[e+16>>3],u=+a[e+24>>3],e=s<u,l=+a[t+16>>3],c=+a[t+24>>3],o=l<c,t=u-l<c-s,i[n>>2]=e?o|t?1:2:0,i[r>>2]=o?e?1:t?2:1:0}function je(e,t){e|=0,t|=0;var n=0,r=0,i=0,o=0,s=0,c=0,l=0,u=0,d=0;return+a[e>>3]<+a[t>>3]||+a[e+8>>3]>+a[t+8>>3]?(r=0,r|0):(r=e+16|0,l=+a[r>>3],o=+a[e+24>>3],s=l<o,n=t+16|0,d=+a[n>>3],i=t+24|0,u=+a[i>>3],c=d<u,t=o-d<u-l,e=s?c|t?1:2:0,t=c?s?1:t?2:1:0,o=+Ut(o,e),o<=+Ut(+a[i>>3],t)?(d=+Ut(+a[r>>3],e),c=d>=+Ut(+a[n>>3],t),c|0):(c=0,c|0))}function Me(e,t){e|=0,t|=0;var n=0,r=0,o=0,s=0,c=0,l=0;o=M,M=M+176|0,r=o,i[r>>2]=4,l=+a[t>>3],a[r+8>>3]=l,s=+a[t+16>>3],a[r+16>>3]=s,a[r+24>>3]=l,l=+a[t+24>>3],a[r+32>>3]=l,c=+a[t+8>>3],a[r+40>>3]=c,a[r+48>>3]=l,a[r+56>>3]=c,a[r+64>>3]=s,t=r+72|0,n=t+96|0;do i[t>>2]=0,t=t+4|0;while((t|0)<(n|0));vr(e|0,r|0,168)|0,M=o}function Ne(e,t,n){e|=0,t|=0,n|=0;var r=0,s=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,y=0,x=0,S=0,C=0;x=M,M=M+288|0,h=x+264|0,g=x+96|0,m=x,f=m,p=f+96|0;do i[f>>2]=0,f=f+4|0;while((f|0)<(p|0));return t=It(t,m)|0,t|0?(y=t,M=x,y|0):(p=m,m=i[p>>2]|0,p=i[p+4>>2]|0,jt(m,p,h)|0,Mt(m,p,g)|0,d=+Gt(h,g+8|0),a[h>>3]=+a[e>>3],p=h+8|0,a[p>>3]=+a[e+16>>3],a[g>>3]=+a[e+8>>3],m=g+8|0,a[m>>3]=+a[e+24>>3],s=+Gt(h,g),C=+a[p>>3]-a[m>>3],u=+l(+C),S=+a[h>>3]-a[g>>3],r=+l(+S),!(C==0|S==0)&&(C=+hr(+u,+r),C=+v(+(s*s/+gr(+(C/+gr(+u,+r)),3)/(d*2.59807621135*d*.8))),a[o>>3]=C,_=~~C>>>0,y=+l(C)>=1?C>0?~~+b(+c(C/4294967296),4294967295)>>>0:~~+v((C-+(~~C>>>0))/4294967296)>>>0:0,(i[o+4>>2]&2146435072)!=2146435072)?(g=!(_|0)&!(y|0),t=n,i[t>>2]=g?1:_,i[t+4>>2]=g?0:y,t=0):t=1,y=t,M=x,y|0)}function Pe(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var s=0,u=0,d=0,f=0,p=0,m=0,h=0;m=M,M=M+288|0,d=m+264|0,f=m+96|0,p=m,s=p,u=s+96|0;do i[s>>2]=0,s=s+4|0;while((s|0)<(u|0));return n=It(n,p)|0,n|0?(r=n,M=m,r|0):(n=p,s=i[n>>2]|0,n=i[n+4>>2]|0,jt(s,n,d)|0,Mt(s,n,f)|0,h=+Gt(d,f+8|0),h=+v(+(+Gt(e,t)/(h*2))),a[o>>3]=h,n=~~h>>>0,s=+l(h)>=1?h>0?~~+b(+c(h/4294967296),4294967295)>>>0:~~+v((h-+(~~h>>>0))/4294967296)>>>0:0,(i[o+4>>2]&2146435072)==2146435072?(r=1,M=m,r|0):(p=!(n|0)&!(s|0),i[r>>2]=p?1:n,i[r+4>>2]=p?0:s,r=0,M=m,r|0))}function Fe(e,t){e|=0,t=+t;var n=0,r=0,i=0,o=0,s=0,c=0,l=0,u=0,d=0;o=e+16|0,s=+a[o>>3],n=e+24|0,i=+a[n>>3],r=s-i,r=s<i?r+6.283185307179586:r,u=+a[e>>3],c=e+8|0,l=+a[c>>3],d=u-l,r=(r*t-r)*.5,t=(d*t-d)*.5,u+=t,a[e>>3]=u>1.5707963267948966?1.5707963267948966:u,t=l-t,a[c>>3]=t<-1.5707963267948966?-1.5707963267948966:t,t=s+r,t=t>3.141592653589793?t+-6.283185307179586:t,a[o>>3]=t<-3.141592653589793?t+6.283185307179586:t,t=i-r,t=t>3.141592653589793?t+-6.283185307179586:t,a[n>>3]=t<-3.141592653589793?t+6.283185307179586:t}function Ie(e,t,n,o){e|=0,t|=0,n|=0,o|=0;var s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,D=0,O=0,k=0,A=0,j=0,N=0,P=0,F=0;if(F=M,M=M+224|0,A=F,w=F+48|0,d=(n|0)>0|!(n|0)&t>>>0>0,d&(n>>>0>0|!(n|0)&t>>>0>17895697))return P=14,M=F,P|0;if((n|0)<0)return P=2,M=F,P|0;if(!(t|0)&!(n|0))return i[o>>2]=0,i[o+4>>2]=0,P=0,M=F,P|0;for(s=e,s=it(i[s>>2]|0,i[s+4>>2]|0)|0,l=0,u=0;;){if(c=e+(l<<3)|0,P=c,!(ct(i[P>>2]|0,i[P+4>>2]|0)|0)){s=5,j=159;break}if(P=c,P=(it(i[P>>2]|0,i[P+4>>2]|0)|0)==(s|0),l=W(l|0,u|0,1,0)|0,u=T()|0,!P){s=12,j=159;break}if(!((u|0)<(n|0)|(u|0)==(n|0)&l>>>0<t>>>0)){j=8;break}}if((j|0)==8){do if((n|0)>0|!(n|0)&t>>>0>1){if(s=t<<3,l=er(s)|0,!l)return P=13,M=F,P|0;for(vr(l|0,e|0,s|0)|0,Gn(l,t,8,1),s=1,c=0;N=l+(s<<3)|0,P=l+(s+-1<<3)|0,P=(i[N>>2]|0)==(i[P>>2]|0)?(i[N+4>>2]|0)==(i[P+4>>2]|0):0,s=W(s|0,c|0,1,0)|0,c=T()|0,!P;)if(!((c|0)<(n|0)|(c|0)==(n|0)&s>>>0<t>>>0)){j=14;break}if((j|0)==14){U(l);break}return U(l),P=10,M=F,P|0}while(0);if(s=ur(t|0,n|0,6,0)|0,c=T()|0,d){l=0,u=0;do P=e+(u<<3)|0,P=!!(pt(i[P>>2]|0,i[P+4>>2]|0)|0)<<31>>31,s=W(s|0,c|0,P|0,((P|0)<0)<<31>>31)|0,c=T()|0,u=W(u|0,l|0,1,0)|0,l=T()|0;while((l|0)<(n|0)|(l|0)==(n|0)&u>>>0<t>>>0);C=s,S=c}else C=s,S=c;if(b=ur(C|0,S|0,10,0)|0,x=T()|0,N=er(C<<5)|0,!N)return P=13,M=F,P|0;if(P=tr(b,4)|0,!P)return U(N),P=13,M=F,P|0;a:do if(d){for(k=e,Ke(i[k>>2]|0,i[k+4>>2]|0,A)|0,g=N,_=0,v=0,s=0,y=0;;){d=A,d=!(i[d>>2]|0)&!(i[d+4>>2]|0),c=d?26990:26995,l=d?5:6,u=0,d=A+((d&1)<<3)|0,f=W(l|0,u|0,-1,-1)|0,p=T()|0,m=0,h=0;do O=d+(m<<3)|0,D=i[O+4>>2]|0,k=g+(m<<5)|0,i[k>>2]=i[O>>2],i[k+4>>2]=D,r[g+(m<<5)+9|0]=0,r[g+(m<<5)+8|0]=0,i[g+(m<<5)+20>>2]=g,k=g+(m<<5)+24|0,i[k>>2]=1,i[k+4>>2]=0,k=r[c+m|0]|0,D=W(f|0,p|0,m|0,h|0)|0,D=fr(D|0,T()|0,l|0,u|0)|0,T()|0,D=r[c+D|0]|0,m=W(m|0,h|0,1,0)|0,h=T()|0,O=r[c+((m|0)==(l|0)&(h|0)==(u|0)?0:m)|0]|0,k&=255,i[g+(k<<5)+16>>2]=g+((D&255)<<5),i[g+(k<<5)+12>>2]=g+((O&255)<<5);while(h>>>0<u>>>0|(h|0)==(u|0)&m>>>0<l>>>0);if(_=W(_|0,v|0,1,0)|0,v=T()|0,s=W(l|0,u|0,s|0,y|0)|0,y=T()|0,!((v|0)<(n|0)|(v|0)==(n|0)&_>>>0<t>>>0))break a;k=e+(_<<3)|0,Ke(i[k>>2]|0,i[k+4>>2]|0,A)|0||(g=N+(s<<5)|0)}E(27634,26956,108,26975)}while(0);if((S|0)>0|!(S|0)&C>>>0>0){u=0,d=0;do{if(c=N+(u<<5)|0,l=i[c>>2]|0,c=i[c+4>>2]|0,s=G(l|0,c|0,30)|0,c=ur(s^l|0,(T()|0)^c,484763065,-1084733587)|0,l=T()|0,s=G(c|0,l|0,27)|0,l=ur(s^c|0,(T()|0)^l,321982955,-1798288965)|0,c=T()|0,s=G(l|0,c|0,31)|0,c=fr(s^l|0,(T()|0)^c,b|0,x|0)|0,l=T()|0,s=P+(c<<2)|0,i[s>>2]|0)do s=W(c|0,l|0,1,0)|0,c=dr(s|0,T()|0,b|0,x|0)|0,l=T()|0,s=P+(c<<2)|0;while(i[s>>2]|0);i[s>>2]=N+(u<<5),u=W(u|0,d|0,1,0)|0,d=T()|0}while((d|0)<(S|0)|(d|0)==(S|0)&u>>>0<C>>>0);m=0,h=0;do{if(u=N+(m<<5)|0,d=N+(m<<5)+9|0,!(r[d|0]|0)){if(k=u,Je(i[k>>2]|0,i[k+4>>2]|0,A)|0){j=39;break}p=A,f=i[p>>2]|0,p=i[p+4>>2]|0,c=G(f|0,p|0,30)|0,c=ur(c^f|0,(T()|0)^p,484763065,-1084733587)|0,l=T()|0,s=G(c|0,l|0,27)|0,l=ur(s^c|0,(T()|0)^l,321982955,-1798288965)|0,c=T()|0,s=G(l|0,c|0,31)|0,c=fr(s^l|0,(T()|0)^c,b|0,x|0)|0,l=T()|0,s=i[P+(c<<2)>>2]|0;b:do if(s|0){for(;k=s,(i[k>>2]|0)!=(f|0)||(i[k+4>>2]|0)!=(p|0);)if(s=W(c|0,l|0,1,0)|0,c=dr(s|0,T()|0,b|0,x|0)|0,l=T()|0,s=i[P+(c<<2)>>2]|0,!s)break b;r[d|0]=1,r[s+9|0]=1,c=s+16|0,k=N+(m<<5)+12|0,i[(i[k>>2]|0)+16>>2]=i[c>>2],n=s+12|0,O=i[N+(m<<5)+16>>2]|0,i[O+12>>2]=i[n>>2],i[(i[n>>2]|0)+16>>2]=O,i[(i[c>>2]|0)+12>>2]=i[k>>2],c=Le(u)|0,k=Le(s)|0,s=c+24|0,n=i[s+4>>2]|0,O=k+24|0,D=i[O+4>>2]|0,O=(n|0)<(D|0)|((n|0)==(D|0)?(i[s>>2]|0)>>>0<(i[O>>2]|0)>>>0:0),s=O?c:k,c=O?k:c,(c|0)!=(s|0)&&(D=s+24|0,k=c+24|0,O=k,D=W(i[O>>2]|0,i[O+4>>2]|0,i[D>>2]|0,i[D+4>>2]|0)|0,O=T()|0,i[k>>2]=D,i[k+4>>2]=O,i[s+20>>2]=c)}while(0)}m=W(m|0,h|0,1,0)|0,h=T()|0}while((h|0)<(S|0)|(h|0)==(S|0)&m>>>0<C>>>0);(j|0)==39&&E(27634,26956,258,27001),s=0,c=0;do r[N+(s<<5)+8|0]=0,s=W(s|0,c|0,1,0)|0,c=T()|0;while((c|0)<(S|0)|(c|0)==(S|0)&s>>>0<C>>>0);for(f=0,l=0,d=0,p=0;;){if(s=N+(f<<5)|0,!(r[N+(f<<5)+8|0]|0)&&!(r[N+(f<<5)+9|0]|0)){u=s,c=i[u>>2]|0,u=i[u+4>>2]|0;do r[s+8|0]=1,s=i[s+12>>2]|0,k=s;while((i[k>>2]|0)!=(c|0)||(i[k+4>>2]|0)!=(u|0));l=W(l|0,d|0,1,0)|0,u=T()|0}else u=d;if(f=W(f|0,p|0,1,0)|0,p=T()|0,(p|0)<(S|0)|(p|0)==(S|0)&f>>>0<C>>>0)d=u;else break}s=0,c=0;do r[N+(s<<5)+8|0]=0,s=W(s|0,c|0,1,0)|0,c=T()|0;while((c|0)<(S|0)|(c|0)==(S|0)&s>>>0<C>>>0);O=l,D=u,s=1}else O=0,D=0,s=0;k=er(O*24|0)|0;c:do if(k|0){d:do if(s){e=0,b=0,n=0,t=0;e:for(;;){if(s=N+(e<<5)|0,!(r[N+(e<<5)+8|0]|0)&&!(r[N+(e<<5)+9|0]|0)){y=s,v=i[y>>2]|0,y=i[y+4>>2]|0,c=0,l=0;do c=W(c|0,l|0,2,0)|0,l=T()|0,s=i[s+12>>2]|0,x=s;while((i[x>>2]|0)!=(v|0)||(i[x+4>>2]|0)!=(y|0));if(_=er(c<<4)|0,!_)break;c=v,l=y,g=0,h=0,u=0,d=0;do{if(qe(c,l,w)|0){j=69;break e}if(x=i[w>>2]|0,p=x+-1|0,m=((p|0)<0)<<31>>31,(x|0)>1){l=u,f=0,c=d,u=0;do x=_+(l<<4)|0,d=w+8+(f<<4)|0,i[x>>2]=i[d>>2],i[x+4>>2]=i[d+4>>2],i[x+8>>2]=i[d+8>>2],i[x+12>>2]=i[d+12>>2],l=W(l|0,c|0,1,0)|0,c=T()|0,f=W(f|0,u|0,1,0)|0,u=T()|0;while((u|0)<(m|0)|(u|0)==(m|0)&f>>>0<p>>>0);u=l,d=c}g=W(g|0,h|0,p|0,m|0)|0,h=T()|0,r[s+8|0]=1,s=i[s+12>>2]|0,l=s,c=i[l>>2]|0,l=i[l+4>>2]|0}while(!((c|0)==(v|0)&(l|0)==(y|0)));if(c=nr(_,g<<4)|0,!c){j=75;break}y=Le(s)|0,x=i[y+4>>2]|0,s=k+(n*24|0)|0,i[s>>2]=i[y>>2],i[s+4>>2]=x,s=k+(n*24|0)+16|0,i[s>>2]=g,i[k+(n*24|0)+20>>2]=c,i[A>>2]=i[s>>2],i[A+4>>2]=i[s+4>>2],B(A,k+(n*24|0)+8|0)|0,c=W(n|0,b|0,1,0)|0,s=T()|0}else c=n,s=b;if(e=W(e|0,t|0,1,0)|0,t=T()|0,(t|0)<(S|0)|(t|0)==(S|0)&e>>>0<C>>>0)b=s,n=c;else break d}if((j|0)==69?E(27634,26956,351,27016):(j|0)==75&&U(_),(b|0)>0|!(b|0)&n>>>0>0)for(u=0,d=0,s=n,l=b;c=i[k+(u*24|0)+20>>2]|0,c?(U(c),c=b,s=n):c=l,u=W(u|0,d|0,1,0)|0,d=T()|0,(d|0)<(c|0)|(d|0)==(c|0)&u>>>0<s>>>0;)l=c;U(k);break c}while(0);Gn(k,O,24,2);f:do if(!(O|0)&!(D|0)){if(x=er(192)|0,x|0){if(i[x+16>>2]=0,i[x+20>>2]=0,h=x+8|0,i[h>>2]=3,s=er(48)|0,g=x+12|0,i[g>>2]=s,s|0){i[s>>2]=i[3860],i[s+4>>2]=i[3861],i[s+8>>2]=i[3862],i[s+12>>2]=i[3863],m=s+16|0,i[m>>2]=i[3864],i[m+4>>2]=i[3865],i[m+8>>2]=i[3866],i[m+12>>2]=i[3867],m=s+32|0,i[m>>2]=i[3868],i[m+4>>2]=i[3869],i[m+8>>2]=i[3870],i[m+12>>2]=i[3871],i[A>>2]=i[h>>2],i[A+4>>2]=i[h+4>>2],B(A,x)|0,i[x+40>>2]=0,i[x+44>>2]=0,m=x+32|0,i[m>>2]=3,s=er(48)|0,_=x+36|0,i[_>>2]=s;do if(!s)u=0,d=1;else{if(i[s>>2]=i[3872],i[s+4>>2]=i[3873],i[s+8>>2]=i[3874],i[s+12>>2]=i[3875],p=s+16|0,i[p>>2]=i[3876],i[p+4>>2]=i[3877],i[p+8>>2]=i[3878],i[p+12>>2]=i[3879],p=s+32|0,i[p>>2]=i[3880],i[p+4>>2]=i[3881],i[p+8>>2]=i[3882],i[p+12>>2]=i[3883],i[A>>2]=i[m>>2],i[A+4>>2]=i[m+4>>2],B(A,x+24|0)|0,i[x+64>>2]=0,i[x+68>>2]=0,p=x+56|0,i[p>>2]=3,s=er(48)|0,v=x+60|0,i[v>>2]=s,!s){u=0,d=2;break}if(i[s>>2]=i[3884],i[s+4>>2]=i[3885],i[s+8>>2]=i[3886],i[s+12>>2]=i[3887],f=s+16|0,i[f>>2]=i[3888],i[f+4>>2]=i[3889],i[f+8>>2]=i[3890],i[f+12>>2]=i[3891],f=s+32|0,i[f>>2]=i[3892],i[f+4>>2]=i[3893],i[f+8>>2]=i[3894],i[f+12>>2]=i[3895],i[A>>2]=i[p>>2],i[A+4>>2]=i[p+4>>2],B(A,x+48|0)|0,i[x+88>>2]=0,i[x+92>>2]=0,f=x+80|0,i[f>>2]=3,s=er(48)|0,y=x+84|0,i[y>>2]=s,!s){u=0,d=3;break}if(i[s>>2]=i[3896],i[s+4>>2]=i[3897],i[s+8>>2]=i[3898],i[s+12>>2]=i[3899],d=s+16|0,i[d>>2]=i[3900],i[d+4>>2]=i[3901],i[d+8>>2]=i[3902],i[d+12>>2]=i[3903],d=s+32|0,i[d>>2]=i[3904],i[d+4>>2]=i[3905],i[d+8>>2]=i[3906],i[d+12>>2]=i[3907],i[A>>2]=i[f>>2],i[A+4>>2]=i[f+4>>2],B(A,x+72|0)|0,i[x+112>>2]=0,i[x+116>>2]=0,d=x+104|0,i[d>>2]=3,s=er(48)|0,e=x+108|0,i[e>>2]=s,!s){u=0,d=4;break}if(i[s>>2]=i[3908],i[s+4>>2]=i[3909],i[s+8>>2]=i[3910],i[s+12>>2]=i[3911],u=s+16|0,i[u>>2]=i[3912],i[u+4>>2]=i[3913],i[u+8>>2]=i[3914],i[u+12>>2]=i[3915],u=s+32|0,i[u>>2]=i[3916],i[u+4>>2]=i[3917],i[u+8>>2]=i[3918],i[u+12>>2]=i[3919],i[A>>2]=i[d>>2],i[A+4>>2]=i[d+4>>2],B(A,x+96|0)|0,i[x+136>>2]=0,i[x+140>>2]=0,u=x+128|0,i[u>>2]=3,s=er(48)|0,t=x+132|0,i[t>>2]=s,!s){u=0,d=5;break}if(i[s>>2]=i[3920],i[s+4>>2]=i[3921],i[s+8>>2]=i[3922],i[s+12>>2]=i[3923],l=s+16|0,i[l>>2]=i[3924],i[l+4>>2]=i[3925],i[l+8>>2]=i[3926],i[l+12>>2]=i[3927],l=s+32|0,i[l>>2]=i[3928],i[l+4>>2]=i[3929],i[l+8>>2]=i[3930],i[l+12>>2]=i[3931],i[A>>2]=i[u>>2],i[A+4>>2]=i[u+4>>2],B(A,x+120|0)|0,i[x+160>>2]=0,i[x+164>>2]=0,l=x+152|0,i[l>>2]=3,s=er(48)|0,n=x+156|0,i[n>>2]=s,!s){u=0,d=6;break}if(i[s>>2]=i[3932],i[s+4>>2]=i[3933],i[s+8>>2]=i[3934],i[s+12>>2]=i[3935],c=s+16|0,i[c>>2]=i[3936],i[c+4>>2]=i[3937],i[c+8>>2]=i[3938],i[c+12>>2]=i[3939],c=s+32|0,i[c>>2]=i[3940],i[c+4>>2]=i[3941],i[c+8>>2]=i[3942],i[c+12>>2]=i[3943],i[A>>2]=i[l>>2],i[A+4>>2]=i[l+4>>2],B(A,x+144|0)|0,i[x+184>>2]=0,i[x+188>>2]=0,c=x+176|0,i[c>>2]=3,s=er(48)|0,b=x+180|0,i[b>>2]=s,!s){u=0,d=7;break}if(i[s>>2]=i[3944],i[s+4>>2]=i[3945],i[s+8>>2]=i[3946],i[s+12>>2]=i[3947],w=s+16|0,i[w>>2]=i[3948],i[w+4>>2]=i[3949],i[w+8>>2]=i[3950],i[w+12>>2]=i[3951],s=s+32|0,i[s>>2]=i[3952],i[s+4>>2]=i[3953],i[s+8>>2]=i[3954],i[s+12>>2]=i[3955],i[A>>2]=i[c>>2],i[A+4>>2]=i[c+4>>2],B(A,x+168|0)|0,Gn(x,8,24,3),s=er(128)|0,i[o+4>>2]=s,s|0){i[o>>2]=8,i[s>>2]=i[h>>2],i[s+4>>2]=i[h+4>>2],i[s+8>>2]=i[h+8>>2],i[s+12>>2]=i[h+12>>2],j=s+16|0,i[j>>2]=i[m>>2],i[j+4>>2]=i[m+4>>2],i[j+8>>2]=i[m+8>>2],i[j+12>>2]=i[m+12>>2],j=s+32|0,i[j>>2]=i[p>>2],i[j+4>>2]=i[p+4>>2],i[j+8>>2]=i[p+8>>2],i[j+12>>2]=i[p+12>>2],j=s+48|0,i[j>>2]=i[f>>2],i[j+4>>2]=i[f+4>>2],i[j+8>>2]=i[f+8>>2],i[j+12>>2]=i[f+12>>2],j=s+64|0,i[j>>2]=i[d>>2],i[j+4>>2]=i[d+4>>2],i[j+8>>2]=i[d+8>>2],i[j+12>>2]=i[d+12>>2],j=s+80|0,i[j>>2]=i[u>>2],i[j+4>>2]=i[u+4>>2],i[j+8>>2]=i[u+8>>2],i[j+12>>2]=i[u+12>>2],j=s+96|0,i[j>>2]=i[l>>2],i[j+4>>2]=i[l+4>>2],i[j+8>>2]=i[l+8>>2],i[j+12>>2]=i[l+12>>2],j=s+112|0,i[j>>2]=i[c>>2],i[j+4>>2]=i[c+4>>2],i[j+8>>2]=i[c+8>>2],i[j+12>>2]=i[c+12>>2],U(x),j=158;break f}s=i[g>>2]|0,s|0&&U(s),s=i[_>>2]|0,s|0&&U(s),s=i[v>>2]|0,s|0&&U(s),s=i[y>>2]|0,s|0&&U(s),s=i[e>>2]|0,s|0&&U(s),s=i[t>>2]|0,s|0&&U(s),s=i[n>>2]|0,s|0&&U(s),s=i[b>>2]|0,s|0&&U(s),U(x);break f}while(0);s=0,l=0;do c=i[x+(s*24|0)+12>>2]|0,c|0&&U(c),s=W(s|0,l|0,1,0)|0,l=T()|0;while(l>>>0<u>>>0|(l|0)==(u|0)&s>>>0<d>>>0)}U(x),j=152}}else{if((D|0)>0|!(D|0)&O>>>0>0){l=0,u=0,d=0,c=0,s=0,f=0;do w=k+(l*24|0)|0,A=u,u=i[w>>2]|0,j=d,d=i[w+4>>2]|0,c=W(c|0,s|0,((u|0)!=(A|0)|(d|0)!=(j|0))&1,0)|0,s=T()|0,l=W(l|0,f|0,1,0)|0,f=T()|0;while((f|0)<(D|0)|(f|0)==(D|0)&l>>>0<O>>>0);y=c,v=s}else y=0,v=0;if(e=er(y*24|0)|0,e){g:do if((D|0)>=0){for(h=0,g=0,c=0,l=0,_=0,u=0;;){if(!((h|0)==(O|0)&(g|0)==(D|0))&&(A=k+(c*24|0)|0,j=k+(h*24|0)|0,(i[A>>2]|0)==(i[j>>2]|0)&&(i[A+4>>2]|0)==(i[j+4>>2]|0)))s=_;else{if(p=k+(c*24|0)|0,j=ar(h|0,g|0,c|0,l|0)|0,A=T()|0,m=W(j|0,A|0,-1,-1)|0,l=T()|0,(A|0)>0|!(A|0)&j>>>0>1){if(s=er(m<<3)|0,!s)break;d=0,f=0;do j=d,d=W(d|0,f|0,1,0)|0,f=T()|0,w=p+(d*24|0)+16|0,A=i[w+4>>2]|0,j=s+(j<<3)|0,i[j>>2]=i[w>>2],i[j+4>>2]=A;while((f|0)<(l|0)|(f|0)==(l|0)&d>>>0<m>>>0)}else s=0;A=k+(c*24|0)+16|0,j=i[A+4>>2]|0,l=e+(u*24|0)+8|0,i[l>>2]=i[A>>2],i[l+4>>2]=j,i[e+(u*24|0)+16>>2]=m,i[e+(u*24|0)+20>>2]=s,a[e+(u*24|0)>>3]=+a[k+(c*24|0)+8>>3],u=W(u|0,_|0,1,0)|0,c=h,l=g,s=T()|0}if(j=h,h=W(h|0,g|0,1,0)|0,A=g,g=T()|0,(A|0)<(D|0)|(A|0)==(D|0)&j>>>0<O>>>0)_=s;else break g}if((_|0)>0|!(_|0)&u>>>0>0){s=0,l=0;do c=i[e+(s*24|0)+20>>2]|0,c|0&&U(c),s=W(s|0,l|0,1,0)|0,l=T()|0;while((l|0)<(_|0)|(l|0)==(_|0)&s>>>0<u>>>0)}U(e),j=152;break f}while(0);if(Gn(e,y,24,3),s=er(y<<4)|0,l=o+4|0,i[l>>2]=s,s){i[o>>2]=y;do if((v|0)>0|!(v|0)&y>>>0>0){if(o=e+8|0,i[s>>2]=i[o>>2],i[s+4>>2]=i[o+4>>2],i[s+8>>2]=i[o+8>>2],i[s+12>>2]=i[o+12>>2],(y|0)==1&!(v|0)||(o=s+16|0,j=e+32|0,i[o>>2]=i[j>>2],i[o+4>>2]=i[j+4>>2],i[o+8>>2]=i[j+8>>2],i[o+12>>2]=i[j+12>>2],!((v|0)>0|!(v|0)&y>>>0>2)))break;s=2,c=0;do o=(i[l>>2]|0)+(s<<4)|0,j=e+(s*24|0)+8|0,i[o>>2]=i[j>>2],i[o+4>>2]=i[j+4>>2],i[o+8>>2]=i[j+8>>2],i[o+12>>2]=i[j+12>>2],s=W(s|0,c|0,1,0)|0,c=T()|0;while((c|0)<(v|0)|(c|0)==(v|0)&s>>>0<y>>>0)}while(0);U(e),j=158;break}if((v|0)>0|!(v|0)&y>>>0>0){s=0,l=0;do c=i[e+(s*24|0)+20>>2]|0,c|0&&U(c),s=W(s|0,l|0,1,0)|0,l=T()|0;while((l|0)<(v|0)|(l|0)==(v|0)&s>>>0<y>>>0)}U(e),j=152;break}j=152}while(0);if((j|0)==158)return U(N),U(P),U(k),P=0,M=F,P|0;if((j|0)==152&&(D|0)>0|!(D|0)&O>>>0>0)for(u=0,d=0,s=O,l=D;c=i[k+(u*24|0)+20>>2]|0,c?(U(c),c=D,s=O):c=l,u=W(u|0,d|0,1,0)|0,d=T()|0,(d|0)<(c|0)|(d|0)==(c|0)&u>>>0<s>>>0;)l=c;return U(k),U(N),U(P),P=13,M=F,P|0}while(0);return U(N),U(P),P=13,M=F,P|0}return(j|0)==159?(M=F,s|0):0}function H(e,t){e|=0,t|=0;var n=0,r=0;return r=e,e=i[r>>2]|0,r=i[r+4>>2]|0,n=t,t=i[n>>2]|0,n=i[n+4>>2]|0,(r>>>0<n>>>0|(r|0)==(n|0)&e>>>0<t>>>0?-1:(r>>>0>n>>>0|(r|0)==(n|0)&e>>>0>t>>>0)&1)|0}function Le(e){e|=0;var t=0,n=0;return t=e+20|0,n=i[t>>2]|0,(n|0)==(e|0)?e|0:(n=Le(n)|0,i[t>>2]=n,n|0)}function Re(e,t){e|=0,t|=0;var n=0,r=0,o=0,s=0,c=0,l=0;return l=e,c=i[l>>2]|0,l=i[l+4>>2]|0,s=t,o=i[s>>2]|0,s=i[s+4>>2]|0,l>>>0<s>>>0|(l|0)==(s|0)&c>>>0<o>>>0?(t=-1,t|0):l>>>0>s>>>0|(l|0)==(s|0)&c>>>0>o>>>0?(t=1,t|0):(r=+a[e+8>>3],n=+a[t+8>>3],r<n?(t=-1,t|0):(t=r>n&1,t|0))}function ze(e,t){e|=0,t|=0;var n=0,r=0;return r=+a[e>>3],n=+a[t>>3],(r>n?-1:r<n&1)|0}function Be(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0;if(f=M,M=M+64|0,d=f,c=f+56|0,!(!0&(t&2013265920)==134217728&(!0&(r&2013265920)==134217728)))return a=5,M=f,a|0;if((e|0)==(n|0)&(t|0)==(r|0))return i[a>>2]=0,a=0,M=f,a|0;if(s=G(e|0,t|0,52)|0,T()|0,s&=15,u=G(n|0,r|0,52)|0,T()|0,(s|0)!=(u&15))return a=12,M=f,a|0;if(o=s+-1|0,s>>>0>1){dt(e,t,o,d)|0,dt(n,r,o,c)|0,u=d,l=i[u>>2]|0,u=i[u+4>>2]|0;a:do if((l|0)==(i[c>>2]|0)&&(u|0)==(i[c+4>>2]|0)){s=(s^15)*3|0,o=G(e|0,t|0,s|0)|0,T()|0,o&=7,s=G(n|0,r|0,s|0)|0,T()|0,s&=7;do if(!(o|0)|!(s|0))i[a>>2]=1,o=0;else if((o|0)==7)o=5;else{if((o|0)==1|(s|0)==1&&pt(l,u)|0){o=5;break}if((i[15824+(o<<2)>>2]|0)!=(s|0)&&(i[15856+(o<<2)>>2]|0)!=(s|0))break a;i[a>>2]=1,o=0}while(0);return a=o,M=f,a|0}while(0)}o=d,s=o+56|0;do i[o>>2]=0,o=o+4|0;while((o|0)<(s|0));return te(e,t,1,d)|0,t=d,((i[t>>2]|0)!=(n|0)||(i[t+4>>2]|0)!=(r|0))&&(t=d+8|0,(i[t>>2]|0)!=(n|0)||(i[t+4>>2]|0)!=(r|0))&&(t=d+16|0,(i[t>>2]|0)!=(n|0)||(i[t+4>>2]|0)!=(r|0))&&(t=d+24|0,(i[t>>2]|0)!=(n|0)||(i[t+4>>2]|0)!=(r|0))&&(t=d+32|0,(i[t>>2]|0)!=(n|0)||(i[t+4>>2]|0)!=(r|0))&&(t=d+40|0,(i[t>>2]|0)!=(n|0)||(i[t+4>>2]|0)!=(r|0))?(o=d+48|0,o=((i[o>>2]|0)==(n|0)?(i[o+4>>2]|0)==(r|0):0)&1):o=1,i[a>>2]=o,a=0,M=f,a|0}function Ve(e,t,n,r,a){return e|=0,t|=0,n|=0,r|=0,a|=0,n=se(e,t,n,r)|0,(n|0)==7?(a=11,a|0):(r=K(n|0,0,56)|0,t=t&-2130706433|T()|268435456,i[a>>2]=e|r,i[a+4>>2]=t,a=0,a|0)}function He(e,t,n){return e|=0,t|=0,n|=0,!0&(t&2013265920)==268435456?(i[n>>2]=e,i[n+4>>2]=t&-2130706433|134217728,n=0,n|0):(n=6,n|0)}function Ue(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0;return a=M,M=M+16|0,r=a,i[r>>2]=0,!0&(t&2013265920)==268435456?(o=G(e|0,t|0,56)|0,T()|0,r=z(e,t&-2130706433|134217728,o&7,r,n)|0,M=a,r|0):(r=6,M=a,r|0)}function We(e,t){e|=0,t|=0;var n=0;switch(n=G(e|0,t|0,56)|0,T()|0,n&7){case 0:case 7:return n=0,n|0}return n=t&-2130706433|134217728,!(!0&(t&2013265920)==268435456)||!0&(t&117440512)==16777216&!!(pt(e,n)|0)?(n=0,n|0):(n=ct(e,n)|0,n|0)}function Ge(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0;return a=M,M=M+16|0,r=a,!0&(t&2013265920)==268435456?(o=t&-2130706433|134217728,s=n,i[s>>2]=e,i[s+4>>2]=o,i[r>>2]=0,t=G(e|0,t|0,56)|0,T()|0,r=z(e,o,t&7,r,n+8|0)|0,M=a,r|0):(r=6,M=a,r|0)}function Ke(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0;return a=!(pt(e,t)|0),t&=-2130706433,r=n,i[r>>2]=a?e:0,i[r+4>>2]=a?t|285212672:0,r=n+8|0,i[r>>2]=e,i[r+4>>2]=t|301989888,r=n+16|0,i[r>>2]=e,i[r+4>>2]=t|318767104,r=n+24|0,i[r>>2]=e,i[r+4>>2]=t|335544320,r=n+32|0,i[r>>2]=e,i[r+4>>2]=t|352321536,n=n+40|0,i[n>>2]=e,i[n+4>>2]=t|369098752,0}function qe(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0;return s=M,M=M+16|0,a=s,o=t&-2130706433|134217728,!0&(t&2013265920)==268435456?(r=G(e|0,t|0,56)|0,T()|0,r=Rn(e,o,r&7)|0,(r|0)==-1?(i[n>>2]=0,o=6,M=s,o|0):(At(e,o,a)|0&&E(27634,27035,282,27050),t=G(e|0,t|0,52)|0,T()|0,t&=15,pt(e,o)|0?Qe(a,t,r,2,n):nt(a,t,r,2,n),o=0,M=s,o|0)):(o=6,M=s,o|0)}function Je(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0;return s=M,M=M+16|0,r=s+8|0,a=s,o=t&-2130706433|134217728,!0&(t&2013265920)==268435456?(i[r>>2]=0,t=G(e|0,t|0,56)|0,T()|0,t=z(e,o,t&7,r,a)|0,t|0?(n=t,M=s,n|0):(r=i[a>>2]|0,a=i[a+4>>2]|0,t=se(r,a,e,o)|0,(t|0)==7?(n=11,M=s,n|0):(e=K(t|0,0,56)|0,o=a&-2130706433|T()|268435456,i[n>>2]=r|e,i[n+4>>2]=o,n=0,M=s,n|0))):(n=6,M=s,n|0)}function Ye(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0,h=0,g=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,E=0,D=0,O=0,k=0,A=0,j=0;i[n>>2]=0,v=+a[e>>3],y=+a[e+8>>3],g=+a[e+16>>3],o=0,s=5,r=5,e=0;do w=+a[15888+(o*24|0)>>3]-v,C=+a[15888+(o*24|0)+8>>3]-y,c=+a[15888+(o*24|0)+16>>3]-g,c=w*w+C*C+c*c,c<r&&(i[n>>2]=o,s=c,e=o,r=c),o=o+1|0;while((o|0)!=20);if(s=+m(+(1-s*.5)),s<1e-16)g=0,c=0;else{if(A=+a[16368+(e*24|0)>>3],O=+a[15888+(e*24|0)>>3],k=+a[15888+(e*24|0)+8>>3],D=+a[15888+(e*24|0)+16>>3],j=-(D+(O*0+k*0)),c=O*j+0,w=k*j+0,j=D*j+1,E=+u(+(j*j+(c*c+w*w))),E=E>0?1/E:0,c*=E,w*=E,E=j*E,j=-(v*O+y*k+g*D),C=v+O*j,r=y+k*j,v=g+D*j,y=+u(+(v*v+(C*C+r*r))),y=y>0?1/y:0,C*=y,r*=y,y=v*y,r=+Ht(A-+Ht(+_(+(y*(k*c-O*w)+(C*(D*w-k*E)+r*(O*E-D*c))),+(E*y+(c*C+w*r))))),c=Dt(t)|0?+Ht(r+-.3334731722518321):r,r=p(+s)*2.618033988749896,(t|0)>0){e=0;do r*=2.6457513110645907,e=e+1|0;while((e|0)!=(t|0))}g=+d(+c)*r,c=+f(+c)*r}t=n+4|0,S=n+12|0,i[S>>2]=0,s=l(+c)*1.1547005383792515,r=+l(+g)+s*.5,e=~~r,o=~~s,r-=+(e|0),s-=+(o|0);do if(r<.5){if(r<.3333333333333333){if(i[t>>2]=e,s<(r+1)*.5){i[n+8>>2]=o;break}o=o+1|0,i[n+8>>2]=o;break}if(j=1-r,o=(!(s<j)&1)+o|0,i[n+8>>2]=o,j<=s&s<r*2){e=e+1|0,i[t>>2]=e;break}i[t>>2]=e;break}else{if(!(r<.6666666666666666)){if(e=e+1|0,i[t>>2]=e,s<r*.5){i[n+8>>2]=o;break}o=o+1|0,i[n+8>>2]=o;break}if(s<1-r){if(i[n+8>>2]=o,r*2+-1<s){i[t>>2]=e;break}}else o=o+1|0,i[n+8>>2]=o;e=e+1|0,i[t>>2]=e}while(0);do if(g<0){if(o&1){x=(o+1|0)/2|0,x=ar(e|0,((e|0)<0)<<31>>31,x|0,((x|0)<0)<<31>>31)|0,e=~~(+(e|0)-((+(x>>>0)+4294967296*(T()|0))*2+1)),i[t>>2]=e,x=t;break}x=(o|0)/2|0,x=ar(e|0,((e|0)<0)<<31>>31,x|0,((x|0)<0)<<31>>31)|0,e=~~(+(e|0)-(+(x>>>0)+4294967296*(T()|0))*2),i[t>>2]=e,x=t;break}else x=t;while(0);b=n+8|0,t=0-o|0,c<0?(n=e-((o<<1|1)/2|0)|0,i[x>>2]=n,i[b>>2]=t,o=t):n=e,e=o-n|0,t=0-n|0,(n|0)<0?(i[b>>2]=e,i[S>>2]=t,i[x>>2]=0,h=0):(e=o,h=n,t=0),n=h-e|0,o=t-e|0,(e|0)<0?(i[x>>2]=n,i[S>>2]=o,i[b>>2]=0,h=n,e=0):o=t,n=h-o|0,t=e-o|0,(o|0)<0?(i[x>>2]=n,i[b>>2]=t,i[S>>2]=0,o=0):(t=e,n=h),e=(t|0)<(n|0)?t:n,e=(o|0)<(e|0)?o:e,(e|0)<=0||(i[x>>2]=n-e,i[b>>2]=t-e,i[S>>2]=o-e)}function Xe(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0;r=M,M=M+16|0,o=r,c=i[e+12>>2]|0,s=+((i[e+8>>2]|0)-c|0),a[o>>3]=+((i[e+4>>2]|0)-c|0)-s*.5,a[o+8>>3]=s*.8660254037844386,Ze(o,i[e>>2]|0,t,0,n),M=r}function Ze(e,t,n,r,o){e|=0,t|=0,n|=0,r|=0,o|=0;var s=0,c=0,l=0,p=0,m=0,h=0,v=0,y=0,b=0,x=0,S=0,C=0;if(s=+Fn(e),s<1e-16)t=15888+(t*24|0)|0,i[o>>2]=i[t>>2],i[o+4>>2]=i[t+4>>2],i[o+8>>2]=i[t+8>>2],i[o+12>>2]=i[t+12>>2],i[o+16>>2]=i[t+16>>2],i[o+20>>2]=i[t+20>>2];else{if(c=+_(+ +a[e+8>>3],+ +a[e>>3]),(n|0)>0){e=0;do s*=.37796447300922725,e=e+1|0;while((e|0)!=(n|0))}l=s*.3333333333333333,r?(n=!(Dt(n)|0),s=+g(+((n?l:l*.37796447300922725)*.381966011250105))):(s=+g(+(s*.381966011250105)),Dt(n)|0&&(c=+Ht(c+.3334731722518321))),v=+Ht(+a[16368+(t*24|0)>>3]-c),l=+a[15888+(t*24|0)>>3],h=+a[15888+(t*24|0)+8>>3],S=+a[15888+(t*24|0)+16>>3],b=-(S+(l*0+h*0)),m=l*b+0,c=h*b+0,b=S*b+1,y=+u(+(b*b+(m*m+c*c))),y=y>0?1/y:0,m*=y,c*=y,y=b*y,b=+d(+v),v=+f(+v),C=+d(+s),x=+f(+s),p=C*l+x*(b*m+v*(S*c-h*y)),s=C*h+x*(b*c+v*(l*y-S*m)),c=C*S+x*(b*y+v*(h*m-l*c)),l=+u(+(c*c+(p*p+s*s))),l=l>0?1/l:0,a[o>>3]=p*l,a[o+8>>3]=s*l,a[o+16>>3]=c*l}}function Qe(e,t,n,r,o){e|=0,t|=0,n|=0,r|=0,o|=0;var s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,g=0,v=0,b=0,x=0,S=0,C=0,w=0,T=0,D=0,O=0,k=0,A=0,j=0,N=0,P=0,F=0,I=0,L=0,ee=0,te=0,ne=0,R=0,re=0,z=0,ie=0,ae=0,oe=0,se=0,ce=0,le=0,ue=0,de=0,B=0,fe=0;if(se=M,M=M+256|0,s=se+240|0,L=se+224|0,ie=se,ae=se+208|0,oe=se+192|0,ee=se+168|0,te=se+152|0,ne=se+136|0,R=se+120|0,re=se+104|0,z=se+80|0,i[s>>2]=t,i[L>>2]=i[e>>2],i[L+4>>2]=i[e+4>>2],i[L+8>>2]=i[e+8>>2],i[L+12>>2]=i[e+12>>2],$e(L,s,ie),i[o>>2]=0,L=r+n+((r|0)==5&1)|0,(L|0)<=(n|0))M=se;else{T=i[s>>2]|0,w=ae+4|0,S=ae+8|0,C=ae+12|0,D=oe+8|0,O=n+5|0,k=16848+(T<<2)|0,A=ee+8|0,j=16928+(T<<2)|0,N=te+8|0,P=ne+8|0,F=R+8|0,I=oe+8|0,g=ee+8|0,b=ee+16|0,v=z+8|0,x=z+16|0,m=n,r=0,c=0,l=0,u=0;a:for(;;){p=ie+(((m|0)%5|0)<<4)|0,i[ae>>2]=i[p>>2],i[ae+4>>2]=i[p+4>>2],i[ae+8>>2]=i[p+8>>2],i[ae+12>>2]=i[p+12>>2];do;while((et(ae,T,0,1)|0)==2);if((m|0)>(n|0)&!!(Dt(t)|0)){if(p=i[ae>>2]|0,e=i[w>>2]|0,d=i[S>>2]|0,s=i[C>>2]|0,ce=+(l-u|0),a[oe>>3]=+(c-u|0)-ce*.5,a[D>>3]=ce*.8660254037844386,u=i[17008+(p*80|0)+(r<<2)>>2]|0,f=i[18608+(p*80|0)+(u*20|0)>>2]|0,l=i[18608+(p*80|0)+(u*20|0)+16>>2]|0,(l|0)>0){c=0,r=d;do de=s+e|0,B=(de|0)<0,d=r+e-(B?de:0)|0,ue=(d|0)<0,le=s+r-(B?de:0)-(ue?d:0)|0,s=(le|0)<0,e=(B?0:de)-(ue?d:0)-(s?le:0)|0,r=(ue?0:d)-(s?le:0)|0,le=s?0:le,s=(r|0)<(e|0)?r:e,s=(le|0)<(s|0)?le:s,d=(s|0)>0,e=e-(d?s:0)|0,r=r-(d?s:0)|0,s=le-(d?s:0)|0,c=c+1|0;while((c|0)<(l|0))}else r=d;switch(B=(i[k>>2]|0)*3|0,le=(y(B,i[18608+(p*80|0)+(u*20|0)+4>>2]|0)|0)+e|0,d=(y(B,i[18608+(p*80|0)+(u*20|0)+8>>2]|0)|0)+r|0,B=(y(B,i[18608+(p*80|0)+(u*20|0)+12>>2]|0)|0)+s|0,u=(le|0)<0,d=d-(u?le:0)|0,ue=(d|0)<0,B=B+(u?0-le|0:0)+(ue?0-d|0:0)|0,de=(B|0)<0,le=(u?0:le)-(ue?d:0)-(de?B:0)|0,d=(ue?0:d)-(de?B:0)|0,B=de?0:B,de=(d|0)<(le|0)?d:le,de=(B|0)<(de|0)?B:de,ue=(de|0)>0,B=B-(ue?de:0)|0,ce=+(d-(ue?de:0)-B|0),a[ee>>3]=+(le-(ue?de:0)-B|0)-ce*.5,a[A>>3]=ce*.8660254037844386,ce=+(i[j>>2]|0),a[te>>3]=ce*3,a[N>>3]=0,fe=ce*-1.5,a[ne>>3]=fe,a[P>>3]=ce*2.598076211353316,a[R>>3]=fe,a[F>>3]=ce*-2.598076211353316,i[17008+(f*80|0)+(p<<2)>>2]|0){case 1:e=ne,r=te;break;case 3:e=R,r=ne;break;case 2:e=te,r=R;break;default:e=12;break a}In(oe,ee,r,e,re),Ze(re,f,T,1,z),B=i[o>>2]|0,ce=+h(+ +a[x>>3]),fe=+_(+ +a[v>>3],+ +a[z>>3]),a[o+8+(B<<4)>>3]=ce,a[o+8+(B<<4)+8>>3]=fe,i[o>>2]=(i[o>>2]|0)+1}if((m|0)<(O|0)&&(B=i[C>>2]|0,ce=+((i[S>>2]|0)-B|0),a[oe>>3]=+((i[w>>2]|0)-B|0)-ce*.5,a[I>>3]=ce*.8660254037844386,Ze(oe,i[ae>>2]|0,T,1,ee),B=i[o>>2]|0,ce=+h(+ +a[b>>3]),fe=+_(+ +a[g>>3],+ +a[ee>>3]),a[o+8+(B<<4)>>3]=ce,a[o+8+(B<<4)+8>>3]=fe,i[o>>2]=(i[o>>2]|0)+1),m=m+1|0,(m|0)>=(L|0)){e=3;break}r=i[ae>>2]|0,c=i[w>>2]|0,l=i[S>>2]|0,u=i[C>>2]|0}(e|0)==3?M=se:(e|0)==12&&E(27073,27120,599,27130)}}function $e(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;h=M,M=M+128|0,r=h+64|0,a=h,o=r,s=20208,c=o+60|0;do i[o>>2]=i[s>>2],o=o+4|0,s=s+4|0;while((o|0)<(c|0));o=a,s=20272,c=o+60|0;do i[o>>2]=i[s>>2],o=o+4|0,s=s+4|0;while((o|0)<(c|0));d=!(Dt(i[t>>2]|0)|0),d=d?r:a,m=e+4|0,o=i[m>>2]|0,f=e+8|0,r=i[f>>2]|0,p=e+12|0,a=i[p>>2]|0,s=r+(o<<1)|0,i[m>>2]=s,r=a+(r<<1)|0,i[f>>2]=r,o=(a<<1)+o|0,i[p>>2]=o,a=r-s|0,c=o-s|0,(s|0)<0&&(i[f>>2]=a,i[p>>2]=c,i[m>>2]=0,r=a,s=0,o=c),c=s-r|0,a=o-r|0,(r|0)<0?(i[m>>2]=c,i[p>>2]=a,i[f>>2]=0,r=0):(a=o,c=s),s=c-a|0,o=r-a|0,(a|0)<0?(i[m>>2]=s,i[f>>2]=o,i[p>>2]=0,a=0):(o=r,s=c),r=(o|0)<(s|0)?o:s,r=(a|0)<(r|0)?a:r,(r|0)>0&&(a=a-r|0,o=o-r|0,s=s-r|0,i[m>>2]=s,i[f>>2]=o,i[p>>2]=a),l=(o<<1)+s|0,c=a+(s<<1)|0,i[m>>2]=c,i[f>>2]=l,o=(a<<1)+o|0,i[p>>2]=o,r=l-c|0,a=o-c|0,(c|0)<0?(i[f>>2]=r,i[p>>2]=a,i[m>>2]=0,c=0,o=a):r=l,s=c-r|0,a=o-r|0,(r|0)<0?(i[m>>2]=s,i[p>>2]=a,i[f>>2]=0,c=s,r=0):a=o,s=c-a|0,o=r-a|0,(a|0)<0?(i[m>>2]=s,i[f>>2]=o,i[p>>2]=0,a=0):(o=r,s=c),r=(o|0)<(s|0)?o:s,r=(a|0)<(r|0)?a:r,(r|0)>0&&(i[m>>2]=s-r,i[f>>2]=o-r,i[p>>2]=a-r),Dt(i[t>>2]|0)|0&&(o=i[m>>2]|0,s=i[f>>2]|0,a=i[p>>2]|0,r=(s*3|0)+o|0,o=a+(o*3|0)|0,i[m>>2]=o,i[f>>2]=r,s=(a*3|0)+s|0,i[p>>2]=s,a=r-o|0,c=s-o|0,(o|0)<0?(i[f>>2]=a,i[p>>2]=c,i[m>>2]=0,r=a,l=0):(l=o,c=s),o=l-r|0,a=c-r|0,(r|0)<0?(i[m>>2]=o,i[p>>2]=a,i[f>>2]=0,l=o,s=0):(s=r,a=c),o=l-a|0,r=s-a|0,(a|0)<0?(i[m>>2]=o,i[f>>2]=r,i[p>>2]=0,s=r,a=0):o=l,r=(s|0)<(o|0)?s:o,r=(a|0)<(r|0)?a:r,(r|0)>0&&(i[m>>2]=o-r,i[f>>2]=s-r,i[p>>2]=a-r),i[t>>2]=(i[t>>2]|0)+1),i[n>>2]=i[e>>2],a=i[f>>2]|0,r=i[p>>2]|0,t=i[d+4>>2]|0,u=i[d+8>>2]|0,s=(i[d>>2]|0)+(i[m>>2]|0)|0,l=n+4|0,i[l>>2]=s,a=t+a|0,t=n+8|0,i[t>>2]=a,r=u+r|0,u=n+12|0,i[u>>2]=r,o=a-s|0,(s|0)<0&&(r=r-s|0,i[t>>2]=o,i[u>>2]=r,i[l>>2]=0,a=o,s=0),(a|0)<0&&(s=s-a|0,i[l>>2]=s,r=r-a|0,i[u>>2]=r,i[t>>2]=0,a=0),c=s-r|0,o=a-r|0,(r|0)<0?(i[l>>2]=c,i[t>>2]=o,i[u>>2]=0,s=c,r=0):o=a,a=(o|0)<(s|0)?o:s,a=(r|0)<(a|0)?r:a,(a|0)>0&&(i[l>>2]=s-a,i[t>>2]=o-a,i[u>>2]=r-a),i[n+16>>2]=i[e>>2],a=i[f>>2]|0,r=i[p>>2]|0,t=i[d+16>>2]|0,u=i[d+20>>2]|0,s=(i[d+12>>2]|0)+(i[m>>2]|0)|0,l=n+20|0,i[l>>2]=s,a=t+a|0,t=n+24|0,i[t>>2]=a,r=u+r|0,u=n+28|0,i[u>>2]=r,o=a-s|0,(s|0)<0&&(r=r-s|0,i[t>>2]=o,i[u>>2]=r,i[l>>2]=0,a=o,s=0),(a|0)<0&&(s=s-a|0,i[l>>2]=s,r=r-a|0,i[u>>2]=r,i[t>>2]=0,a=0),c=s-r|0,o=a-r|0,(r|0)<0?(i[l>>2]=c,i[t>>2]=o,i[u>>2]=0,s=c,r=0):o=a,a=(o|0)<(s|0)?o:s,a=(r|0)<(a|0)?r:a,(a|0)>0&&(i[l>>2]=s-a,i[t>>2]=o-a,i[u>>2]=r-a),i[n+32>>2]=i[e>>2],a=i[f>>2]|0,r=i[p>>2]|0,t=i[d+28>>2]|0,u=i[d+32>>2]|0,s=(i[d+24>>2]|0)+(i[m>>2]|0)|0,l=n+36|0,i[l>>2]=s,a=t+a|0,t=n+40|0,i[t>>2]=a,r=u+r|0,u=n+44|0,i[u>>2]=r,o=a-s|0,(s|0)<0&&(r=r-s|0,i[t>>2]=o,i[u>>2]=r,i[l>>2]=0,a=o,s=0),(a|0)<0&&(s=s-a|0,i[l>>2]=s,r=r-a|0,i[u>>2]=r,i[t>>2]=0,a=0),c=s-r|0,o=a-r|0,(r|0)<0?(i[l>>2]=c,i[t>>2]=o,i[u>>2]=0,s=c,r=0):o=a,a=(o|0)<(s|0)?o:s,a=(r|0)<(a|0)?r:a,(a|0)>0&&(i[l>>2]=s-a,i[t>>2]=o-a,i[u>>2]=r-a),i[n+48>>2]=i[e>>2],a=i[f>>2]|0,r=i[p>>2]|0,t=i[d+40>>2]|0,u=i[d+44>>2]|0,s=(i[d+36>>2]|0)+(i[m>>2]|0)|0,l=n+52|0,i[l>>2]=s,a=t+a|0,t=n+56|0,i[t>>2]=a,r=u+r|0,u=n+60|0,i[u>>2]=r,o=a-s|0,(s|0)<0&&(r=r-s|0,i[t>>2]=o,i[u>>2]=r,i[l>>2]=0,a=o,s=0),(a|0)<0&&(s=s-a|0,i[l>>2]=s,r=r-a|0,i[u>>2]=r,i[t>>2]=0,a=0),c=s-r|0,o=a-r|0,(r|0)<0?(i[l>>2]=c,i[t>>2]=o,i[u>>2]=0,s=c,r=0):o=a,a=(o|0)<(s|0)?o:s,a=(r|0)<(a|0)?r:a,(a|0)>0&&(i[l>>2]=s-a,i[t>>2]=o-a,i[u>>2]=r-a),i[n+64>>2]=i[e>>2],o=i[f>>2]|0,r=i[p>>2]|0,u=i[d+52>>2]|0,l=i[d+56>>2]|0,s=(i[d+48>>2]|0)+(i[m>>2]|0)|0,t=n+68|0,i[t>>2]=s,o=u+o|0,u=n+72|0,i[u>>2]=o,r=l+r|0,l=n+76|0,i[l>>2]=r,a=o-s|0,(s|0)<0?(r=r-s|0,i[u>>2]=a,i[l>>2]=r,i[t>>2]=0,o=0):(a=o,o=s),(a|0)<0&&(o=o-a|0,i[t>>2]=o,r=r-a|0,i[l>>2]=r,i[u>>2]=0,a=0),c=o-r|0,s=a-r|0,(r|0)<0?(i[t>>2]=c,i[u>>2]=s,i[l>>2]=0,o=c,r=0):s=a,a=(s|0)<(o|0)?s:o,a=(r|0)<(a|0)?r:a,(a|0)<=0||(i[t>>2]=o-a,i[u>>2]=s-a,i[l>>2]=r-a),M=h}function et(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0;if(p=i[16928+(t<<2)>>2]|0,f=!!(r|0),p=f?p*3|0:p,d=e+4|0,c=i[d>>2]|0,u=e+8|0,o=i[u>>2]|0,f){if(s=e+12|0,r=i[s>>2]|0,a=o+c+r|0,(a|0)==(p|0))return p=1,p|0;l=s}else l=e+12|0,a=i[l>>2]|0,r=a,a=o+c+a|0;if((a|0)<=(p|0))return p=0,p|0;do if((r|0)>0){if(a=i[e>>2]|0,(o|0)>0){a=18608+(a*80|0)+60|0,s=c;break}a=18608+(a*80|0)+40|0,n?(s=c-p|0,n=o+s|0,m=(n|0)<0,o=r+o-(m?n:0)|0,c=(o|0)<0,r=r+s-(m?n:0)-(c?o:0)|0,s=(r|0)<0,n=(m?0:n)-(c?o:0)-(s?r:0)|0,o=(c?0:o)-(s?r:0)|0,r=s?0:r,s=(o|0)<(n|0)?o:n,s=(r|0)<(s|0)?r:s,c=(s|0)>0,o=o-(c?s:0)|0,r=r-(c?s:0)|0,s=n-(c?s:0)+p|0,i[d>>2]=s,i[u>>2]=o,i[l>>2]=r):s=c}else a=18608+((i[e>>2]|0)*80|0)+20|0,s=c;while(0);if(i[e>>2]=i[a>>2],c=i[a+16>>2]|0,(c|0)>0){n=0;do m=r+s|0,h=(m|0)<0,v=h?m:0,g=o+s-v|0,_=(g|0)<0,e=_?g:0,s=r+o-v-e|0,o=(s|0)<0,r=o?0:s,s=o?s:0,o=(_?0:g)-s|0,s=(h?0:m)-e-s|0,e=(o|0)<(s|0)?o:s,e=(r|0)<(e|0)?r:e,(e|0)>0&&(s=s-e|0,o=o-e|0,r=r-e|0),n=n+1|0;while((n|0)<(c|0));i[d>>2]=s,i[u>>2]=o,i[l>>2]=r}return g=i[16848+(t<<2)>>2]|0,g=f?g*3|0:g,_=y(g,i[a+8>>2]|0)|0,v=y(g,i[a+12>>2]|0)|0,s=(y(g,i[a+4>>2]|0)|0)+s|0,i[d>>2]=s,o=_+o|0,i[u>>2]=o,r=v+r|0,i[l>>2]=r,a=o-s|0,(s|0)<0?(r=r-s|0,i[u>>2]=a,i[l>>2]=r,i[d>>2]=0,o=0):(a=o,o=s),(a|0)<0?(e=o-a|0,i[d>>2]=e,r=r-a|0,i[l>>2]=r,i[u>>2]=0,s=0):(e=o,s=a),o=e-r|0,a=s-r|0,(r|0)<0?(i[d>>2]=o,i[u>>2]=a,i[l>>2]=0,r=0):(a=s,o=e),s=(a|0)<(o|0)?a:o,s=(r|0)<(s|0)?r:s,(s|0)>0&&(o=o-s|0,a=a-s|0,r=r-s|0,i[d>>2]=o,i[u>>2]=a,i[l>>2]=r),f?(v=(a+o+r|0)==(p|0)?1:2,v|0):(v=2,v|0)}function tt(e,t){e|=0,t|=0;var n=0;do n=et(e,t,0,1)|0;while((n|0)==2);return n|0}function nt(e,t,n,r,o){e|=0,t|=0,n|=0,r|=0,o|=0;var s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,g=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0,D=0,O=0,k=0,A=0,j=0,N=0,P=0,F=0,I=0,L=0,ee=0,te=0,ne=0,R=0,re=0,z=0,ie=0,ae=0;if(re=M,M=M+272|0,s=re+256|0,c=re+240|0,te=re,ne=re+224|0,R=re+208|0,j=re+184|0,N=re+168|0,P=re+152|0,F=re+136|0,I=re+120|0,L=re+96|0,i[s>>2]=t,i[c>>2]=i[e>>2],i[c+4>>2]=i[e+4>>2],i[c+8>>2]=i[e+8>>2],i[c+12>>2]=i[e+12>>2],rt(c,s,te),i[o>>2]=0,A=r+n+((r|0)==6&1)|0,(A|0)<=(n|0))M=re;else{x=i[s>>2]|0,S=n+6|0,C=R+8|0,w=j+8|0,T=16928+(x<<2)|0,D=N+8|0,O=P+8|0,k=F+8|0,y=i[c>>2]|0,m=ne+4|0,g=ne+8|0,v=ne+12|0,b=R+8|0,u=j+8|0,f=j+16|0,d=L+8|0,p=L+16|0,c=0,l=n,r=-1;a:for(;;){if(s=(l|0)%6|0,e=te+(s<<4)|0,i[ne>>2]=i[e>>2],i[ne+4>>2]=i[e+4>>2],i[ne+8>>2]=i[e+8>>2],i[ne+12>>2]=i[e+12>>2],e=c,c=et(ne,x,0,1)|0,(l|0)>(n|0)&!!(Dt(t)|0)&&(ee=i[ne>>2]|0,(e|0)!=1&(ee|0)!=(r|0))){switch(ae=(s+5|0)%6|0,e=i[te+(ae<<4)+12>>2]|0,z=+((i[te+(ae<<4)+8>>2]|0)-e|0),a[R>>3]=+((i[te+(ae<<4)+4>>2]|0)-e|0)-z*.5,a[C>>3]=z*.8660254037844386,e=i[te+(s<<4)+12>>2]|0,z=+((i[te+(s<<4)+8>>2]|0)-e|0),a[j>>3]=+((i[te+(s<<4)+4>>2]|0)-e|0)-z*.5,a[w>>3]=z*.8660254037844386,z=+(i[T>>2]|0),a[N>>3]=z*3,a[D>>3]=0,ie=z*-1.5,a[P>>3]=ie,a[O>>3]=z*2.598076211353316,a[F>>3]=ie,a[k>>3]=z*-2.598076211353316,i[17008+(y*80|0)+(((r|0)==(y|0)?ee:r)<<2)>>2]|0){case 1:e=P,r=N;break;case 3:e=F,r=P;break;case 2:e=N,r=F;break;default:e=8;break a}In(R,j,r,e,I),!(Ln(R,I)|0)&&!(Ln(j,I)|0)&&(Ze(I,y,x,1,L),ae=i[o>>2]|0,z=+h(+ +a[p>>3]),ie=+_(+ +a[d>>3],+ +a[L>>3]),a[o+8+(ae<<4)>>3]=z,a[o+8+(ae<<4)+8>>3]=ie,i[o>>2]=(i[o>>2]|0)+1)}if((l|0)<(S|0)&&(ae=i[v>>2]|0,z=+((i[g>>2]|0)-ae|0),a[R>>3]=+((i[m>>2]|0)-ae|0)-z*.5,a[b>>3]=z*.8660254037844386,Ze(R,i[ne>>2]|0,x,1,j),ae=i[o>>2]|0,z=+h(+ +a[f>>3]),ie=+_(+ +a[u>>3],+ +a[j>>3]),a[o+8+(ae<<4)>>3]=z,a[o+8+(ae<<4)+8>>3]=ie,i[o>>2]=(i[o>>2]|0)+1),l=l+1|0,(l|0)>=(A|0)){e=3;break}r=i[ne>>2]|0}(e|0)==3?M=re:(e|0)==8&&E(27157,27120,766,27202)}}function rt(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0;g=M,M=M+160|0,r=g+80|0,a=g,o=r,s=20336,c=o+72|0;do i[o>>2]=i[s>>2],o=o+4|0,s=s+4|0;while((o|0)<(c|0));o=a,s=20416,c=o+72|0;do i[o>>2]=i[s>>2],o=o+4|0,s=s+4|0;while((o|0)<(c|0));f=!(Dt(i[t>>2]|0)|0),f=f?r:a,h=e+4|0,o=i[h>>2]|0,p=e+8|0,r=i[p>>2]|0,m=e+12|0,a=i[m>>2]|0,s=r+(o<<1)|0,i[h>>2]=s,r=a+(r<<1)|0,i[p>>2]=r,o=(a<<1)+o|0,i[m>>2]=o,a=r-s|0,c=o-s|0,(s|0)<0&&(i[p>>2]=a,i[m>>2]=c,i[h>>2]=0,r=a,s=0,o=c),c=s-r|0,a=o-r|0,(r|0)<0?(i[h>>2]=c,i[m>>2]=a,i[p>>2]=0,r=0):(a=o,c=s),s=c-a|0,o=r-a|0,(a|0)<0?(i[h>>2]=s,i[p>>2]=o,i[m>>2]=0,a=0):(o=r,s=c),r=(o|0)<(s|0)?o:s,r=(a|0)<(r|0)?a:r,(r|0)>0&&(a=a-r|0,o=o-r|0,s=s-r|0,i[h>>2]=s,i[p>>2]=o,i[m>>2]=a),l=(o<<1)+s|0,c=a+(s<<1)|0,i[h>>2]=c,i[p>>2]=l,o=(a<<1)+o|0,i[m>>2]=o,r=l-c|0,a=o-c|0,(c|0)<0?(i[p>>2]=r,i[m>>2]=a,i[h>>2]=0,c=0,o=a):r=l,s=c-r|0,a=o-r|0,(r|0)<0?(i[h>>2]=s,i[m>>2]=a,i[p>>2]=0,c=s,r=0):a=o,s=c-a|0,o=r-a|0,(a|0)<0?(i[h>>2]=s,i[p>>2]=o,i[m>>2]=0,a=0):(o=r,s=c),r=(o|0)<(s|0)?o:s,r=(a|0)<(r|0)?a:r,(r|0)>0&&(i[h>>2]=s-r,i[p>>2]=o-r,i[m>>2]=a-r),Dt(i[t>>2]|0)|0&&(o=i[h>>2]|0,s=i[p>>2]|0,a=i[m>>2]|0,r=(s*3|0)+o|0,o=a+(o*3|0)|0,i[h>>2]=o,i[p>>2]=r,s=(a*3|0)+s|0,i[m>>2]=s,a=r-o|0,c=s-o|0,(o|0)<0?(i[p>>2]=a,i[m>>2]=c,i[h>>2]=0,r=a,l=0):(l=o,c=s),o=l-r|0,a=c-r|0,(r|0)<0?(i[h>>2]=o,i[m>>2]=a,i[p>>2]=0,l=o,s=0):(s=r,a=c),o=l-a|0,r=s-a|0,(a|0)<0?(i[h>>2]=o,i[p>>2]=r,i[m>>2]=0,s=r,a=0):o=l,r=(s|0)<(o|0)?s:o,r=(a|0)<(r|0)?a:r,(r|0)>0&&(i[h>>2]=o-r,i[p>>2]=s-r,i[m>>2]=a-r),i[t>>2]=(i[t>>2]|0)+1),l=0;do i[n+(l<<4)>>2]=i[e>>2],a=i[p>>2]|0,r=i[m>>2]|0,u=i[f+(l*12|0)+4>>2]|0,d=i[f+(l*12|0)+8>>2]|0,s=(i[f+(l*12|0)>>2]|0)+(i[h>>2]|0)|0,t=n+(l<<4)+4|0,i[t>>2]=s,a=u+a|0,u=n+(l<<4)+8|0,i[u>>2]=a,r=d+r|0,d=n+(l<<4)+12|0,i[d>>2]=r,o=a-s|0,(s|0)<0&&(r=r-s|0,i[u>>2]=o,i[d>>2]=r,i[t>>2]=0,a=o,s=0),(a|0)<0&&(s=s-a|0,i[t>>2]=s,r=r-a|0,i[d>>2]=r,i[u>>2]=0,a=0),c=s-r|0,o=a-r|0,(r|0)<0?(i[t>>2]=c,i[u>>2]=o,i[d>>2]=0,s=c,r=0):o=a,a=(o|0)<(s|0)?o:s,a=(r|0)<(a|0)?r:a,(a|0)>0&&(i[t>>2]=s-a,i[u>>2]=o-a,i[d>>2]=r-a),l=l+1|0;while((l|0)!=6);M=g}function it(e,t){return e|=0,t|=0,t=G(e|0,t|0,52)|0,T()|0,t&15}function at(e,t){return e|=0,t|=0,t=G(e|0,t|0,45)|0,T()|0,t&127}function ot(e,t,n,r){return e|=0,t|=0,n|=0,r|=0,(n+-1|0)>>>0>14?(r=4,r|0):(n=G(e|0,t|0,(15-n|0)*3|0)|0,T()|0,i[r>>2]=n&7,r=0,r|0)}function st(e,t,n,a){e|=0,t|=0,n|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0;if(e>>>0>15)return a=4,a|0;if(t>>>0>121)return a=17,a|0;c=K(e|0,0,52)|0,o=T()|0,l=K(t|0,0,45)|0,o=o|T()|134225919;a:do if((e|0)>=1){for(l=1,c=!!(r[20496+t|0]|0),s=-1;;){if(t=i[n+(l+-1<<2)>>2]|0,t>>>0>6){o=18,t=10;break}if(!(!(t|0)|c^1)){if((t|0)==1){o=19,t=10;break}c=0}if(d=(15-l|0)*3|0,u=K(7,0,d|0)|0,o&=~(T()|0),t=K(t|0,((t|0)<0)<<31>>31,d|0)|0,s=t|s&~u,o=T()|0|o,(l|0)<(e|0))l=l+1|0;else break a}if((t|0)==10)return o|0}else s=-1;while(0);return d=a,i[d>>2]=s,i[d+4>>2]=o,d=0,d|0}function ct(e,t){e|=0,t|=0;var n=0,i=0,a=0,o=0,s=0;return!(!0&(t&-16777216)==134217728)||(i=G(e|0,t|0,52)|0,T()|0,i&=15,n=G(e|0,t|0,45)|0,T()|0,n&=127,n>>>0>121)?(e=0,e|0):(s=(i^15)*3|0,a=G(e|0,t|0,s|0)|0,s=K(a|0,T()|0,s|0)|0,a=T()|0,o=ar(-1227133514,-1171,s|0,a|0)|0,!(!(s&613566756&o)&!(a&4681&(T()|0)))||(s=(i*3|0)+19|0,o=K(~e|0,~t|0,s|0)|0,s=G(o|0,T()|0,s|0)|0,!((i|0)==15|!(s|0)&!(T()|0)))?(s=0,s|0):!(r[20496+n|0]|0)||(t&=8191,!(e|0)&!(t|0))?(s=1,s|0):(s=mr(e|0,t|0,0)|0,T()|0,!!((63-s|0)%3|0)|0))}function lt(e,t){e|=0,t|=0;var n=0,i=0,a=0,o=0,s=0;return!0&(t&-16777216)==134217728&&(i=G(e|0,t|0,52)|0,T()|0,i&=15,n=G(e|0,t|0,45)|0,T()|0,n&=127,n>>>0<=121)&&(s=(i^15)*3|0,a=G(e|0,t|0,s|0)|0,s=K(a|0,T()|0,s|0)|0,a=T()|0,o=ar(-1227133514,-1171,s|0,a|0)|0,!(s&613566756&o)&!(a&4681&(T()|0)))&&(s=(i*3|0)+19|0,o=K(~e|0,~t|0,s|0)|0,s=G(o|0,T()|0,s|0)|0,(i|0)==15|!(s|0)&!(T()|0))&&(!(r[20496+n|0]|0)||(n=t&8191,!(e|0)&!(n|0))||(s=mr(e|0,n|0,0)|0,T()|0,(63-s|0)%3|0))||We(e,t)|0?(s=1,s|0):(s=!!(Un(e,t)|0)&1,s|0)}function ut(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0;if(a=K(t|0,0,52)|0,o=T()|0,n=K(n|0,0,45)|0,n=o|T()|134225919,(t|0)<1)o=-1,r=n,t=e,i[t>>2]=o,e=e+4|0,i[e>>2]=r;else{for(o=1,a=-1;s=(15-o|0)*3|0,c=K(7,0,s|0)|0,n&=~(T()|0),s=K(r|0,0,s|0)|0,a=a&~c|s,n=n|T()|0,(o|0)!=(t|0);)o=o+1|0;c=e,s=c,i[s>>2]=a,c=c+4|0,i[c>>2]=n}}function dt(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0;if(o=G(e|0,t|0,52)|0,T()|0,o&=15,n>>>0>15)return r=4,r|0;if((o|0)<(n|0))return r=12,r|0;if((o|0)==(n|0))return i[r>>2]=e,i[r+4>>2]=t,r=0,r|0;if(a=K(n|0,0,52)|0,a|=e,e=T()|0|t&-15728641,(o|0)>(n|0))do t=K(7,0,(14-n|0)*3|0)|0,n=n+1|0,a=t|a,e=T()|0|e;while((n|0)<(o|0));return i[r>>2]=a,i[r+4>>2]=e,r=0,r|0}function ft(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0;if(o=G(e|0,t|0,52)|0,T()|0,o&=15,!((n|0)<16&(o|0)<=(n|0)))return r=4,r|0;a=n-o|0,n=G(e|0,t|0,45)|0,T()|0;a:do if(!(he(n&127)|0))n=fn(7,0,a,((a|0)<0)<<31>>31)|0,a=T()|0;else{b:do if(o|0){for(n=1;s=K(7,0,(15-n|0)*3|0)|0,!(s&e|0)&!((T()|0)&t);)if(n>>>0<o>>>0)n=n+1|0;else break b;n=fn(7,0,a,((a|0)<0)<<31>>31)|0,a=T()|0;break a}while(0);n=fn(7,0,a,((a|0)<0)<<31>>31)|0,n=ur(n|0,T()|0,5,0)|0,n=W(n|0,T()|0,-5,-1)|0,n=cr(n|0,T()|0,6,0)|0,n=W(n|0,T()|0,1,0)|0,a=T()|0}while(0);return s=r,i[s>>2]=n,i[s+4>>2]=a,s=0,s|0}function pt(e,t){e|=0,t|=0;var n=0,r=0,i=0;if(i=G(e|0,t|0,45)|0,T()|0,!(he(i&127)|0))return i=0,i|0;i=G(e|0,t|0,52)|0,T()|0,i&=15;a:do if(!i)n=0;else for(r=1;;){if(n=G(e|0,t|0,(15-r|0)*3|0)|0,T()|0,n&=7,n|0)break a;if(r>>>0<i>>>0)r=r+1|0;else{n=0;break}}while(0);return i=!(n|0)&1,i|0}function mt(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0;if(s=M,M=M+16|0,o=s,zt(o,e,t,n),t=o,e=i[t>>2]|0,t=i[t+4>>2]|0,!(e|0)&!(t|0))return M=s,0;a=0,n=0;do c=r+(a<<3)|0,i[c>>2]=e,i[c+4>>2]=t,a=W(a|0,n|0,1,0)|0,n=T()|0,Vt(o),c=o,e=i[c>>2]|0,t=i[c+4>>2]|0;while(!(!(e|0)&!(t|0)));return M=s,0}function ht(e,t,n,r){return e|=0,t|=0,n|=0,r|=0,(r|0)<(n|0)?(n=t,r=e,w(n|0),r|0):(n=K(-1,-1,((r-n|0)*3|0)+3|0)|0,r=K(~n|0,~(T()|0)|0,(15-r|0)*3|0)|0,n=~(T()|0)&t,r=~r&e,w(n|0),r|0)}function gt(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0;return a=G(e|0,t|0,52)|0,T()|0,a&=15,(n|0)<16&(a|0)<=(n|0)?((a|0)<(n|0)&&(a=K(-1,-1,((n+-1-a|0)*3|0)+3|0)|0,a=K(~a|0,~(T()|0)|0,(15-n|0)*3|0)|0,t=~(T()|0)&t,e=~a&e),a=K(n|0,0,52)|0,n=t&-15728641|T(),i[r>>2]=e|a,i[r+4>>2]=n,r=0,r|0):(r=4,r|0)}function _t(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,D=0,O=0,k=0,A=0,j=0,M=0;if(!(n|0)&!(r|0))return M=0,M|0;if(a=e,o=i[a>>2]|0,a=i[a+4>>2]|0,!0&!(a&15728640)){if(!((r|0)>0|!(r|0)&n>>>0>0)||(M=t,i[M>>2]=o,i[M+4>>2]=a,(n|0)==1&!(r|0)))return M=0,M|0;a=1,o=0;do A=e+(a<<3)|0,j=i[A+4>>2]|0,M=t+(a<<3)|0,i[M>>2]=i[A>>2],i[M+4>>2]=j,a=W(a|0,o|0,1,0)|0,o=T()|0;while((o|0)<(r|0)|(o|0)==(r|0)&a>>>0<n>>>0);return a=0,a|0}if(k=n<<3,j=er(k)|0,!j)return M=13,M|0;if(vr(j|0,e|0,k|0)|0,A=tr(n,8)|0,!A)return U(j),M=13,M|0;a:for(;;){a=j,u=i[a>>2]|0,a=i[a+4>>2]|0,D=G(u|0,a|0,52)|0,T()|0,D&=15,O=D+-1|0,w=!!(D|0),C=(r|0)>0|!(r|0)&n>>>0>0;b:do if(w&C){if(y=K(O|0,0,52)|0,b=T()|0,O>>>0>15){if(!(!(u|0)&!(a|0))){M=16;break a}for(o=0,e=0;;){if(o=W(o|0,e|0,1,0)|0,e=T()|0,!((e|0)<(r|0)|(e|0)==(r|0)&o>>>0<n>>>0))break b;if(s=j+(o<<3)|0,S=i[s>>2]|0,s=i[s+4>>2]|0,!(!(S|0)&!(s|0))){a=s,M=16;break a}}}for(c=u,e=a,o=0,s=0;;){if(!(!(c|0)&!(e|0))){if(!(!0&!(e&117440512))){M=21;break a}if(d=G(c|0,e|0,52)|0,T()|0,d&=15,(d|0)<(O|0)){a=12,M=27;break a}if((d|0)!=(O|0)&&(c|=y,e=e&-15728641|b,d>>>0>=D>>>0)){l=O;do S=K(7,0,(14-l|0)*3|0)|0,l=l+1|0,c=S|c,e=T()|0|e;while(l>>>0<d>>>0)}if(p=fr(c|0,e|0,n|0,r|0)|0,m=T()|0,l=A+(p<<3)|0,d=l,f=i[d>>2]|0,d=i[d+4>>2]|0,!(!(f|0)&!(d|0))){_=0,v=0;do{if((_|0)>(r|0)|(_|0)==(r|0)&v>>>0>n>>>0){M=31;break a}if((f|0)==(c|0)&(d&-117440513)==(e|0)){h=G(f|0,d|0,56)|0,T()|0,h&=7,g=h+1|0,S=G(f|0,d|0,45)|0,T()|0;c:do if(!(he(S&127)|0))d=7;else{if(f=G(f|0,d|0,52)|0,T()|0,f&=15,!f){d=6;break}for(d=1;;){if(S=K(7,0,(15-d|0)*3|0)|0,!(!(S&c|0)&!((T()|0)&e))){d=7;break c}if(d>>>0<f>>>0)d=d+1|0;else{d=6;break}}}while(0);if((h+2|0)>>>0>d>>>0){M=41;break a}S=K(g|0,0,56)|0,e=T()|0|e&-117440513,x=l,i[x>>2]=0,i[x+4>>2]=0,c=S|c}else p=W(p|0,m|0,1,0)|0,p=dr(p|0,T()|0,n|0,r|0)|0,m=T()|0;v=W(v|0,_|0,1,0)|0,_=T()|0,l=A+(p<<3)|0,d=l,f=i[d>>2]|0,d=i[d+4>>2]|0}while(!(!(f|0)&!(d|0)))}S=l,i[S>>2]=c,i[S+4>>2]=e}if(o=W(o|0,s|0,1,0)|0,s=T()|0,!((s|0)<(r|0)|(s|0)==(r|0)&o>>>0<n>>>0))break b;e=j+(o<<3)|0,c=i[e>>2]|0,e=i[e+4>>2]|0}}while(0);if(S=W(n|0,r|0,5,0)|0,x=T()|0,x>>>0<0|!(x|0)&S>>>0<11){M=85;break}if(S=cr(n|0,r|0,6,0)|0,T()|0,S=tr(S,8)|0,!S){M=48;break}do if(C){for(g=0,e=0,h=0,_=0;;){if(d=A+(g<<3)|0,s=d,o=i[s>>2]|0,s=i[s+4>>2]|0,!(o|0)&!(s|0))x=h;else{f=G(o|0,s|0,56)|0,T()|0,f&=7,c=f+1|0,p=s&-117440513,x=G(o|0,s|0,45)|0,T()|0;d:do if(he(x&127)|0){if(m=G(o|0,s|0,52)|0,T()|0,m&=15,m|0)for(l=1;;){if(x=K(7,0,(15-l|0)*3|0)|0,!(!(o&x|0)&!(p&(T()|0))))break d;if(l>>>0<m>>>0)l=l+1|0;else break}s=K(c|0,0,56)|0,o=s|o,s=T()|0|p,c=d,i[c>>2]=o,i[c+4>>2]=s,c=f+2|0}while(0);(c|0)==7?(x=S+(e<<3)|0,i[x>>2]=o,i[x+4>>2]=s&-117440513,e=W(e|0,h|0,1,0)|0,x=T()|0):x=h}if(g=W(g|0,_|0,1,0)|0,_=T()|0,(_|0)<(r|0)|(_|0)==(r|0)&g>>>0<n>>>0)h=x;else break}if(C){if(v=O>>>0>15,y=K(O|0,0,52)|0,b=T()|0,!w){for(o=0,l=0,c=0,s=0;!(u|0)&!(a|0)||(O=t+(o<<3)|0,i[O>>2]=u,i[O+4>>2]=a,o=W(o|0,l|0,1,0)|0,l=T()|0),c=W(c|0,s|0,1,0)|0,s=T()|0,(s|0)<(r|0)|(s|0)==(r|0)&c>>>0<n>>>0;)a=j+(c<<3)|0,u=i[a>>2]|0,a=i[a+4>>2]|0;a=x;break}for(o=0,l=0,s=0,c=0;;){do if(!(!(u|0)&!(a|0))){if(m=G(u|0,a|0,52)|0,T()|0,m&=15,v|(m|0)<(O|0)){M=80;break a}if((m|0)!=(O|0)){if(d=u|y,f=a&-15728641|b,m>>>0>=D>>>0){p=O;do w=K(7,0,(14-p|0)*3|0)|0,p=p+1|0,d=w|d,f=T()|0|f;while(p>>>0<m>>>0)}}else d=u,f=a;h=fr(d|0,f|0,n|0,r|0)|0,p=0,m=0,_=T()|0;do{if((p|0)>(r|0)|(p|0)==(r|0)&m>>>0>n>>>0){M=81;break a}if(w=A+(h<<3)|0,g=i[w+4>>2]|0,(g&-117440513)==(f|0)&&(i[w>>2]|0)==(d|0)){M=65;break}w=W(h|0,_|0,1,0)|0,h=dr(w|0,T()|0,n|0,r|0)|0,_=T()|0,m=W(m|0,p|0,1,0)|0,p=T()|0,w=A+(h<<3)|0}while((i[w>>2]|0)!=(d|0)||(i[w+4>>2]|0)!=(f|0));if((M|0)==65&&(M=0,!0&(g&117440512)==100663296))break;w=t+(o<<3)|0,i[w>>2]=u,i[w+4>>2]=a,o=W(o|0,l|0,1,0)|0,l=T()|0}while(0);if(s=W(s|0,c|0,1,0)|0,c=T()|0,!((c|0)<(r|0)|(c|0)==(r|0)&s>>>0<n>>>0))break;a=j+(s<<3)|0,u=i[a>>2]|0,a=i[a+4>>2]|0}a=x}else o=0,a=x}else o=0,e=0,a=0;while(0);if(br(A|0,0,k|0)|0,vr(j|0,S|0,e<<3)|0,U(S),!(e|0)&!(a|0)){M=89;break}t=t+(o<<3)|0,r=a,n=e}if((M|0)==16)!0&!(a&117440512)?(a=4,M=27):M=21;else if((M|0)==31)E(27634,27225,620,27235);else if((M|0)==41)return U(j),U(A),M=10,M|0;else if((M|0)==48)return U(j),U(A),M=13,M|0;else(M|0)==80?E(27634,27225,711,27235):(M|0)==81?E(27634,27225,723,27235):(M|0)==85&&(vr(t|0,j|0,n<<3)|0,M=89);return(M|0)==21?(U(j),U(A),M=5,M|0):(M|0)==27?(U(j),U(A),M=a,M|0):(M|0)==89?(U(j),U(A),M=0,M|0):0}function vt(e,t,n,r,a,o,s){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0,s|=0;var c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0;if(g=M,M=M+16|0,h=g,!((n|0)>0|!(n|0)&t>>>0>0))return h=0,M=g,h|0;if((s|0)>=16)return h=12,M=g,h|0;p=0,m=0,f=0,c=0;a:for(;;){if(u=e+(p<<3)|0,l=i[u>>2]|0,u=i[u+4>>2]|0,d=G(l|0,u|0,52)|0,T()|0,(d&15)>(s|0)){c=12,l=11;break}if(zt(h,l,u,s),d=h,u=i[d>>2]|0,d=i[d+4>>2]|0,!(u|0)&!(d|0))l=f;else{l=f;do{if(!((c|0)<(o|0)|(c|0)==(o|0)&l>>>0<a>>>0)){l=10;break a}f=r+(l<<3)|0,i[f>>2]=u,i[f+4>>2]=d,l=W(l|0,c|0,1,0)|0,c=T()|0,Vt(h),f=h,u=i[f>>2]|0,d=i[f+4>>2]|0}while(!(!(u|0)&!(d|0)))}if(p=W(p|0,m|0,1,0)|0,m=T()|0,(m|0)<(n|0)|(m|0)==(n|0)&p>>>0<t>>>0)f=l;else{c=0,l=11;break}}return(l|0)==10?(h=14,M=g,h|0):(l|0)==11?(M=g,c|0):0}function yt(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0;p=M,M=M+16|0,f=p;a:do if((n|0)>0|!(n|0)&t>>>0>0){for(u=0,s=0,o=0,d=0;;){if(l=e+(u<<3)|0,c=i[l>>2]|0,l=i[l+4>>2]|0,!(!(c|0)&!(l|0))&&(l=!(ft(c,l,r,f)|0),c=f,s=W(i[c>>2]|0,i[c+4>>2]|0,s|0,o|0)|0,o=T()|0,!l)){o=12;break}if(u=W(u|0,d|0,1,0)|0,d=T()|0,!((d|0)<(n|0)|(d|0)==(n|0)&u>>>0<t>>>0))break a}return M=p,o|0}else s=0,o=0;while(0);return i[a>>2]=s,i[a+4>>2]=o,a=0,M=p,a|0}function bt(e,t){return e|=0,t|=0,t=G(e|0,t|0,52)|0,T()|0,t&1}function xt(e,t){e|=0,t|=0;var n=0,r=0,i=0;if(i=G(e|0,t|0,52)|0,T()|0,i&=15,!i)return i=0,i|0;for(r=1;;){if(n=G(e|0,t|0,(15-r|0)*3|0)|0,T()|0,n&=7,n|0){r=5;break}if(r>>>0<i>>>0)r=r+1|0;else{n=0,r=5;break}}return(r|0)==5?n|0:0}function St(e,t){e|=0,t|=0;var n=0,r=0,i=0,a=0,o=0,s=0,c=0,l=0,u=0;if(u=G(e|0,t|0,52)|0,T()|0,u&=15,!u)return l=t,u=e,w(l|0),u|0;for(l=1,n=0;;){switch(r=(15-l|0)*3|0,s=K(7,0,r|0)|0,c=T()|0,a=e&~s,o=t&~c,e=G(e|0,t|0,r|0)|0,T()|0,e&7){case 1:e=5;break;case 5:e=4;break;case 4:e=6;break;case 6:e=2;break;case 2:e=3;break;case 3:e=1;break;default:e&=7}r=K(e|0,0,r|0)|0,i=T()|0,e=r|a,t=i|o;a:do if(!n){if(!(r&s|0)&!(i&c|0))n=0;else if(o=G(e|0,t|0,52)|0,T()|0,o&=15,!o)n=1;else{n=1;b:for(;;){switch(c=G(e|0,t|0,(15-n|0)*3|0)|0,T()|0,c&7){case 1:break b;case 0:break;default:n=1;break a}if(n>>>0<o>>>0)n=n+1|0;else{n=1;break a}}for(a=1;;){switch(i=(15-a|0)*3|0,n=G(e|0,t|0,i|0)|0,T()|0,r=K(7,0,i|0)|0,r=e&~r,t&=~(T()|0),n&7){case 1:e=5;break;case 5:e=4;break;case 4:e=6;break;case 6:e=2;break;case 2:e=3;break;case 3:e=1;break;default:e=n&7}if(e=K(e|0,0,i|0)|0,e|=r,t=T()|0|t,a>>>0<o>>>0)a=a+1|0;else{n=1;break a}}}}while(0);if(l>>>0<u>>>0)l=l+1|0;else break}return w(t|0),e|0}function Ct(e,t){e|=0,t|=0;var n=0,r=0,i=0,a=0,o=0;if(o=G(e|0,t|0,52)|0,T()|0,o&=15,!o)return a=t,o=e,w(a|0),o|0;for(a=1;;){switch(i=(15-a|0)*3|0,n=G(e|0,t|0,i|0)|0,T()|0,r=K(7,0,i|0)|0,r=e&~r,t&=~(T()|0),n&7){case 1:e=5;break;case 5:e=4;break;case 4:e=6;break;case 6:e=2;break;case 2:e=3;break;case 3:e=1;break;default:e=n&7}if(e=K(e|0,0,i|0)|0,e|=r,t=T()|0|t,a>>>0<o>>>0)a=a+1|0;else break}return w(t|0),e|0}function wt(e,t){e|=0,t|=0;var n=0,r=0,i=0,a=0,o=0,s=0,c=0,l=0,u=0;if(u=G(e|0,t|0,52)|0,T()|0,u&=15,!u)return l=t,u=e,w(l|0),u|0;for(l=1,n=0;;){switch(r=(15-l|0)*3|0,s=K(7,0,r|0)|0,c=T()|0,a=e&~s,o=t&~c,e=G(e|0,t|0,r|0)|0,T()|0,e&7){case 1:e=3;break;case 3:e=2;break;case 2:e=6;break;case 6:e=4;break;case 4:e=5;break;case 5:e=1;break;default:e&=7}r=K(e|0,0,r|0)|0,i=T()|0,e=r|a,t=i|o;a:do if(!n){if(!(r&s|0)&!(i&c|0))n=0;else if(o=G(e|0,t|0,52)|0,T()|0,o&=15,!o)n=1;else{n=1;b:for(;;){switch(c=G(e|0,t|0,(15-n|0)*3|0)|0,T()|0,c&7){case 1:break b;case 0:break;default:n=1;break a}if(n>>>0<o>>>0)n=n+1|0;else{n=1;break a}}for(a=1;;){switch(n=(15-a|0)*3|0,r=K(7,0,n|0)|0,r=e&~r,i=t&~(T()|0),e=G(e|0,t|0,n|0)|0,T()|0,e&7){case 1:e=3;break;case 3:e=2;break;case 2:e=6;break;case 6:e=4;break;case 4:e=5;break;case 5:e=1;break;default:e&=7}if(e=K(e|0,0,n|0)|0,e|=r,t=T()|0|i,a>>>0<o>>>0)a=a+1|0;else{n=1;break a}}}}while(0);if(l>>>0<u>>>0)l=l+1|0;else break}return w(t|0),e|0}function Tt(e,t){e|=0,t|=0;var n=0,r=0,i=0,a=0,o=0;if(o=G(e|0,t|0,52)|0,T()|0,o&=15,!o)return a=t,o=e,w(a|0),o|0;for(a=1;;){switch(r=(15-a|0)*3|0,n=K(7,0,r|0)|0,n=e&~n,i=t&~(T()|0),e=G(e|0,t|0,r|0)|0,T()|0,e&7){case 1:e=3;break;case 3:e=2;break;case 2:e=6;break;case 6:e=4;break;case 4:e=5;break;case 5:e=1;break;default:e&=7}if(e=K(e|0,0,r|0)|0,e|=n,t=T()|0|i,a>>>0<o>>>0)a=a+1|0;else break}return w(t|0),e|0}function Et(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,E=0;if(x=M,M=M+16|0,b=x,K(t|0,0,52)|0,n=T()|134225919,!t)return(i[e+4>>2]|0)>2||(i[e+8>>2]|0)>2||(i[e+12>>2]|0)>2?(y=0,b=0,w(y|0),M=x,b|0):(K(_e(e)|0,0,45)|0,y=T()|0|n,b=-1,w(y|0),M=x,b|0);i[b>>2]=i[e>>2],i[b+4>>2]=i[e+4>>2],i[b+8>>2]=i[e+8>>2],i[b+12>>2]=i[e+12>>2],y=b+4|0;a:do if((t|0)>0)for(g=b+8|0,_=b+12|0,h=t,f=i[g>>2]|0,p=i[_>>2]|0,t=-1,d=i[b+4>>2]|0;;){m=h,h=h+-1|0,e=d-p|0,r=f-p|0,m&1?(o=$n(((e*3|0)-r|0)*.14285714285714285)|0,i[y>>2]=o,e=$n(((r<<1)+e|0)*.14285714285714285)|0,i[g>>2]=e,i[_>>2]=0,r=e-o|0,a=0-o|0,(o|0)<0?(i[g>>2]=r,i[_>>2]=a,i[y>>2]=0,e=r,s=0):(s=o,a=0),o=s-e|0,r=a-e|0,(e|0)<0?(i[y>>2]=o,i[_>>2]=r,i[g>>2]=0,s=o,o=0):(r=a,o=e),e=s-r|0,a=o-r|0,(r|0)<0?(i[y>>2]=e,i[g>>2]=a,i[_>>2]=0,o=0):(a=o,e=s,o=r),r=(a|0)<(e|0)?a:e,r=(o|0)<(r|0)?o:r,(r|0)>0&&(o=o-r|0,a=a-r|0,e=e-r|0,i[y>>2]=e,i[g>>2]=a,i[_>>2]=o),C=a+(e*3|0)|0,S=(C|0)<0,u=o+(a*3|0)-(S?C:0)|0,l=(u|0)<0,r=(o*3|0)+e-(S?C:0)-(l?u:0)|0,c=(r|0)<0,E=c?0:r,s=(l?0:u)-(c?r:0)|0,r=(S?0:C)-(l?u:0)-(c?r:0)|0,c=(s|0)<(r|0)?s:r,c=(E|0)<(c|0)?E:c,u=(c|0)>0,l=u?c:0,s=s-(u?c:0)|0,c=E-(u?c:0)|0,u=o):(c=$n(((e<<1)+r|0)*.14285714285714285)|0,i[y>>2]=c,a=$n(((r*3|0)-e|0)*.14285714285714285)|0,i[g>>2]=a,i[_>>2]=0,r=a-c|0,e=0-c|0,(c|0)<0?(i[g>>2]=r,i[_>>2]=e,i[y>>2]=0,a=r,c=0):e=0,s=c-a|0,r=e-a|0,(a|0)<0?(i[y>>2]=s,i[_>>2]=r,i[g>>2]=0,o=r,a=0):(o=e,s=c),e=s-o|0,r=a-o|0,(o|0)<0?(i[y>>2]=e,i[g>>2]=r,i[_>>2]=0,a=r,o=0):e=s,r=(a|0)<(e|0)?a:e,r=(o|0)<(r|0)?o:r,(r|0)>0&&(o=o-r|0,a=a-r|0,e=e-r|0,i[y>>2]=e,i[g>>2]=a,i[_>>2]=o),C=o+(e*3|0)|0,E=(C|0)<0,u=(a*3|0)+e-(E?C:0)|0,l=(u|0)<0,r=(o*3|0)+a-(E?C:0)-(l?u:0)|0,c=(r|0)<0,S=c?0:r,s=(l?0:u)-(c?r:0)|0,r=(E?0:C)-(l?u:0)-(c?r:0)|0,c=(s|0)<(r|0)?s:r,c=(S|0)<(c|0)?S:c,u=(c|0)>0,l=u?c:0,s=s-(u?c:0)|0,c=S-(u?c:0)|0,u=o),r=d+(l-r)|0,o=(r|0)<0,l=f-s-(o?r:0)|0,s=(l|0)<0,p=p-c+(o?0-r|0:0)+(s?0-l|0:0)|0,d=(p|0)<0,c=d?0:p,E=(s?0:l)-(d?p:0)|0,p=(o?0:r)-(s?l:0)-(d?p:0)|0,d=(E|0)<(p|0)?E:p,d=(c|0)<(d|0)?c:d,l=(d|0)>0,p=p-(l?d:0)|0,s=(15-m|0)*3|0,r=K(7,0,s|0)|0,r=t&~r,o=n&~(T()|0),f=(p|0)<0,C=f?p:0,E=E-(l?d:0)-C|0,S=(E|0)<0,C=(S?0-E|0:0)+(c-(l?d:0)-C)|0,n=(C|0)<0,t=n?0:C,C=n?C:0,n=(S?0:E)-C|0,C=(f?0:p)-(S?E:0)-C|0,E=(n|0)<(C|0)?n:C,E=(t|0)<(E|0)?t:E,E=(E|0)>0?E:0,t=t-E|0,n=n-E|0;b:do switch(C-E|0){case 0:switch(n|0){case 0:t=t|0?(t|0)==1?1:7:0;break b;case 1:t=t|0?(t|0)==1?3:7:2;break b;default:v=36;break b}case 1:switch(n|0){case 0:t=t|0?(t|0)==1?5:7:4;break b;case 1:if(t){v=36;break b}t=6;break b;default:v=36;break b}default:v=36}while(0);if((v|0)==36&&(v=0,t=7),t=K(t|0,0,s|0)|0,t|=r,n=T()|0|o,(m|0)<=1)break a;f=a,p=u,d=e}else t=-1,e=i[y>>2]|0;while(0);c:do if((e|0)<=2&&(i[b+8>>2]|0)<=2&&(i[b+12>>2]|0)<=2){if(r=_e(b)|0,e=K(r|0,0,45)|0,t=e|t,e=T()|0|n&-1040385,l=ve(b)|0,!(he(r)|0)){if((l|0)<=0)break;for(c=0;;){s=G(t|0,e|0,52)|0,T()|0,s&=15;d:do if(s)for(o=1;;){switch(a=(15-o|0)*3|0,n=G(t|0,e|0,a|0)|0,T()|0,r=K(7,0,a|0)|0,t&=~r,r=e&~(T()|0),n&7){case 1:e=5;break;case 5:e=4;break;case 4:e=6;break;case 6:e=2;break;case 2:e=3;break;case 3:e=1;break;default:e=n&7}if(e=K(e|0,0,a|0)|0,t=e|t,e=T()|0|r,o>>>0<s>>>0)o=o+1|0;else break d}while(0);if(c=c+1|0,(c|0)==(l|0))break c}}s=G(t|0,e|0,52)|0,T()|0,s&=15;e:do if(s){n=1;f:for(;;){switch(E=G(t|0,e|0,(15-n|0)*3|0)|0,T()|0,E&7){case 1:break f;case 0:break;default:break e}if(n>>>0<s>>>0)n=n+1|0;else break e}if(xe(r,i[b>>2]|0)|0)for(o=1;;){switch(n=(15-o|0)*3|0,r=K(7,0,n|0)|0,r=t&~r,a=e&~(T()|0),e=G(t|0,e|0,n|0)|0,T()|0,e&7){case 1:e=3;break;case 3:e=2;break;case 2:e=6;break;case 6:e=4;break;case 4:e=5;break;case 5:e=1;break;default:e&=7}if(t=K(e|0,0,n|0)|0,t|=r,e=T()|0|a,o>>>0<s>>>0)o=o+1|0;else break e}else for(o=1;;){switch(a=(15-o|0)*3|0,n=G(t|0,e|0,a|0)|0,T()|0,r=K(7,0,a|0)|0,t&=~r,r=e&~(T()|0),n&7){case 1:e=5;break;case 5:e=4;break;case 4:e=6;break;case 6:e=2;break;case 2:e=3;break;case 3:e=1;break;default:e=n&7}if(e=K(e|0,0,a|0)|0,t=e|t,e=T()|0|r,o>>>0<s>>>0)o=o+1|0;else break e}}while(0);if((l|0)>0){n=0;do t=St(t,e)|0,e=T()|0,n=n+1|0;while((n|0)!=(l|0))}}else t=0,e=0;while(0);return C=e,E=t,w(C|0),M=x,E|0}function Dt(e){return e|=0,(e|0)%2|0}function Ot(e,t,n){e|=0,t|=0,n|=0;var r=0,s=0,c=0,l=0,u=0,p=0,m=0,h=0,g=0;if(h=M,M=M+64|0,u=h+24|0,p=h+48|0,m=h,t>>>0>15)return m=4,M=h,m|0;if(c=+a[e>>3],a[o>>3]=c,(i[o+4>>2]&2146435072)==2146435072||(r=+a[e+8>>3],a[o>>3]=r,(i[o+4>>2]&2146435072)==2146435072))return m=3,M=h,m|0;s=+d(+c),g=s*+d(+r),s*=+f(+r),r=+f(+c),a[m>>3]=g,a[m+8>>3]=s,a[m+16>>3]=r,a[o>>3]=g;do if((i[o+4>>2]&2146435072)!=2146435072&&(a[o>>3]=r,e=i[o+4>>2]|0,a[o>>3]=s,!((i[o+4>>2]&2146435072)==2146435072|!0&(e&2146435072)==2146435072))){if(i[u>>2]=i[m>>2],i[u+4>>2]=i[m+4>>2],i[u+8>>2]=i[m+8>>2],i[u+12>>2]=i[m+12>>2],i[u+16>>2]=i[m+16>>2],i[u+20>>2]=i[m+20>>2],Ye(u,t,p),p=Et(p,t)|0,m=T()|0,i[n>>2]=p,i[n+4>>2]=m,!(p|0)&!(m|0))E(27634,27225,1073,27248);else{l=0;break}}else l=2;while(0);return m=l,M=h,m|0}function kt(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;if(m=n+4|0,h=G(e|0,t|0,52)|0,T()|0,h&=15,p=G(e|0,t|0,45)|0,T()|0,r=!(h|0),!(he(p&127)|0)){if(r)return h=0,h|0;r=!(i[m>>2]|0)&&!(i[n+8>>2]|0)?!!(i[n+12>>2]|0)&1:1}else if(r)return h=1,h|0;else r=1;for(p=n+8|0,f=n+12|0,d=1,n=i[m>>2]|0,s=i[p>>2]|0,o=i[f>>2]|0;a=n*3|0,c=s*3|0,u=o*3|0,d&1?(l=s+a|0,i[m>>2]=l,o=o+c|0,i[p>>2]=o,a=u+n|0,i[f>>2]=a,n=o-l|0,s=a-l|0,(l|0)<0?(i[p>>2]=n,i[f>>2]=s,i[m>>2]=0,c=0,a=s):(n=o,c=l),s=c-n|0,o=a-n|0,(n|0)<0?(i[m>>2]=s,i[f>>2]=o,i[p>>2]=0,c=s,a=0):(o=a,a=n),n=c-o|0,s=a-o|0,(o|0)<0?(i[m>>2]=n,i[p>>2]=s,i[f>>2]=0,o=0):(s=a,n=c),a=(s|0)<(n|0)?s:n,a=(o|0)<(a|0)?o:a,(a|0)>0&&(o=o-a|0,s=s-a|0,n=n-a|0,i[m>>2]=n,i[p>>2]=s,i[f>>2]=o)):(l=c+n|0,c=o+a|0,i[m>>2]=c,i[p>>2]=l,a=u+s|0,i[f>>2]=a,n=l-c|0,o=a-c|0,(c|0)<0?(i[p>>2]=n,i[f>>2]=o,i[m>>2]=0,c=0,a=o):n=l,s=c-n|0,o=a-n|0,(n|0)<0?(i[m>>2]=s,i[f>>2]=o,i[p>>2]=0,c=s,a=0):(o=a,a=n),n=c-o|0,s=a-o|0,(o|0)<0?(i[m>>2]=n,i[p>>2]=s,i[f>>2]=0,o=0):(s=a,n=c),a=(s|0)<(n|0)?s:n,a=(o|0)<(a|0)?o:a,(a|0)>0&&(o=o-a|0,s=s-a|0,n=n-a|0,i[m>>2]=n,i[p>>2]=s,i[f>>2]=o)),a=G(e|0,t|0,(15-d|0)*3|0)|0,T()|0,a&=7,(a+-1|0)>>>0<6&&(l=i[22032+(a*12|0)+4>>2]|0,u=i[22032+(a*12|0)+8>>2]|0,c=(i[22032+(a*12|0)>>2]|0)+n|0,i[m>>2]=c,s=l+s|0,i[p>>2]=s,n=u+o|0,i[f>>2]=n,o=s-c|0,a=n-c|0,(c|0)<0&&(i[p>>2]=o,i[f>>2]=a,i[m>>2]=0,c=0,n=a,s=o),a=c-s|0,o=n-s|0,(s|0)<0?(i[m>>2]=a,i[f>>2]=o,i[p>>2]=0,c=a,s=0):o=n,n=c-o|0,a=s-o|0,(o|0)<0?(i[m>>2]=n,i[p>>2]=a,i[f>>2]=0,s=a,o=0):n=c,a=(s|0)<(n|0)?s:n,a=(o|0)<(a|0)?o:a,(a|0)>0&&(o=o-a|0,s=s-a|0,n=n-a|0,i[m>>2]=n,i[p>>2]=s,i[f>>2]=o)),d>>>0<h>>>0;)d=d+1|0;return r|0}function At(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;if(h=M,M=M+16|0,f=h,p=G(e|0,t|0,45)|0,T()|0,p&=127,p>>>0>121)return i[n>>2]=0,i[n+4>>2]=0,i[n+8>>2]=0,i[n+12>>2]=0,m=5,M=h,m|0;a:do if(he(p)|0&&(c=G(e|0,t|0,52)|0,T()|0,c&=15,c|0)){r=1;b:for(;;){switch(m=G(e|0,t|0,(15-r|0)*3|0)|0,T()|0,m&7){case 5:break b;case 0:break;default:u=t;break a}if(r>>>0<c>>>0)r=r+1|0;else{u=t;break a}}for(s=1,r=t;;){switch(t=(15-s|0)*3|0,a=K(7,0,t|0)|0,a=e&~a,o=r&~(T()|0),r=G(e|0,r|0,t|0)|0,T()|0,r&7){case 1:r=3;break;case 3:r=2;break;case 2:r=6;break;case 6:r=4;break;case 4:r=5;break;case 5:r=1;break;default:r&=7}if(e=K(r|0,0,t|0)|0,e|=a,r=T()|0|o,s>>>0<c>>>0)s=s+1|0;else{u=r;break a}}}else u=t;while(0);if(m=7696+(p*28|0)|0,i[n>>2]=i[m>>2],i[n+4>>2]=i[m+4>>2],i[n+8>>2]=i[m+8>>2],i[n+12>>2]=i[m+12>>2],!(kt(e,u,n)|0))return m=0,M=h,m|0;if(m=n+4|0,i[f>>2]=i[m>>2],i[f+4>>2]=i[m+4>>2],i[f+8>>2]=i[m+8>>2],l=G(e|0,u|0,52)|0,T()|0,d=l&15,l&1?(o=i[m>>2]|0,c=n+8|0,a=i[c>>2]|0,l=n+12|0,t=i[l>>2]|0,r=(a*3|0)+o|0,o=t+(o*3|0)|0,i[m>>2]=o,i[c>>2]=r,a=(t*3|0)+a|0,i[l>>2]=a,t=r-o|0,s=a-o|0,(o|0)<0&&(i[c>>2]=t,i[l>>2]=s,i[m>>2]=0,r=t,o=0,a=s),s=o-r|0,t=a-r|0,(r|0)<0?(i[m>>2]=s,i[l>>2]=t,i[c>>2]=0,r=0):(t=a,s=o),o=s-t|0,a=r-t|0,(t|0)<0?(i[m>>2]=o,i[c>>2]=a,i[l>>2]=0,t=0):(a=r,o=s),r=(a|0)<(o|0)?a:o,r=(t|0)<(r|0)?t:r,(r|0)>0&&(i[m>>2]=o-r,i[c>>2]=a-r,i[l>>2]=t-r),a=d+1|0):a=d,!(he(p)|0))r=0;else{c:do if(!d)r=0;else for(t=1;;){if(r=G(e|0,u|0,(15-t|0)*3|0)|0,T()|0,r&=7,r|0)break c;if(t>>>0<d>>>0)t=t+1|0;else{r=0;break}}while(0);r=(r|0)==4&1}if(!(et(n,a,r,0)|0))(a|0)!=(d|0)&&(i[m>>2]=i[f>>2],i[m+4>>2]=i[f+4>>2],i[m+8>>2]=i[f+8>>2]);else{if(he(p)|0)do;while(et(n,a,0,0)|0);(a|0)!=(d|0)&&(c=n+12|0,e=i[c>>2]|0,r=(i[m>>2]|0)-e|0,s=n+8|0,e=(i[s>>2]|0)-e|0,t=$n(((r<<1)+e|0)*.14285714285714285)|0,i[m>>2]=t,r=$n(((e*3|0)-r|0)*.14285714285714285)|0,i[s>>2]=r,i[c>>2]=0,e=r-t|0,a=0-t|0,(t|0)<0?(i[s>>2]=e,i[c>>2]=a,i[m>>2]=0,r=e,t=0):a=0,o=t-r|0,e=a-r|0,(r|0)<0?(i[m>>2]=o,i[c>>2]=e,i[s>>2]=0,t=o,r=0):e=a,o=t-e|0,a=r-e|0,(e|0)<0?(i[m>>2]=o,i[s>>2]=a,i[c>>2]=0,t=o,e=0):a=r,r=(a|0)<(t|0)?a:t,r=(e|0)<(r|0)?e:r,(r|0)>0&&(i[m>>2]=t-r,i[s>>2]=a-r,i[c>>2]=e-r))}return m=0,M=h,m|0}function jt(e,t,n){e|=0,t|=0,n|=0;var r=0,i=0,o=0,s=0,c=0,l=0;return s=M,M=M+48|0,r=s+24|0,i=s,o=At(e,t,r)|0,o?(M=s,o|0):(o=G(e|0,t|0,52)|0,T()|0,Xe(r,o&15,i),l=+h(+ +a[i+16>>3]),c=+_(+ +a[i+8>>3],+ +a[i>>3]),a[n>>3]=l,a[n+8>>3]=c,o=0,M=s,o|0)}function Mt(e,t,n){e|=0,t|=0,n|=0;var r=0,i=0,a=0,o=0,s=0;if(o=M,M=M+16|0,a=o,r=At(e,t,a)|0,r|0)return a=r,M=o,a|0;r=G(e|0,t|0,45)|0,T()|0,r=!(he(r&127)|0),i=G(e|0,t|0,52)|0,T()|0,i&=15;a:do if(!r){if(i|0)for(r=1;;){if(s=K(7,0,(15-r|0)*3|0)|0,!(!(s&e|0)&!((T()|0)&t)))break a;if(r>>>0<i>>>0)r=r+1|0;else break}return Qe(a,i,0,5,n),s=0,M=o,s|0}while(0);return nt(a,i,0,6,n),s=0,M=o,s|0}function Nt(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0;if(a=G(e|0,t|0,45)|0,T()|0,!(he(a&127)|0))return a=2,i[n>>2]=a,0;if(a=G(e|0,t|0,52)|0,T()|0,a&=15,!a)return a=5,i[n>>2]=a,0;for(r=1;;){if(o=K(7,0,(15-r|0)*3|0)|0,!(!(o&e|0)&!((T()|0)&t))){r=2,e=6;break}if(r>>>0<a>>>0)r=r+1|0;else{r=5,e=6;break}}return(e|0)==6&&(i[n>>2]=r),0}function Pt(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0;f=M,M=M+128|0,u=f+112|0,o=f+96|0,d=f,a=G(e|0,t|0,52)|0,T()|0,c=a&15,i[u>>2]=c,s=G(e|0,t|0,45)|0,T()|0,s&=127;a:do if(he(s)|0){if(c|0)for(r=1;;){if(l=K(7,0,(15-r|0)*3|0)|0,!(!(l&e|0)&!((T()|0)&t))){a=0;break a}if(r>>>0<c>>>0)r=r+1|0;else break}if(a&1)a=1;else return l=K(c+1|0,0,52)|0,d=T()|0|t&-15728641,u=K(7,0,(14-c|0)*3|0)|0,d=Pt((l|e)&~u,d&~(T()|0),n)|0,M=f,d|0}else a=0;while(0);if(r=At(e,t,o)|0,!r){a?($e(o,u,d),l=5):(rt(o,u,d),l=6);b:do if(he(s)|0){if(!c)e=5;else for(r=1;;){if(s=K(7,0,(15-r|0)*3|0)|0,!(!(s&e|0)&!((T()|0)&t))){e=2;break b}if(r>>>0<c>>>0)r=r+1|0;else{e=5;break}}}else e=2;while(0);br(n|0,-1,e<<2)|0;c:do if(a)for(o=0;;){if(s=d+(o<<4)|0,tt(s,i[u>>2]|0)|0,s=i[s>>2]|0,c=i[n>>2]|0,(c|0)==-1|(c|0)==(s|0))r=n;else{a=0;do{if(a=a+1|0,a>>>0>=e>>>0){r=1;break c}r=n+(a<<2)|0,c=i[r>>2]|0}while(!((c|0)==-1|(c|0)==(s|0)))}if(i[r>>2]=s,o=o+1|0,o>>>0>=l>>>0){r=0;break}}else for(o=0;;){if(s=d+(o<<4)|0,et(s,i[u>>2]|0,0,1)|0,s=i[s>>2]|0,c=i[n>>2]|0,(c|0)==-1|(c|0)==(s|0))r=n;else{a=0;do{if(a=a+1|0,a>>>0>=e>>>0){r=1;break c}r=n+(a<<2)|0,c=i[r>>2]|0}while(!((c|0)==-1|(c|0)==(s|0)))}if(i[r>>2]=s,o=o+1|0,o>>>0>=l>>>0){r=0;break}}while(0)}return d=r,M=f,d|0}function Ft(){return 12}function It(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0,s=0,c=0,l=0;if(e>>>0>15)return c=4,c|0;if(K(e|0,0,52)|0,c=T()|134225919,!e){n=0,r=0;do he(r)|0&&(K(r|0,0,45)|0,s=c|T()|0,e=t+(n<<3)|0,i[e>>2]=-1,i[e+4>>2]=s,n=n+1|0),r=r+1|0;while((r|0)!=122);return n=0,n|0}n=0,s=0;do{if(he(s)|0){for(K(s|0,0,45)|0,r=1,a=-1,o=c|T()|0;l=K(7,0,(15-r|0)*3|0)|0,a&=~l,o&=~(T()|0),(r|0)!=(e|0);)r=r+1|0;l=t+(n<<3)|0,i[l>>2]=a,i[l+4>>2]=o,n=n+1|0}s=s+1|0}while((s|0)!=122);return n=0,n|0}function Lt(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0;if(y=M,M=M+16|0,_=y,v=G(e|0,t|0,52)|0,T()|0,v&=15,n>>>0>15)return v=4,M=y,v|0;if((v|0)<(n|0))return v=12,M=y,v|0;if((v|0)!=(n|0)){if(o=K(n|0,0,52)|0,o|=e,c=T()|0|t&-15728641,(v|0)>(n|0)){l=n;do g=K(7,0,(14-l|0)*3|0)|0,l=l+1|0,o=g|o,c=T()|0|c;while((l|0)<(v|0));g=o}else g=o}else g=e,c=t;h=G(g|0,c|0,45)|0,T()|0;a:do if(he(h&127)|0){if(l=G(g|0,c|0,52)|0,T()|0,l&=15,l|0)for(o=1;;){if(h=K(7,0,(15-o|0)*3|0)|0,!(!(h&g|0)&!((T()|0)&c))){u=33;break a}if(o>>>0<l>>>0)o=o+1|0;else break}if(h=r,i[h>>2]=0,i[h+4>>2]=0,(v|0)>(n|0)){for(h=t&-15728641,m=v;;){if(p=m,m=m+-1|0,m>>>0>15|(v|0)<(m|0)){u=19;break}if((v|0)!=(m|0)){if(o=K(m|0,0,52)|0,o|=e,l=T()|0|h,(v|0)<(p|0))f=o;else{u=m;do f=K(7,0,(14-u|0)*3|0)|0,u=u+1|0,o=f|o,l=T()|0|l;while((u|0)<(v|0));f=o}}else f=e,l=t;if(d=G(f|0,l|0,45)|0,T()|0,!(he(d&127)|0))o=0;else{d=G(f|0,l|0,52)|0,T()|0,d&=15;b:do if(!d)o=0;else for(u=1;;){if(o=G(f|0,l|0,(15-u|0)*3|0)|0,T()|0,o&=7,o|0)break b;if(u>>>0<d>>>0)u=u+1|0;else{o=0;break}}while(0);o=!(o|0)&1}if(l=G(e|0,t|0,(15-p|0)*3|0)|0,T()|0,l&=7,(l|0)==7||(o=!!(o|0),(l|0)==1&o)){a=5,u=42;break}if(f=l+((!!(l|0)&o)<<31>>31)|0,f|0&&(u=v-p|0,u=fn(7,0,u,((u|0)<0)<<31>>31)|0,d=T()|0,o?(o=ur(u|0,d|0,5,0)|0,o=W(o|0,T()|0,-5,-1)|0,o=cr(o|0,T()|0,6,0)|0,o=W(o|0,T()|0,1,0)|0,l=T()|0):(o=u,l=d),p=f+-1|0,p=ur(u|0,d|0,p|0,((p|0)<0)<<31>>31)|0,p=W(o|0,l|0,p|0,T()|0)|0,f=T()|0,d=r,d=W(p|0,f|0,i[d>>2]|0,i[d+4>>2]|0)|0,f=T()|0,p=r,i[p>>2]=d,i[p+4>>2]=f),(m|0)<=(n|0)){u=37;break}}if((u|0)==19)E(27634,27225,1407,27259);else if((u|0)==37){s=r,a=i[s+4>>2]|0,s=i[s>>2]|0;break}else if((u|0)==42)return M=y,a|0}else a=0,s=0}else u=33;while(0);c:do if((u|0)==33){if(h=r,i[h>>2]=0,i[h+4>>2]=0,(v|0)>(n|0)){for(o=v;;){if(a=G(e|0,t|0,(15-o|0)*3|0)|0,T()|0,a&=7,(a|0)==7){a=5;break}if(s=v-o|0,s=fn(7,0,s,((s|0)<0)<<31>>31)|0,a=ur(s|0,T()|0,a|0,0)|0,s=T()|0,h=r,s=W(i[h>>2]|0,i[h+4>>2]|0,a|0,s|0)|0,a=T()|0,h=r,i[h>>2]=s,i[h+4>>2]=a,o=o+-1|0,(o|0)<=(n|0))break c}return M=y,a|0}a=0,s=0}while(0);return ft(g,c,v,_)|0&&E(27634,27225,1367,27274),v=_,_=i[v+4>>2]|0,((a|0)>-1|(a|0)==-1&s>>>0>4294967295)&((_|0)>(a|0)|((_|0)==(a|0)?(i[v>>2]|0)>>>0>s>>>0:0))?(v=0,M=y,v|0):(E(27634,27225,1447,27259),0)}function Rt(e,t,n,r,a,o){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0;var s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0;if(f=M,M=M+16|0,s=f,a>>>0>15)return o=4,M=f,o|0;if(c=G(n|0,r|0,52)|0,T()|0,c&=15,(c|0)>(a|0))return o=12,M=f,o|0;if(ft(n,r,a,s)|0&&E(27634,27225,1367,27274),d=s,u=i[d+4>>2]|0,!(((t|0)>-1|(t|0)==-1&e>>>0>4294967295)&((u|0)>(t|0)|((u|0)==(t|0)?(i[d>>2]|0)>>>0>e>>>0:0))))return o=2,M=f,o|0;d=a-c|0,a=K(a|0,0,52)|0,l=T()|0|r&-15728641,u=o,i[u>>2]=a|n,i[u+4>>2]=l,u=G(n|0,r|0,45)|0,T()|0;a:do if(he(u&127)|0){if(c|0)for(s=1;;){if(u=K(7,0,(15-s|0)*3|0)|0,!(!(u&n|0)&!((T()|0)&r)))break a;if(s>>>0<c>>>0)s=s+1|0;else break}if((d|0)<1)return o=0,M=f,o|0;for(u=c^15,r=-1,l=1,s=1;;){c=d-l|0,c=fn(7,0,c,((c|0)<0)<<31>>31)|0,n=T()|0;do if(s){if(s=ur(c|0,n|0,5,0)|0,s=W(s|0,T()|0,-5,-1)|0,s=cr(s|0,T()|0,6,0)|0,a=T()|0,(t|0)>(a|0)|(t|0)==(a|0)&e>>>0>s>>>0){t=W(e|0,t|0,-1,-1)|0,t=ar(t|0,T()|0,s|0,a|0)|0,s=T()|0,p=o,h=i[p>>2]|0,p=i[p+4>>2]|0,g=(u+r|0)*3|0,m=K(7,0,g|0)|0,p&=~(T()|0),r=cr(t|0,s|0,c|0,n|0)|0,e=T()|0,a=W(r|0,e|0,2,0)|0,g=K(a|0,T()|0,g|0)|0,p=T()|0|p,a=o,i[a>>2]=g|h&~m,i[a+4>>2]=p,e=ur(r|0,e|0,c|0,n|0)|0,e=ar(t|0,s|0,e|0,T()|0)|0,s=0,t=T()|0;break}g=o,m=i[g>>2]|0,g=i[g+4>>2]|0,h=K(7,0,(u+r|0)*3|0)|0,g&=~(T()|0),s=o,i[s>>2]=m&~h,i[s+4>>2]=g,s=1;break}else m=o,a=i[m>>2]|0,m=i[m+4>>2]|0,r=(u+r|0)*3|0,p=K(7,0,r|0)|0,m&=~(T()|0),g=cr(e|0,t|0,c|0,n|0)|0,s=T()|0,r=K(g|0,s|0,r|0)|0,m=T()|0|m,h=o,i[h>>2]=r|a&~p,i[h+4>>2]=m,s=ur(g|0,s|0,c|0,n|0)|0,e=ar(e|0,t|0,s|0,T()|0)|0,s=0,t=T()|0;while(0);if((d|0)>(l|0))r=~l,l=l+1|0;else{t=0;break}}return M=f,t|0}while(0);if((d|0)<1)return g=0,M=f,g|0;for(a=c^15,s=1;;){if(h=d-s|0,h=fn(7,0,h,((h|0)<0)<<31>>31)|0,g=T()|0,l=o,n=i[l>>2]|0,l=i[l+4>>2]|0,c=(a-s|0)*3|0,r=K(7,0,c|0)|0,l&=~(T()|0),p=cr(e|0,t|0,h|0,g|0)|0,m=T()|0,c=K(p|0,m|0,c|0)|0,l=T()|0|l,u=o,i[u>>2]=c|n&~r,i[u+4>>2]=l,g=ur(p|0,m|0,h|0,g|0)|0,e=ar(e|0,t|0,g|0,T()|0)|0,t=T()|0,(d|0)<=(s|0)){t=0;break}s=s+1|0}return M=f,t|0}function zt(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0;a=G(t|0,n|0,52)|0,T()|0,a&=15,!(t|0)&!(n|0)|((r|0)>15|(a|0)>(r|0))?(o=-1,t=-1,n=0,a=0):(t=ht(t,n,a+1|0,r)|0,s=(T()|0)&-15728641,n=K(r|0,0,52)|0,n=t|n,s=s|T()|0,t=!(pt(n,s)|0),o=a,t=t?-1:r,a=s),s=e,i[s>>2]=n,i[s+4>>2]=a,i[e+8>>2]=o,i[e+12>>2]=t}function Bt(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0;a=G(e|0,t|0,52)|0,T()|0,a&=15,o=r+8|0,i[o>>2]=a,!(e|0)&!(t|0)|((n|0)>15|(a|0)>(n|0))?(n=r,i[n>>2]=0,i[n+4>>2]=0,i[o>>2]=-1,i[r+12>>2]=-1):(e=ht(e,t,a+1|0,n)|0,o=(T()|0)&-15728641,a=K(n|0,0,52)|0,a=e|a,o=o|T()|0,e=r,i[e>>2]=a,i[e+4>>2]=o,e=r+12|0,pt(a,o)|0?i[e>>2]=n:i[e>>2]=-1)}function Vt(e){e|=0;var t=0,n=0,r=0,a=0,o=0,s=0,c=0,l=0,u=0;if(n=e,t=i[n>>2]|0,n=i[n+4>>2]|0,!(!(t|0)&!(n|0))&&(r=G(t|0,n|0,52)|0,T()|0,r&=15,c=K(1,0,(r^15)*3|0)|0,t=W(c|0,T()|0,t|0,n|0)|0,n=T()|0,c=e,i[c>>2]=t,i[c+4>>2]=n,c=e+8|0,s=i[c>>2]|0,!((r|0)<(s|0)))){for(l=e+12|0,o=r;;){if((o|0)==(s|0)){r=5;break}if(u=(o|0)==(i[l>>2]|0),a=(15-o|0)*3|0,r=G(t|0,n|0,a|0)|0,T()|0,r&=7,u&(r|0)==1&!0){r=7;break}if(!((r|0)==7&!0)){r=10;break}if(u=K(1,0,a|0)|0,t=W(t|0,n|0,u|0,T()|0)|0,n=T()|0,u=e,i[u>>2]=t,i[u+4>>2]=n,(o|0)>(s|0))o=o+-1|0;else{r=10;break}}(r|0)==5?(u=e,i[u>>2]=0,i[u+4>>2]=0,i[c>>2]=-1,i[l>>2]=-1):(r|0)==7?(s=K(1,0,a|0)|0,s=W(t|0,n|0,s|0,T()|0)|0,c=T()|0,u=e,i[u>>2]=s,i[u+4>>2]=c,i[l>>2]=o+-1):r|0}}function Ht(e){e=+e;var t=0;return t=e<0?e+6.283185307179586:e,+(e>=6.283185307179586?t+-6.283185307179586:t)}function Ut(e,t){switch(e=+e,t|=0,t|0){case 1:e=e<0?e+6.283185307179586:e;break;case 2:e=e>0?e+-6.283185307179586:e}return+e}function Wt(e,t){e|=0,t|=0;var n=0,r=0,i=0,o=0;return i=+a[t>>3],r=+a[e>>3],o=+f(+((i-r)*.5)),n=+f(+((+a[t+8>>3]-a[e+8>>3])*.5)),n=o*o+n*(+d(+i)*d(+r)*n),+(_(+ +u(+n),+ +u(+(1-n)))*2)}function Gt(e,t){e|=0,t|=0;var n=0,r=0,i=0,o=0;return i=+a[t>>3],r=+a[e>>3],o=+f(+((i-r)*.5)),n=+f(+((+a[t+8>>3]-a[e+8>>3])*.5)),n=o*o+n*(+d(+i)*d(+r)*n),+(_(+ +u(+n),+ +u(+(1-n)))*2*6371.007180918475)}function Kt(e,t){e|=0,t|=0;var n=0,r=0,i=0,o=0;return i=+a[t>>3],r=+a[e>>3],o=+f(+((i-r)*.5)),n=+f(+((+a[t+8>>3]-a[e+8>>3])*.5)),n=o*o+n*(+d(+i)*d(+r)*n),+(_(+ +u(+n),+ +u(+(1-n)))*2*6371.007180918475*1e3)}function qt(e,t){return e|=0,t|=0,e>>>0>15?(t=4,t|0):(a[t>>3]=+a[20624+(e<<3)>>3],t=0,t|0)}function Jt(e,t){return e|=0,t|=0,e>>>0>15?(t=4,t|0):(a[t>>3]=+a[20752+(e<<3)>>3],t=0,t|0)}function Yt(e,t){return e|=0,t|=0,e>>>0>15?(t=4,t|0):(a[t>>3]=+a[20880+(e<<3)>>3],t=0,t|0)}function Xt(e,t){return e|=0,t|=0,e>>>0>15?(t=4,t|0):(a[t>>3]=+a[21008+(e<<3)>>3],t=0,t|0)}function Zt(e,t){e|=0,t|=0;var n=0;return e>>>0>15?(t=4,t|0):(n=fn(7,0,e,((e|0)<0)<<31>>31)|0,n=ur(n|0,T()|0,120,0)|0,e=T()|0,i[t>>2]=n|2,i[t+4>>2]=e,t=0,t|0)}function Qt(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0,l=0,p=0,m=0,h=0;if(l=M,M=M+176|0,c=l,e=qe(e,t,c)|0,e|0)return c=e,M=l,c|0;if(a[n>>3]=0,e=i[c>>2]|0,(e|0)<=1)return c=0,M=l,c|0;t=e+-1|0,e=0,r=+a[c+8>>3],o=+a[c+16>>3],s=0;do e=e+1|0,m=r,r=+a[c+8+(e<<4)>>3],h=+f(+((r-m)*.5)),p=o,o=+a[c+8+(e<<4)+8>>3],p=+f(+((o-p)*.5)),p=h*h+p*(+d(+r)*d(+m)*p),s+=_(+ +u(+p),+ +u(+(1-p)))*2;while((e|0)<(t|0));return a[n>>3]=s,c=0,M=l,c|0}function $t(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0,l=0,p=0,m=0,h=0;if(l=M,M=M+176|0,c=l,e=qe(e,t,c)|0,e|0)return c=e,s=+a[n>>3],s*=6371.007180918475,a[n>>3]=s,M=l,c|0;if(a[n>>3]=0,e=i[c>>2]|0,(e|0)<=1)return c=0,s=0,s*=6371.007180918475,a[n>>3]=s,M=l,c|0;t=e+-1|0,e=0,r=+a[c+8>>3],o=+a[c+16>>3],s=0;do e=e+1|0,m=r,r=+a[c+8+(e<<4)>>3],h=+f(+((r-m)*.5)),p=o,o=+a[c+8+(e<<4)+8>>3],p=+f(+((o-p)*.5)),p=h*h+p*(+d(+m)*d(+r)*p),s+=_(+ +u(+p),+ +u(+(1-p)))*2;while((e|0)!=(t|0));return a[n>>3]=s,c=0,h=s,h*=6371.007180918475,a[n>>3]=h,M=l,c|0}function en(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0,l=0,p=0,m=0,h=0;if(l=M,M=M+176|0,c=l,e=qe(e,t,c)|0,e|0)return c=e,s=+a[n>>3],s*=6371.007180918475,s*=1e3,a[n>>3]=s,M=l,c|0;if(a[n>>3]=0,e=i[c>>2]|0,(e|0)<=1)return c=0,s=0,s*=6371.007180918475,s*=1e3,a[n>>3]=s,M=l,c|0;t=e+-1|0,e=0,r=+a[c+8>>3],o=+a[c+16>>3],s=0;do e=e+1|0,m=r,r=+a[c+8+(e<<4)>>3],h=+f(+((r-m)*.5)),p=o,o=+a[c+8+(e<<4)+8>>3],p=+f(+((o-p)*.5)),p=h*h+p*(+d(+m)*d(+r)*p),s+=_(+ +u(+p),+ +u(+(1-p)))*2;while((e|0)!=(t|0));return a[n>>3]=s,c=0,h=s,h*=6371.007180918475,h*=1e3,a[n>>3]=h,M=l,c|0}function tn(e){e|=0;var t=0,n=0,r=0,a=0,o=0,s=0,c=0;if(e)for(o=e+4|0,s=e+8|0,r=1,a=e;;){if(t=i[a>>2]|0,t|0)do{if(n=i[t>>2]|0,n|0)do c=n,n=i[n+16>>2]|0,U(c);while(n|0);c=t,t=i[t+8>>2]|0,U(c)}while(t|0);if(t=a,a=i[a+8>>2]|0,r?(i[e>>2]=0,i[o>>2]=0,i[s>>2]=0):U(t),a)r=0;else break}}function nn(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0;if(i[t>>2]=0,_=t+4|0,i[_>>2]=0,v=t+8|0,i[v>>2]=0,g=i[e>>2]|0,(g|0)<=0)return t=0,t|0;h=e+4|0,e=t,m=0;a:for(;;){if(m){if(n=tr(1,12)|0,!n){n=5;break}i[e+8>>2]=n,e=n}if(l=i[h>>2]|0,u=tr(1,12)|0,!u){e=13,n=37;break}if(p=e+4|0,r=i[p>>2]|0,i[(r|0?r+8|0:e)>>2]=u,i[p>>2]=u,r=i[l+(m<<4)>>2]|0,(r|0)<3){e=1,n=37;break}a=l+(m<<4)+4|0,o=u+4|0,n=0,s=0;do{if(c=s,s=er(24)|0,!s){e=13,n=37;break a}yr(s|0,(i[a>>2]|0)+(n<<4)|0,16)|0,i[s+16>>2]=0,c?i[c+16>>2]=s:i[u>>2]=s,i[o>>2]=s,n=n+1|0}while((n|0)<(r|0));if(f=i[l+(m<<4)+8>>2]|0,(f|0)>0){d=l+(m<<4)+12|0,l=0;do{if(r=i[d>>2]|0,n=u,u=tr(1,12)|0,!u){e=13,n=37;break a}if(i[n+8>>2]=u,i[p>>2]=u,c=i[r+(l<<3)>>2]|0,(c|0)<3){e=1,n=37;break a}r=r+(l<<3)+4|0,a=u+4|0,n=0,o=0;do{if(s=o,o=er(24)|0,!o){e=13,n=37;break a}yr(o|0,(i[r>>2]|0)+(n<<4)|0,16)|0,i[o+16>>2]=0,s?i[s+16>>2]=o:i[u>>2]=o,i[a>>2]=o,n=n+1|0}while((n|0)<(c|0));l=l+1|0}while((l|0)<(f|0))}if(m=m+1|0,(m|0)>=(g|0)){e=0,n=50;break}}if((n|0)==5){if(!t)return t=13,t|0;for(r=1,a=t;;){if(e=i[a>>2]|0,e|0)do{if(n=i[e>>2]|0,n|0)do g=n,n=i[n+16>>2]|0,U(g);while(n|0);g=e,e=i[e+8>>2]|0,U(g)}while(e|0);if(e=a,a=i[a+8>>2]|0,r?(i[t>>2]=0,i[_>>2]=0,i[v>>2]=0):U(e),a)r=0;else{e=13;break}}return e|0}if((n|0)==37){if(!t)return t=e,t|0;for(a=1,o=t;;){if(n=i[o>>2]|0,n|0)do{if(r=i[n>>2]|0,r|0)do g=r,r=i[r+16>>2]|0,U(g);while(r|0);g=n,n=i[n+8>>2]|0,U(g)}while(n|0);if(n=o,o=i[o+8>>2]|0,a?(i[t>>2]=0,i[_>>2]=0,i[v>>2]=0):U(n),o)a=0;else break}return e|0}return(n|0)==50?e|0:0}function rn(e,t,n,a,o){e|=0,t|=0,n|=0,a|=0,o|=0;var s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0;if(y=M,M=M+16|0,v=y,f=G(e|0,t|0,52)|0,T()|0,f&=15,h=G(n|0,a|0,52)|0,T()|0,(f|0)!=(h&15))return v=12,M=y,v|0;if(u=G(e|0,t|0,45)|0,T()|0,u&=127,d=G(n|0,a|0,45)|0,T()|0,d&=127,u>>>0>121|d>>>0>121)return v=5,M=y,v|0;if(h=(u|0)!=(d|0),h){if(c=Ce(u,d)|0,(c|0)==7)return v=1,M=y,v|0;l=Ce(d,u)|0,(l|0)==7?E(27291,27315,164,27325):(_=c,s=l)}else _=0,s=0;p=he(u)|0,m=he(d)|0,i[v>>2]=0,i[v+4>>2]=0,i[v+8>>2]=0,i[v+12>>2]=0;do if(_){d=i[4272+(u*28|0)+(_<<2)>>2]|0,c=(d|0)>0;a:do if(!m){if(c)for(u=0,l=n,c=a;;){switch(l=Tt(l,c)|0,c=T()|0,s|0){case 1:s=3;break;case 3:s=2;break;case 2:s=6;break;case 6:s=4;break;case 4:s=5;break;case 5:s=1}if(u=u+1|0,(u|0)==(d|0)){d=s,u=l,l=c;break a}}else d=s,u=n,l=a}else if(c)for(u=0,l=n,c=a;;){switch(l=wt(l,c)|0,c=T()|0,s|0){case 5:case 1:s=3;break;case 3:s=2;break;case 2:s=6;break;case 6:s=4;break;case 4:s=5}if(u=u+1|0,(u|0)==(d|0)){d=s,u=l,l=c;break a}}else d=s,u=n,l=a;while(0);if(kt(u,l,v)|0,h||E(27340,27315,194,27325),c=!!(p|0),s=!!(m|0),c&s&&E(27367,27315,195,27325),c){if(s=xt(e,t)|0,(s|0)==7){s=5;break}if(r[21968+(s*7|0)+_|0]|0){s=1;break}m=i[21136+(s*28|0)+(_<<2)>>2]|0,h=m}else if(s){if(s=xt(u,l)|0,(s|0)==7){s=5;break}if(r[21968+(s*7|0)+d|0]|0){s=1;break}h=0,m=i[21136+(d*28|0)+(s<<2)>>2]|0}else h=0,m=0;if((h|m|0)>=0){if((m|0)>0){n=v+4|0,a=v+8|0,p=v+12|0,d=0,l=i[n>>2]|0,c=i[a>>2]|0,s=i[p>>2]|0;do g=c+l|0,t=(g|0)<0,b=t?g:0,c=s+c-b|0,e=(c|0)<0,u=e?c:0,l=s+l-b-u|0,b=(l|0)<0,s=b?0:l,l=b?l:0,c=(e?0:c)-l|0,l=(t?0:g)-u-l|0,u=(c|0)<(l|0)?c:l,u=(s|0)<(u|0)?s:u,(u|0)>0&&(l=l-u|0,c=c-u|0,s=s-u|0),d=d+1|0;while((d|0)!=(m|0));i[n>>2]=l,i[a>>2]=c,i[p>>2]=s}if((_+-1|0)>>>0<6?(s=i[22032+(_*12|0)>>2]|0,l=i[22032+(_*12|0)+4>>2]|0,b=i[22032+(_*12|0)+8>>2]|0,c=(l|0)<(s|0)?l:s,c=(b|0)<(c|0)?b:c,c=(c|0)>0?c:0,s=s-c|0,l=l-c|0,c=b-c|0):(s=0,l=0,c=0),f)for(;;)if(u=s*3|0,d=l*3|0,n=c*3|0,Dt(f)|0?(t=u+l|0,e=(t|0)<0,b=d+c-(e?t:0)|0,g=(b|0)<0,l=s+n-(e?t:0)-(g?b:0)|0,c=(l|0)<0,_=c?0:l,u=(g?0:b)-(c?l:0)|0,l=(e?0:t)-(g?b:0)-(c?l:0)|0,c=(u|0)<(l|0)?u:l,c=(_|0)<(c|0)?_:c,b=(c|0)>0,s=b?c:0,u=u-(b?c:0)|0,c=_-(b?c:0)|0):(g=u+c|0,t=(g|0)<0,b=d+s-(t?g:0)|0,s=(b|0)<0,l=n+l-(t?g:0)-(s?b:0)|0,c=(l|0)<0,_=c?0:l,u=(s?0:b)-(c?l:0)|0,l=(t?0:g)-(s?b:0)-(c?l:0)|0,c=(u|0)<(l|0)?u:l,c=(_|0)<(c|0)?_:c,b=(c|0)>0,s=b?c:0,u=u-(b?c:0)|0,c=_-(b?c:0)|0),s=l-s|0,(f|0)>1)f=f+-1|0,l=u;else{l=u;break}if((h|0)>0){u=0;do t=s+l|0,e=(t|0)<0,b=l+c-(e?t:0)|0,g=(b|0)<0,_=s+c-(e?t:0)-(g?b:0)|0,s=(_|0)<0,c=s?0:_,l=(g?0:b)-(s?_:0)|0,_=(e?0:t)-(g?b:0)-(s?_:0)|0,s=(l|0)<(_|0)?l:_,s=(c|0)<(s|0)?c:s,b=(s|0)>0,c=c-(b?s:0)|0,l=l-(b?s:0)|0,s=_-(b?s:0)|0,u=u+1|0;while((u|0)!=(h|0))}n=v+4|0,f=v+8|0,_=i[f>>2]|0,a=v+12|0,b=i[a>>2]|0,u=(i[n>>2]|0)+s|0,i[n>>2]=u,l=_+l|0,i[f>>2]=l,s=b+c|0,i[a>>2]=s,c=l-u|0,(u|0)<0?(s=s-u|0,i[f>>2]=c,i[a>>2]=s,i[n>>2]=0,l=0):(c=l,l=u),(c|0)<0&&(l=l-c|0,i[n>>2]=l,s=s-c|0,i[a>>2]=s,i[f>>2]=0,c=0),d=l-s|0,u=c-s|0,(s|0)<0?(i[n>>2]=d,i[f>>2]=u,i[a>>2]=0,l=d,s=0):u=c,c=(u|0)<(l|0)?u:l,c=(s|0)<(c|0)?s:c,(c|0)>0&&(i[n>>2]=l-c,i[f>>2]=u-c,i[a>>2]=s-c),g=77}else s=5}else if(kt(n,a,v)|0,!!(p|0)&!!(m|0)){if((d|0)!=(u|0)&&E(27398,27315,264,27325),c=xt(e,t)|0,s=xt(n,a)|0,(c|0)==7|(s|0)==7)s=5;else if(r[21968+(c*7|0)+s|0]|0)s=1;else if(n=i[21136+(c*28|0)+(s<<2)>>2]|0,(n|0)>0){f=v+4|0,a=v+8|0,p=v+12|0,d=0,l=i[f>>2]|0,c=i[a>>2]|0,s=i[p>>2]|0;do _=c+l|0,g=(_|0)<0,e=g?_:0,c=s+c-e|0,t=(c|0)<0,u=t?c:0,l=s+l-e-u|0,e=(l|0)<0,s=e?0:l,l=e?l:0,c=(t?0:c)-l|0,l=(g?0:_)-u-l|0,u=(c|0)<(l|0)?c:l,u=(s|0)<(u|0)?s:u,(u|0)>0&&(l=l-u|0,c=c-u|0,s=s-u|0),d=d+1|0;while((d|0)!=(n|0));i[f>>2]=l,i[a>>2]=c,i[p>>2]=s,g=77}else g=77}else g=77;while(0);return(g|0)==77&&(s=v+4|0,i[o>>2]=i[s>>2],i[o+4>>2]=i[s+4>>2],i[o+8>>2]=i[s+8>>2],s=0),b=s,M=y,b|0}function an(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,D=0;if(o=G(e|0,t|0,52)|0,T()|0,o&=15,x=G(e|0,t|0,45)|0,T()|0,x&=127,x>>>0>121)return r=5,r|0;if(_=he(x)|0,K(o|0,0,52)|0,c=T()|134225919,s=r,i[s>>2]=-1,i[s+4>>2]=c,s=i[n>>2]|0,c=i[n+4>>2]|0,n=i[n+8>>2]|0,!o){t=(s|0)<0,v=t?s:0,b=c-v|0,_=(b|0)<0,v=(_?0-b|0:0)+(n-v)|0,n=(v|0)<0,a=n?0:v,v=n?v:0,n=(_?0:b)-v|0,v=(t?0:s)-(_?b:0)-v|0,b=(n|0)<(v|0)?n:v,b=(a|0)<(b|0)?a:b,b=(b|0)>0?b:0,a=a-b|0,n=n-b|0;a:do switch(v-b|0){case 0:switch(n|0){case 0:if(a){a=(a|0)==1?1:7,y=11;break a}a=0;break a;case 1:if(a){a=(a|0)==1?3:7,y=11;break a}a=2;break a;default:return r=1,r|0}case 1:switch(n|0){case 0:if(a){a=(a|0)==1?5:7,y=11;break a}a=4;break a;case 1:if(a)a=1;else{a=6;break a}return a|0;default:return r=1,r|0}default:return r=1,r|0}while(0);return(y|0)==11&&(a|0)==7||(a=Se(x,a)|0,(a|0)==127)?(r=1,r|0):(b=K(a|0,0,45)|0,x=T()|0,y=r,x=i[y+4>>2]&-1040385|x,i[r>>2]=i[y>>2]|b,i[r+4>>2]=x,r=0,r|0)}for(;;){if(g=o,o=o+-1|0,h=s-n|0,m=c-n|0,l=h>>>0>715827881|m>>>0>715827881,Dt(g)|0){if(l){if(d=(h|0)>0,f=2147483647-h|0,p=-2147483648-h|0,(d?(f|0)<(h|0):(p|0)>(h|0))||(D=h<<1,d?(2147483647-D|0)<(h|0):(-2147483648-D|0)>(h|0))||((m|0)>0?(2147483647-m|0)<(m|0):(-2147483648-m|0)>(m|0))||(l=h*3|0,u=m<<1,(d?(f|0)<(u|0):(p|0)>(u|0))||((h|0)>-1?(l|-2147483648)>=(m|0):(l^-2147483648)<(m|0)))){a=1,y=107;break}}else l=h*3|0,u=m<<1;if(f=$n((l-m|0)*.14285714285714285)|0,d=$n((u+h|0)*.14285714285714285)|0,u=(d|0)<(f|0),l=u?f:d,u=u?d:f,(u|0)<0&&((u|0)==-2147483648||((l|0)>0?(2147483647-l|0)<(u|0):(-2147483648-l|0)>(u|0))||((l|0)>-1?(l|-2147483648)>=(u|0):(l^-2147483648)<(u|0)))){y=24;break}p=(f|0)<0,m=d-(p?f:0)|0,C=(m|0)<0,S=(p?0-f|0:0)-(C?m:0)|0,h=(S|0)<0,p=(p?0:f)-(C?m:0)-(h?S:0)|0,m=(C?0:m)-(h?S:0)|0,S=h?0:S,h=(m|0)<(p|0)?m:p,h=(S|0)<(h|0)?S:h,C=(h|0)>0,p=p-(C?h:0)|0,m=m-(C?h:0)|0,h=S-(C?h:0)|0,C=(p*3|0)+m|0,S=(C|0)<0,D=(m*3|0)+h-(S?C:0)|0,l=(D|0)<0,f=(h*3|0)+p-(S?C:0)-(l?D:0)|0,d=(f|0)<0,w=d?0:f,u=(l?0:D)-(d?f:0)|0,f=(S?0:C)-(l?D:0)-(d?f:0)|0,d=(u|0)<(f|0)?u:f,d=(w|0)<(d|0)?w:d,D=(d|0)>0,l=D?d:0,u=u-(D?d:0)|0,d=w-(D?d:0)|0}else{if(l){if(u=(h|0)>0,(u?(2147483647-h|0)<(h|0):(-2147483648-h|0)>(h|0))||(l=h<<1,d=(m|0)>0,d?(2147483647-m|0)<(m|0):(-2147483648-m|0)>(m|0))||(p=m<<1,d?(2147483647-p|0)<(m|0):(-2147483648-p|0)>(m|0))||(u?(2147483647-l|0)<(m|0):(-2147483648-l|0)>(m|0))||(u=m*3|0,(m|0)>-1?(u|-2147483648)>=(h|0):(u^-2147483648)<(h|0))){a=1,y=107;break}}else l=h<<1,u=m*3|0;if(f=$n((l+m|0)*.14285714285714285)|0,d=$n((u-h|0)*.14285714285714285)|0,u=(d|0)<(f|0),l=u?f:d,u=u?d:f,(u|0)<0&&((u|0)==-2147483648||((l|0)>0?(2147483647-l|0)<(u|0):(-2147483648-l|0)>(u|0))||((l|0)>-1?(l|-2147483648)>=(u|0):(l^-2147483648)<(u|0)))){y=36;break}p=(f|0)<0,m=d-(p?f:0)|0,w=(m|0)<0,D=(p?0-f|0:0)-(w?m:0)|0,h=(D|0)<0,p=(p?0:f)-(w?m:0)-(h?D:0)|0,m=(w?0:m)-(h?D:0)|0,D=h?0:D,h=(m|0)<(p|0)?m:p,h=(D|0)<(h|0)?D:h,w=(h|0)>0,p=p-(w?h:0)|0,m=m-(w?h:0)|0,h=D-(w?h:0)|0,w=(p*3|0)+h|0,D=(w|0)<0,S=(m*3|0)+p-(D?w:0)|0,l=(S|0)<0,f=(h*3|0)+m-(D?w:0)-(l?S:0)|0,d=(f|0)<0,C=d?0:f,u=(l?0:S)-(d?f:0)|0,f=(D?0:w)-(l?S:0)-(d?f:0)|0,d=(u|0)<(f|0)?u:f,d=(C|0)<(d|0)?C:d,S=(d|0)>0,l=S?d:0,u=u-(S?d:0)|0,d=C-(S?d:0)|0}l=s+(l-f)|0,w=(l|0)<0,u=c-u-(w?l:0)|0,f=(u|0)<0,S=n-d+(w?0-l|0:0)+(f?0-u|0:0)|0,s=(S|0)<0,d=s?0:S,D=(f?0:u)-(s?S:0)|0,S=(w?0:l)-(f?u:0)-(s?S:0)|0,s=(D|0)<(S|0)?D:S,s=(d|0)<(s|0)?d:s,n=(s|0)>0,S=S-(n?s:0)|0,u=r,f=i[u>>2]|0,u=i[u+4>>2]|0,c=(15-g|0)*3|0,l=K(7,0,c|0)|0,l=f&~l,u&=~(T()|0),f=(S|0)<0,w=f?S:0,D=D-(n?s:0)-w|0,C=(D|0)<0,w=(C?0-D|0:0)+(d-(n?s:0)-w)|0,s=(w|0)<0,n=s?0:w,w=s?w:0,s=(C?0:D)-w|0,w=(f?0:S)-(C?D:0)-w|0,D=(s|0)<(w|0)?s:w,D=(n|0)<(D|0)?n:D,D=(D|0)>0?D:0,n=n-D|0,s=s-D|0;b:do switch(w-D|0){case 0:switch(s|0){case 0:n=n|0?(n|0)==1?1:7:0;break b;case 1:n=n|0?(n|0)==1?3:7:2;break b;default:y=45;break b}case 1:switch(s|0){case 0:n=n|0?(n|0)==1?5:7:4;break b;case 1:if(n){y=45;break b}n=6;break b;default:y=45;break b}default:y=45}while(0);if((y|0)==45&&(y=0,n=7),C=K(n|0,0,c|0)|0,w=T()|0|u,D=r,i[D>>2]=C|l,i[D+4>>2]=w,(g|0)<=1){y=47;break}s=p,c=m,n=h}if((y|0)==24)E(27634,27425,416,27447);else if((y|0)==36)E(27634,27425,464,27461);else if((y|0)==47){if((p|0)>1|(m|0)>1|(h|0)>1)return D=1,D|0;S=(p|0)<0,w=S?p:0,D=m-w|0,C=(D|0)<0,w=(C?0-D|0:0)+(h-w)|0,o=(w|0)<0,n=o?0:w,w=o?w:0,o=(C?0:D)-w|0,w=(S?0:p)-(C?D:0)-w|0,D=(o|0)<(w|0)?o:w,D=(n|0)<(D|0)?n:D,D=(D|0)>0?D:0,n=n-D|0,o=o-D|0;c:do switch(w-D|0){case 0:switch(o|0){case 0:o=n|0?(n|0)==1?1:7:0;break c;case 1:o=n|0?(n|0)==1?3:7:2;break c;default:y=55;break c}case 1:switch(o|0){case 0:o=n|0?(n|0)==1?5:7:4;break c;case 1:if(n){y=55;break c}o=6;break c;default:y=55;break c}default:y=55}while(0);(y|0)==55&&(o=7),c=Se(x,o)|0,u=(c|0)==127?0:he(c)|0;d:do if(o){if(_){if(n=xt(e,t)|0,(n|0)==7)return D=5,D|0;s=i[21344+(n*28|0)+(o<<2)>>2]|0;e:do if((s|0)>0)for(n=o,o=0;;){switch(n|0){case 1:n=5;break;case 5:n=4;break;case 4:n=6;break;case 6:n=2;break;case 2:n=3;break;case 3:n=1}if(o=o+1|0,(o|0)==(s|0))break e}else n=o;while(0);if((n|0)==1)return D=9,D|0;o=Se(x,n)|0,(o|0)==127&&E(27476,27315,415,27506),he(o)|0?E(27521,27315,416,27506):(a=o,b=s,v=n)}else a=c,b=0,v=o;if(l=i[4272+(x*28|0)+(v<<2)>>2]|0,(l|0)<=-1&&E(27552,27315,423,27506),!u){if((b|0)<0)return D=5,D|0;if(b|0){s=r,n=0,o=i[s>>2]|0,s=i[s+4>>2]|0;do o=Ct(o,s)|0,s=T()|0,D=r,i[D>>2]=o,i[D+4>>2]=s,n=n+1|0;while((n|0)<(b|0))}if((l|0)<=0){y=104;break}for(s=r,n=0,o=i[s>>2]|0,s=i[s+4>>2]|0;;)if(o=Ct(o,s)|0,s=T()|0,D=r,i[D>>2]=o,i[D+4>>2]=s,n=n+1|0,(n|0)==(l|0)){y=104;break d}}if(c=Ce(a,x)|0,(c|0)==7&&E(27291,27315,432,27506),n=r,o=i[n>>2]|0,n=i[n+4>>2]|0,(l|0)>0){s=0;do o=Ct(o,n)|0,n=T()|0,D=r,i[D>>2]=o,i[D+4>>2]=n,s=s+1|0;while((s|0)!=(l|0))}if(n=xt(o,n)|0,(n|0)==7&&E(27634,27315,444,27506),o=ge(a)|0,o=i[(o?21760:21552)+(c*28|0)+(n<<2)>>2]|0,(o|0)<0&&E(27634,27315,458,27506),!o)y=104;else{c=r,n=0,s=i[c>>2]|0,c=i[c+4>>2]|0;do s=St(s,c)|0,c=T()|0,D=r,i[D>>2]=s,i[D+4>>2]=c,n=n+1|0;while((n|0)<(o|0));y=104}}else if(!!(_|0)&!!(u|0)){if(a=xt(e,t)|0,n=r,n=xt(i[n>>2]|0,i[n+4>>2]|0)|0,(a|0)==7|(n|0)==7||(n=i[21344+(a*28|0)+(n<<2)>>2]|0,(n|0)<0))return D=5,D|0;if(!n)a=c,y=105;else{s=r,a=0,o=i[s>>2]|0,s=i[s+4>>2]|0;do o=Ct(o,s)|0,s=T()|0,D=r,i[D>>2]=o,i[D+4>>2]=s,a=a+1|0;while((a|0)<(n|0));a=c,y=104}}else a=c,y=104;while(0);return(y|0)==104&&u&&(y=105),(y|0)==105&&(D=r,(xt(i[D>>2]|0,i[D+4>>2]|0)|0)==1)?(D=9,D|0):(w=r,S=i[w>>2]|0,w=i[w+4>>2]&-1040385,C=K(a|0,0,45)|0,w=w|T()|0,D=r,i[D>>2]=S|C,i[D+4>>2]=w,D=0,D|0)}else if((y|0)==107)return a|0;return 0}function on(e,t,n,r,a,o){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0;var s=0,c=0;return c=M,M=M+16|0,s=c,a|0?(s=15,M=c,s|0):(e=rn(e,t,n,r,s)|0,e||=(a=i[s+4>>2]|0,e=i[s+8>>2]|0,i[o>>2]=(i[s>>2]|0)-e,i[o+4>>2]=a-e,0),s=e,M=c,s|0)}function sn(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0;return f=M,M=M+16|0,d=f,r|0?(d=15,M=f,d|0):(c=i[n>>2]|0,s=i[n+4>>2]|0,i[d>>2]=c,l=d+4|0,i[l>>2]=s,u=d+8|0,i[u>>2]=0,n=(s|0)<(c|0),r=n?c:s,n=n?s:c,(n|0)<0?!((n|0)==-2147483648||((r|0)>0?(2147483647-r|0)<(n|0):(-2147483648-r|0)>(n|0)))&&!((r|0)>-1?(r|-2147483648)>=(n|0):(r^-2147483648)<(n|0))?o=5:r=1:o=5,(o|0)==5&&(r=s-c|0,o=0-c|0,(c|0)<0?(i[l>>2]=r,i[u>>2]=o,i[d>>2]=0,c=0):(r=s,o=0),s=c-r|0,n=o-r|0,(r|0)<0?(i[d>>2]=s,i[u>>2]=n,i[l>>2]=0,c=s,r=0):n=o,s=c-n|0,o=r-n|0,(n|0)<0?(i[d>>2]=s,i[l>>2]=o,i[u>>2]=0,n=0):(o=r,s=c),r=(o|0)<(s|0)?o:s,r=(n|0)<(r|0)?n:r,(r|0)>0&&(i[d>>2]=s-r,i[l>>2]=o-r,i[u>>2]=n-r),r=an(e,t,d,a)|0),d=r,M=f,d|0)}function cn(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0;return l=M,M=M+32|0,s=l+12|0,c=l,o=rn(e,t,e,t,s)|0,o|0?(c=o,M=l,c|0):(e=rn(e,t,n,r,c)|0,e|0?(c=e,M=l,c|0):(e=(i[s>>2]|0)-(i[c>>2]|0)|0,u=(e|0)<0,r=u?0-e|0:0,n=r+((i[s+4>>2]|0)-(i[c+4>>2]|0))|0,t=(n|0)<0,r=(i[s+8>>2]|0)-(i[c+8>>2]|0)+r+(t?0-n|0:0)|0,o=(r|0)<0,s=o?0:r,r=o?r:0,o=(t?0:n)-r|0,r=(u?0:e)-(t?n:0)-r|0,c=(o|0)<(r|0)?o:r,c=(s|0)<(c|0)?s:c,c=(c|0)>0?c:0,s=s-c|0,o=o-c|0,c=r-c|0,c=(c|0)>-1?c:0-c|0,o=(o|0)>-1?o:0-o|0,s=(s|0)>-1?s:0-s|0,s=(o|0)>(s|0)?o:s,s=(c|0)>(s|0)?c:s,c=a,i[c>>2]=s,i[c+4>>2]=((s|0)<0)<<31>>31,c=0,M=l,c|0))}function ln(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0;return s=M,M=M+16|0,o=s,e=cn(e,t,n,r,o)|0,e|0?(o=e,M=s,o|0):(n=o,n=W(i[n>>2]|0,i[n+4>>2]|0,1,0)|0,r=T()|0,o=a,i[o>>2]=n,i[o+4>>2]=r,o=0,M=s,o|0)}function un(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0;return l=M,M=M+16|0,o=l,s=cn(e,t,n,r,o)|0,s|0?(a=s,M=l,a|0):(s=o,o=i[s>>2]|0,s=i[s+4>>2]|0,!(o|0)&!(s|0)?(i[a>>2]=e,i[a+4>>2]=t,a=0,M=l,a|0):(c=dn(e,t,n,r,o,s,a,0,0,1,0)|0,c?(a=!(dn(n,r,e,t,o,s,a,o,s,-1,-1)|0),a=a?0:c,M=l,a|0):(a=0,M=l,a|0)))}function dn(e,t,n,r,a,o,s,c,u,d,f){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0,s|=0,c|=0,u|=0,d|=0,f|=0;var p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,D=0,O=0,k=0,A=0,j=0,N=0;if(j=M,M=M+48|0,p=j+24|0,m=j+12|0,A=j,i[p>>2]=0,i[p+4>>2]=0,i[p+8>>2]=0,i[m>>2]=0,i[m+4>>2]=0,i[m+8>>2]=0,rn(e,t,e,t,p)|0&&E(27634,27315,696,27575),rn(e,t,n,r,m)|0&&E(27634,27315,701,27575),_=p+8|0,r=i[_>>2]|0,n=r-(i[p>>2]|0)|0,i[p>>2]=n,k=p+4|0,r=(i[k>>2]|0)-r|0,i[k>>2]=r,k=r+n|0,p=0-k|0,i[_>>2]=p,_=m+8|0,b=i[_>>2]|0,y=b-(i[m>>2]|0)|0,i[m>>2]=y,O=m+4|0,b=(i[O>>2]|0)-b|0,i[O>>2]=b,O=b+y|0,i[_>>2]=0-O,D=1/(+(a>>>0)+4294967296*(o|0)),C=D*+(y-n|0),w=D*+(b-r|0),D*=+(k-O|0),i[A>>2]=n,O=A+4|0,i[O>>2]=r,k=A+8|0,i[k>>2]=p,(o|0)<0)return d=0,M=j,d|0;for(S=+(n|0),x=+(r|0),v=+(p|0),y=0,b=0;;){if(g=+(y>>>0)+4294967296*(b|0),N=C*g+S,h=w*g+x,g=D*g+v,r=~~+_r(+N),p=~~+_r(+h),n=~~+_r(+g),N=+l(+(+(r|0)-N)),h=+l(+(+(p|0)-h)),g=+l(+(+(n|0)-g)),N>h&N>g?(m=n+p|0,r=0-m|0):(m=0-r|0,h>g&&(p=m-n|0)),i[O>>2]=p,i[A>>2]=m,i[k>>2]=0,n=r+p|0,(r|0)>0?(i[O>>2]=n,i[k>>2]=r,i[A>>2]=0,m=0):(n=p,r=0),(n|0)<0?(p=m-n|0,i[A>>2]=p,r=r-n|0,i[k>>2]=r,i[O>>2]=0,m=p-r|0,n=0-r|0,(r|0)<0?(i[A>>2]=m,i[O>>2]=n,i[k>>2]=0,_=n,r=0):(_=0,m=p)):_=n,n=(_|0)<(m|0)?_:m,n=(r|0)<(n|0)?r:n,(n|0)>0&&(i[A>>2]=m-n,i[O>>2]=_-n,i[k>>2]=r-n),n=ur(y|0,b|0,d|0,f|0)|0,n=W(n|0,T()|0,c|0,u|0)|0,T()|0,n=an(e,t,A,s+(n<<3)|0)|0,n|0){r=20;break}if(_=y,y=W(y|0,b|0,1,0)|0,m=b,b=T()|0,!((m|0)<(o|0)|(m|0)==(o|0)&_>>>0<a>>>0)){n=0,r=20;break}}return(r|0)==20?(M=j,n|0):0}function fn(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var i=0,a=0,o=0;if(!(n|0)&!(r|0))return i=0,a=1,w(i|0),a|0;a=e,i=t,e=1,t=0;do o=!(n&1)&!0,e=ur((o?1:a)|0,(o?0:i)|0,e|0,t|0)|0,t=T()|0,n=pr(n|0,r|0,1)|0,r=T()|0,a=ur(a|0,i|0,a|0,i|0)|0,i=T()|0;while(!(!(n|0)&!(r|0)));return w(t|0),e|0}function pn(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var o=0,s=0,c=0,l=0,u=0,f=0,p=0;l=M,M=M+16|0,s=l,c=G(e|0,t|0,52)|0,T()|0,c&=15;do if(c){if(o=jt(e,t,s)|0,!o){f=+a[s>>3],u=1/d(+f),p=+a[26032+(c<<3)>>3],a[n>>3]=f+p,a[n+8>>3]=f-p,f=+a[s+8>>3],u=p*u,a[n+16>>3]=u+f,a[n+24>>3]=f-u;break}return c=o,M=l,c|0}else{if(o=G(e|0,t|0,45)|0,T()|0,o&=127,o>>>0>121)return c=5,M=l,c|0;s=22128+(o<<5)|0,i[n>>2]=i[s>>2],i[n+4>>2]=i[s+4>>2],i[n+8>>2]=i[s+8>>2],i[n+12>>2]=i[s+12>>2],i[n+16>>2]=i[s+16>>2],i[n+20>>2]=i[s+20>>2],i[n+24>>2]=i[s+24>>2],i[n+28>>2]=i[s+28>>2];break}while(0);return Fe(n,r?1.4:1.1),r=26160+(c<<3)|0,(i[r>>2]|0)==(e|0)&&(i[r+4>>2]|0)==(t|0)&&(a[n>>3]=1.5707963267948966),c=26288+(c<<3)|0,(i[c>>2]|0)==(e|0)&&(i[c+4>>2]|0)==(t|0)&&(a[n+8>>3]=-1.5707963267948966),+a[n>>3]!=1.5707963267948966&&+a[n+8>>3]!=-1.5707963267948966?(c=0,M=l,c|0):(a[n+16>>3]=3.141592653589793,a[n+24>>3]=-3.141592653589793,c=0,M=l,c|0)}function mn(e,t,n,a){e|=0,t|=0,n|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0;d=M,M=M+48|0,c=d+32|0,s=d+40|0,l=d,ut(c,0,0,0),u=i[c>>2]|0,c=i[c+4>>2]|0;do if(n>>>0<=15){if(o=xn(a)|0,o|0){a=l,i[a>>2]=0,i[a+4>>2]=0,i[l+8>>2]=o,i[l+12>>2]=-1,a=l+16|0,u=l+29|0,i[a>>2]=0,i[a+4>>2]=0,i[a+8>>2]=0,r[a+12|0]=0,r[u|0]=r[s|0]|0,r[u+1|0]=r[s+1|0]|0,r[u+2|0]=r[s+2|0]|0;break}if(o=tr((i[t+8>>2]|0)+1|0,32)|0,o){Sn(t,o),f=l,i[f>>2]=u,i[f+4>>2]=c,i[l+8>>2]=0,i[l+12>>2]=n,i[l+16>>2]=a,i[l+20>>2]=t,i[l+24>>2]=o,r[l+28|0]=0,u=l+29|0,r[u|0]=r[s|0]|0,r[u+1|0]=r[s+1|0]|0,r[u+2|0]=r[s+2|0]|0;break}a=l,i[a>>2]=0,i[a+4>>2]=0,i[l+8>>2]=13,i[l+12>>2]=-1,a=l+16|0,u=l+29|0,i[a>>2]=0,i[a+4>>2]=0,i[a+8>>2]=0,r[a+12|0]=0,r[u|0]=r[s|0]|0,r[u+1|0]=r[s+1|0]|0,r[u+2|0]=r[s+2|0]|0;break}else u=l,i[u>>2]=0,i[u+4>>2]=0,i[l+8>>2]=4,i[l+12>>2]=-1,u=l+16|0,f=l+29|0,i[u>>2]=0,i[u+4>>2]=0,i[u+8>>2]=0,r[u+12|0]=0,r[f|0]=r[s|0]|0,r[f+1|0]=r[s+1|0]|0,r[f+2|0]=r[s+2|0]|0;while(0);hn(l),i[e>>2]=i[l>>2],i[e+4>>2]=i[l+4>>2],i[e+8>>2]=i[l+8>>2],i[e+12>>2]=i[l+12>>2],i[e+16>>2]=i[l+16>>2],i[e+20>>2]=i[l+20>>2],i[e+24>>2]=i[l+24>>2],i[e+28>>2]=i[l+28>>2],M=d}function hn(e){e|=0;var t=0,n=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0;if(S=M,M=M+336|0,h=S+168|0,g=S,a=e,n=i[a>>2]|0,a=i[a+4>>2]|0,!(n|0)&!(a|0))M=S;else if(t=e+28|0,r[t|0]|0?(n=gn(n,a)|0,a=T()|0):r[t|0]=1,x=e+20|0,!(i[i[x>>2]>>2]|0))t=e+24|0,n=i[t>>2]|0,n|0&&U(n),b=e,i[b>>2]=0,i[b+4>>2]=0,i[e+8>>2]=0,i[x>>2]=0,i[e+12>>2]=-1,i[e+16>>2]=0,i[t>>2]=0,M=S;else{b=e+16|0,t=i[b>>2]|0,o=t&15;a:do if(!(n|0)&!(a|0))y=e+24|0;else{_=e+12|0,p=(o|0)==3,f=t&255,u=(o|1)==3,m=e+24|0,d=(o+-1|0)>>>0<3,c=(o|2)==3,l=g+8|0;b:for(;;){if(s=G(n|0,a|0,52)|0,T()|0,s&=15,(s|0)==(i[_>>2]|0)){switch(f&15){case 0:case 2:case 3:if(o=jt(n,a,h)|0,o|0){v=15;break b}if(Cn(i[x>>2]|0,i[m>>2]|0,h)|0){v=19;break b}}if(u&&(o=i[(i[x>>2]|0)+4>>2]|0,i[h>>2]=i[o>>2],i[h+4>>2]=i[o+4>>2],i[h+8>>2]=i[o+8>>2],i[h+12>>2]=i[o+12>>2],ke(26896,h)|0)){if(Ot(i[(i[x>>2]|0)+4>>2]|0,s,g)|0){v=25;break}if(o=g,(i[o>>2]|0)==(n|0)&&(i[o+4>>2]|0)==(a|0)){v=29;break}}if(d){if(o=Mt(n,a,h)|0,o|0){v=32;break}if(pn(n,a,g,0)|0){v=36;break}if(c&&wn(i[x>>2]|0,i[m>>2]|0,h,g)|0||u&&En(i[x>>2]|0,i[m>>2]|0,h,g)|0){v=42;break}}if(p){if(t=pn(n,a,h,1)|0,o=i[m>>2]|0,t|0){v=45;break}if(Ae(o,h)|0&&(Me(g,h),je(h,i[m>>2]|0)|0||Cn(i[x>>2]|0,i[m>>2]|0,l)|0||En(i[x>>2]|0,i[m>>2]|0,g,h)|0)){v=53;break}}}do if((s|0)<(i[_>>2]|0)){if(t=pn(n,a,h,1)|0,o=i[m>>2]|0,t|0){v=58;break b}if(!(Ae(o,h)|0)){v=73;break}if(je(i[m>>2]|0,h)|0&&(Me(g,h),wn(i[x>>2]|0,i[m>>2]|0,g,h)|0)){v=65;break b}if(n=gt(n,a,s+1|0,g)|0,n|0){v=67;break b}a=g,n=i[a>>2]|0,a=i[a+4>>2]|0}else v=73;while(0);if((v|0)==73&&(v=0,n=gn(n,a)|0,a=T()|0),!(n|0)&!(a|0)){y=m;break a}}switch(v|0){case 15:t=i[m>>2]|0,t|0&&U(t),v=e,i[v>>2]=0,i[v+4>>2]=0,i[x>>2]=0,i[_>>2]=-1,i[b>>2]=0,i[m>>2]=0,i[e+8>>2]=o,v=20;break;case 19:i[e>>2]=n,i[e+4>>2]=a,v=20;break;case 25:E(27634,27600,470,27611);break;case 29:i[e>>2]=n,i[e+4>>2]=a,M=S;return;case 32:t=i[m>>2]|0,t|0&&U(t),y=e,i[y>>2]=0,i[y+4>>2]=0,i[x>>2]=0,i[_>>2]=-1,i[b>>2]=0,i[m>>2]=0,i[e+8>>2]=o,M=S;return;case 36:E(27634,27600,493,27611);break;case 42:i[e>>2]=n,i[e+4>>2]=a,M=S;return;case 45:o|0&&U(o),v=e,i[v>>2]=0,i[v+4>>2]=0,i[x>>2]=0,i[_>>2]=-1,i[b>>2]=0,i[m>>2]=0,i[e+8>>2]=t,v=55;break;case 53:i[e>>2]=n,i[e+4>>2]=a,v=55;break;case 58:o|0&&U(o),v=e,i[v>>2]=0,i[v+4>>2]=0,i[x>>2]=0,i[_>>2]=-1,i[b>>2]=0,i[m>>2]=0,i[e+8>>2]=t,v=71;break;case 65:i[e>>2]=n,i[e+4>>2]=a,v=71;break;case 67:t=i[m>>2]|0,t|0&&U(t),y=e,i[y>>2]=0,i[y+4>>2]=0,i[x>>2]=0,i[_>>2]=-1,i[b>>2]=0,i[m>>2]=0,i[e+8>>2]=n,M=S;return}if((v|0)==20||(v|0)==55||(v|0)==71){M=S;return}}while(0);t=i[y>>2]|0,t|0&&U(t),v=e,i[v>>2]=0,i[v+4>>2]=0,i[e+8>>2]=0,i[x>>2]=0,i[e+12>>2]=-1,i[b>>2]=0,i[y>>2]=0,M=S}}function gn(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0;f=M,M=M+16|0,d=f,r=G(e|0,t|0,52)|0,T()|0,r&=15,n=G(e|0,t|0,45)|0,T()|0;do if(r){for(;n=K(r+4095|0,0,52)|0,a=T()|0|t&-15728641,o=(15-r|0)*3|0,s=K(7,0,o|0)|0,c=T()|0,n=n|e|s,a|=c,l=G(e|0,t|0,o|0)|0,T()|0,l&=7,r=r+-1|0,!(l>>>0<6);)if(r)t=a,e=n;else{u=4;break}if((u|0)==4){n=G(n|0,a|0,45)|0,T()|0;break}return d=!(l|0)&!!(pt(n,a)|0),d=K((d?2:1)+l|0,0,o|0)|0,u=T()|0|t&~c,d|=e&~s,w(u|0),M=f,d|0}while(0);return n&=127,n>>>0>120?(u=0,d=0,w(u|0),M=f,d|0):(ut(d,0,n+1|0,0),u=i[d+4>>2]|0,d=i[d>>2]|0,w(u|0),M=f,d|0)}function _n(e,t,n,r,a,o){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0;var s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0;_=M,M=M+160|0,f=_+80|0,c=_+64|0,p=_+112|0,g=_,mn(f,e,t,n),u=f,zt(c,i[u>>2]|0,i[u+4>>2]|0,t),u=c,l=i[u>>2]|0,u=i[u+4>>2]|0,s=i[f+8>>2]|0,m=p+4|0,i[m>>2]=i[f>>2],i[m+4>>2]=i[f+4>>2],i[m+8>>2]=i[f+8>>2],i[m+12>>2]=i[f+12>>2],i[m+16>>2]=i[f+16>>2],i[m+20>>2]=i[f+20>>2],i[m+24>>2]=i[f+24>>2],i[m+28>>2]=i[f+28>>2],m=g,i[m>>2]=l,i[m+4>>2]=u,m=g+8|0,i[m>>2]=s,e=g+12|0,t=p,n=e+36|0;do i[e>>2]=i[t>>2],e=e+4|0,t=t+4|0;while((e|0)<(n|0));if(p=g+48|0,i[p>>2]=i[c>>2],i[p+4>>2]=i[c+4>>2],i[p+8>>2]=i[c+8>>2],i[p+12>>2]=i[c+12>>2],!(l|0)&!(u|0))return g=s,M=_,g|0;n=g+16|0,d=g+24|0,f=g+28|0,s=0,c=0,t=l,e=u;do{if(!((s|0)<(a|0)|(s|0)==(a|0)&c>>>0<r>>>0)){h=4;break}if(u=c,c=W(c|0,s|0,1,0)|0,s=T()|0,u=o+(u<<3)|0,i[u>>2]=t,i[u+4>>2]=e,Vt(p),e=p,t=i[e>>2]|0,e=i[e+4>>2]|0,!(t|0)&!(e|0)){if(hn(n),t=n,e=i[t>>2]|0,t=i[t+4>>2]|0,!(e|0)&!(t|0)){h=10;break}Bt(e,t,i[f>>2]|0,p),e=p,t=i[e>>2]|0,e=i[e+4>>2]|0}u=g,i[u>>2]=t,i[u+4>>2]=e}while(!(!(t|0)&!(e|0)));return(h|0)==4?(e=g+40|0,t=i[e>>2]|0,t|0&&U(t),h=g+16|0,i[h>>2]=0,i[h+4>>2]=0,i[d>>2]=0,i[g+36>>2]=0,i[f>>2]=-1,i[g+32>>2]=0,i[e>>2]=0,Bt(0,0,0,p),i[g>>2]=0,i[g+4>>2]=0,i[m>>2]=0,g=14,M=_,g|0):((h|0)==10&&(i[g>>2]=0,i[g+4>>2]=0,i[m>>2]=i[d>>2]),g=i[m>>2]|0,M=_,g|0)}function vn(e,t,n,o){e|=0,t|=0,n|=0,o|=0;var s=0,c=0,u=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0;if(g=M,M=M+48|0,p=g+32|0,f=g+40|0,m=g,!(i[e>>2]|0))return h=o,i[h>>2]=0,i[h+4>>2]=0,h=0,M=g,h|0;ut(p,0,0,0),u=p,s=i[u>>2]|0,u=i[u+4>>2]|0;do if(t>>>0>15)h=m,i[h>>2]=0,i[h+4>>2]=0,i[m+8>>2]=4,i[m+12>>2]=-1,h=m+16|0,n=m+29|0,i[h>>2]=0,i[h+4>>2]=0,i[h+8>>2]=0,r[h+12|0]=0,r[n|0]=r[f|0]|0,r[n+1|0]=r[f+1|0]|0,r[n+2|0]=r[f+2|0]|0,n=4,h=9;else{if(n=xn(n)|0,n|0){p=m,i[p>>2]=0,i[p+4>>2]=0,i[m+8>>2]=n,i[m+12>>2]=-1,p=m+16|0,h=m+29|0,i[p>>2]=0,i[p+4>>2]=0,i[p+8>>2]=0,r[p+12|0]=0,r[h|0]=r[f|0]|0,r[h+1|0]=r[f+1|0]|0,r[h+2|0]=r[f+2|0]|0,h=9;break}if(n=tr((i[e+8>>2]|0)+1|0,32)|0,!n){h=m,i[h>>2]=0,i[h+4>>2]=0,i[m+8>>2]=13,i[m+12>>2]=-1,h=m+16|0,n=m+29|0,i[h>>2]=0,i[h+4>>2]=0,i[h+8>>2]=0,r[h+12|0]=0,r[n|0]=r[f|0]|0,r[n+1|0]=r[f+1|0]|0,r[n+2|0]=r[f+2|0]|0,n=13,h=9;break}Sn(e,n),v=m,i[v>>2]=s,i[v+4>>2]=u,u=m+8|0,i[u>>2]=0,i[m+12>>2]=t,i[m+20>>2]=e,i[m+24>>2]=n,r[m+28|0]=0,s=m+29|0,r[s|0]=r[f|0]|0,r[s+1|0]=r[f+1|0]|0,r[s+2|0]=r[f+2|0]|0,i[m+16>>2]=3,_=+Oe(n),_*=+Ee(n),c=+l(+ +a[n>>3]),c=_/+d(+ +gr(+c,+ +l(+ +a[n+8>>3])))*6371.007180918475*6371.007180918475,s=m+12|0,n=i[s>>2]|0;a:do if((n|0)>0)do{if(qt(n+-1|0,p)|0,!(c/+a[p>>3]>10))break a;v=i[s>>2]|0,n=v+-1|0,i[s>>2]=n}while((v|0)>1);while(0);if(hn(m),s=o,i[s>>2]=0,i[s+4>>2]=0,s=m,n=i[s>>2]|0,s=i[s+4>>2]|0,!(!(n|0)&!(s|0)))do ft(n,s,t,p)|0,f=p,e=o,f=W(i[e>>2]|0,i[e+4>>2]|0,i[f>>2]|0,i[f+4>>2]|0)|0,e=T()|0,v=o,i[v>>2]=f,i[v+4>>2]=e,hn(m),v=m,n=i[v>>2]|0,s=i[v+4>>2]|0;while(!(!(n|0)&!(s|0)));n=i[u>>2]|0}while(0);return v=n,M=g,v|0}function yn(e,t,n){e|=0,t|=0,n|=0;var r=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0;if(!(ke(t,n)|0)||(t=De(t)|0,r=+a[n>>3],o=+a[n+8>>3],o=t&o<0?o+6.283185307179586:o,m=i[e>>2]|0,(m|0)<=0))return m=0,m|0;if(p=i[e+4>>2]|0,t){t=0,f=o,n=-1,e=0;a:for(;;){for(d=e;c=+a[p+(d<<4)>>3],o=+a[p+(d<<4)+8>>3],e=(n+2|0)%(m|0)|0,s=+a[p+(e<<4)>>3],l=+a[p+(e<<4)+8>>3],c>s?(u=c,c=l):(u=s,s=c,c=o,o=l),r=r==s|r==u?r+2220446049250313e-31:r,r<s|r>u;){if(n=d+1|0,(n|0)>=(m|0)){n=22;break a}e=d,d=n,n=e}if(l=c<0?c+6.283185307179586:c,c=o<0?o+6.283185307179586:o,f=l==f|c==f?f+-2220446049250313e-31:f,u=l+(c-l)*((r-s)/(u-s)),(u<0?u+6.283185307179586:u)>f&&(t^=1),e=d+1|0,(e|0)>=(m|0)){n=22;break}n=d}if((n|0)==22)return t|0}else{t=0,f=o,n=-1,e=0;b:for(;;){for(d=e;c=+a[p+(d<<4)>>3],o=+a[p+(d<<4)+8>>3],e=(n+2|0)%(m|0)|0,s=+a[p+(e<<4)>>3],l=+a[p+(e<<4)+8>>3],c>s?(u=c,c=l):(u=s,s=c,c=o,o=l),r=r==s|r==u?r+2220446049250313e-31:r,r<s|r>u;){if(n=d+1|0,(n|0)>=(m|0)){n=22;break b}e=d,d=n,n=e}if(f=c==f|o==f?f+-2220446049250313e-31:f,c+(o-c)*((r-s)/(u-s))>f&&(t^=1),e=d+1|0,(e|0)>=(m|0)){n=22;break}n=d}if((n|0)==22)return t|0}return 0}function bn(e,t){e|=0,t|=0;var n=0,r=0,o=0,s=0,c=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0;if(_=i[e>>2]|0,!_)i[t>>2]=0,i[t+4>>2]=0,i[t+8>>2]=0,i[t+12>>2]=0,i[t+16>>2]=0,i[t+20>>2]=0,i[t+24>>2]=0,i[t+28>>2]=0;else if(v=t+8|0,a[v>>3]=17976931348623157e292,y=t+24|0,a[y>>3]=17976931348623157e292,a[t>>3]=-17976931348623157e292,b=t+16|0,a[b>>3]=-17976931348623157e292,!((_|0)<=0)){for(h=i[e+4>>2]|0,f=17976931348623157e292,p=-17976931348623157e292,m=0,e=-1,s=17976931348623157e292,c=17976931348623157e292,d=-17976931348623157e292,r=-17976931348623157e292,g=0;n=+a[h+(g<<4)>>3],u=+a[h+(g<<4)+8>>3],e=e+2|0,o=+a[h+(((e|0)==(_|0)?0:e)<<4)+8>>3],n<s&&(a[v>>3]=n,s=n),u<c&&(a[y>>3]=u,c=u),n>d?a[t>>3]=n:n=d,u>r&&(a[b>>3]=u,r=u),f=u>0&u<f?u:f,p=u<0&u>p?u:p,m|=+l(+(u-o))>3.141592653589793,e=g+1|0,(e|0)!=(_|0);)x=g,d=n,g=e,e=x;m&&(a[b>>3]=p,a[y>>3]=f)}}function xn(e){return e|=0,(e>>>0<4?0:15)|0}function Sn(e,t){e|=0,t|=0;var n=0,r=0,o=0,s=0,c=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0,E=0;if(_=i[e>>2]|0,_){if(v=t+8|0,a[v>>3]=17976931348623157e292,y=t+24|0,a[y>>3]=17976931348623157e292,a[t>>3]=-17976931348623157e292,b=t+16|0,a[b>>3]=-17976931348623157e292,(_|0)>0){for(o=i[e+4>>2]|0,h=17976931348623157e292,g=-17976931348623157e292,r=0,n=-1,d=17976931348623157e292,f=17976931348623157e292,m=-17976931348623157e292,c=-17976931348623157e292,x=0;s=+a[o+(x<<4)>>3],p=+a[o+(x<<4)+8>>3],T=n+2|0,u=+a[o+(((T|0)==(_|0)?0:T)<<4)+8>>3],s<d&&(a[v>>3]=s,d=s),p<f&&(a[y>>3]=p,f=p),s>m?a[t>>3]=s:s=m,p>c&&(a[b>>3]=p,c=p),h=p>0&p<h?p:h,g=p<0&p>g?p:g,r|=+l(+(p-u))>3.141592653589793,n=x+1|0,(n|0)!=(_|0);)T=x,m=s,x=n,n=T;r&&(a[b>>3]=g,a[y>>3]=h)}}else i[t>>2]=0,i[t+4>>2]=0,i[t+8>>2]=0,i[t+12>>2]=0,i[t+16>>2]=0,i[t+20>>2]=0,i[t+24>>2]=0,i[t+28>>2]=0;if(T=e+8|0,n=i[T>>2]|0,!((n|0)<=0)){w=e+12|0,C=0;do if(o=i[w>>2]|0,r=C,C=C+1|0,y=t+(C<<5)|0,b=i[o+(r<<3)>>2]|0,b){if(x=t+(C<<5)+8|0,a[x>>3]=17976931348623157e292,e=t+(C<<5)+24|0,a[e>>3]=17976931348623157e292,a[y>>3]=-17976931348623157e292,S=t+(C<<5)+16|0,a[S>>3]=-17976931348623157e292,(b|0)>0){for(_=i[o+(r<<3)+4>>2]|0,h=17976931348623157e292,g=-17976931348623157e292,o=0,r=-1,v=0,d=17976931348623157e292,f=17976931348623157e292,p=-17976931348623157e292,c=-17976931348623157e292;s=+a[_+(v<<4)>>3],m=+a[_+(v<<4)+8>>3],r=r+2|0,u=+a[_+(((r|0)==(b|0)?0:r)<<4)+8>>3],s<d&&(a[x>>3]=s,d=s),m<f&&(a[e>>3]=m,f=m),s>p?a[y>>3]=s:s=p,m>c&&(a[S>>3]=m,c=m),h=m>0&m<h?m:h,g=m<0&m>g?m:g,o|=+l(+(m-u))>3.141592653589793,r=v+1|0,(r|0)!=(b|0);)E=v,v=r,p=s,r=E;o&&(a[S>>3]=g,a[e>>3]=h)}}else i[y>>2]=0,i[y+4>>2]=0,i[y+8>>2]=0,i[y+12>>2]=0,i[y+16>>2]=0,i[y+20>>2]=0,i[y+24>>2]=0,i[y+28>>2]=0,n=i[T>>2]|0;while((C|0)<(n|0))}}function Cn(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0;if(!(yn(e,t,n)|0))return a=0,a|0;if(a=e+8|0,(i[a>>2]|0)<=0)return a=1,a|0;for(r=e+12|0,e=0;;){if(o=e,e=e+1|0,yn((i[r>>2]|0)+(o<<3)|0,t+(e<<5)|0,n)|0){e=0,r=6;break}if((e|0)>=(i[a>>2]|0)){e=1,r=6;break}}return(r|0)==6?e|0:0}function wn(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0;if(u=M,M=M+16|0,c=u,s=n+8|0,!(yn(e,t,s)|0))return l=0,M=u,l|0;l=e+8|0;a:do if((i[l>>2]|0)>0){for(o=e+12|0,a=0;;){if(d=a,a=a+1|0,yn((i[o>>2]|0)+(d<<3)|0,t+(a<<5)|0,s)|0){a=0;break}if((a|0)>=(i[l>>2]|0))break a}return M=u,a|0}while(0);if(Tn(e,t,n,r)|0)return d=0,M=u,d|0;i[c>>2]=i[n>>2],i[c+4>>2]=s,a=i[l>>2]|0;b:do if((a|0)>0)for(e=e+12|0,s=0,o=a;;){if(a=i[e>>2]|0,(i[a+(s<<3)>>2]|0)>0){if(yn(c,r,i[a+(s<<3)+4>>2]|0)|0||(a=s+1|0,Tn((i[e>>2]|0)+(s<<3)|0,t+(a<<5)|0,n,r)|0)){a=0;break b}o=i[l>>2]|0}else a=s+1|0;if((a|0)<(o|0))s=a;else{a=1;break}}else a=1;while(0);return d=a,M=u,d|0}function Tn(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0,C=0,w=0,T=0,E=0;if(w=M,M=M+176|0,b=w+172|0,o=w+168|0,x=w,!(Ae(t,r)|0))return e=0,M=w,e|0;if(V(t,r,b,o),vr(x|0,n|0,168)|0,(i[n>>2]|0)>0){t=0;do T=x+8+(t<<4)+8|0,y=+Ut(+a[T>>3],i[o>>2]|0),a[T>>3]=y,t=t+1|0;while((t|0)<(i[n>>2]|0))}_=+a[r>>3],v=+a[r+8>>3],y=+Ut(+a[r+16>>3],i[o>>2]|0),h=+Ut(+a[r+24>>3],i[o>>2]|0);a:do if((i[e>>2]|0)>0){if(r=e+4|0,o=i[x>>2]|0,(o|0)<=0){for(t=0;;)if(t=t+1|0,(t|0)>=(i[e>>2]|0)){t=0;break a}}for(n=0;;){if(t=i[r>>2]|0,m=+a[t+(n<<4)>>3],g=+Ut(+a[t+(n<<4)+8>>3],i[b>>2]|0),t=i[r>>2]|0,n=n+1|0,T=(n|0)%(i[e>>2]|0)|0,s=+a[t+(T<<4)>>3],c=+Ut(+a[t+(T<<4)+8>>3],i[b>>2]|0),!(m>=_)|!(s>=_)&&!(m<=v)|!(s<=v)&&!(g<=h)|!(c<=h)&&!(g>=y)|!(c>=y)){p=s-m,d=c-g,t=0;do if(E=t,t=t+1|0,T=(t|0)==(o|0)?0:t,s=+a[x+8+(E<<4)+8>>3],c=+a[x+8+(T<<4)+8>>3]-s,l=+a[x+8+(E<<4)>>3],u=+a[x+8+(T<<4)>>3]-l,f=p*c-d*u,f!=0&&(S=g-s,C=m-l,u=(S*u-c*C)/f,!(u<0|u>1))&&(f=(p*S-d*C)/f,f>=0&f<=1)){t=1;break a}while((t|0)<(o|0))}if((n|0)>=(i[e>>2]|0)){t=0;break}}}else t=0;while(0);return E=t,M=w,E|0}function En(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0;if(Tn(e,t,n,r)|0)return o=1,o|0;if(o=e+8|0,(i[o>>2]|0)<=0)return o=0,o|0;for(a=e+12|0,e=0;;){if(s=e,e=e+1|0,Tn((i[a>>2]|0)+(s<<3)|0,t+(e<<5)|0,n,r)|0){e=1,a=6;break}if((e|0)>=(i[o>>2]|0)){e=0,a=6;break}}return(a|0)==6?e|0:0}function Dn(){return 8}function On(){return 16}function kn(){return 168}function An(){return 8}function jn(){return 16}function Mn(){return 12}function Nn(){return 8}function Pn(e){return e|=0,+(+((i[e>>2]|0)>>>0)+4294967296*(i[e+4>>2]|0))}function Fn(e){e|=0;var t=0,n=0;return n=+a[e>>3],t=+a[e+8>>3],+ +u(+(n*n+t*t))}function In(e,t,n,r,i){e|=0,t|=0,n|=0,r|=0,i|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0;u=+a[e>>3],l=+a[t>>3]-u,c=+a[e+8>>3],s=+a[t+8>>3]-c,f=+a[n>>3],o=+a[r>>3]-f,p=+a[n+8>>3],d=+a[r+8>>3]-p,o=(o*(c-p)-(u-f)*d)/(l*d-s*o),a[i>>3]=u+l*o,a[i+8>>3]=c+s*o}function Ln(e,t){return e|=0,t|=0,+l(+(+a[e>>3]-a[t>>3]))<1.1920928955078125e-7?(t=+l(+(+a[e+8>>3]-a[t+8>>3]))<1.1920928955078125e-7,t|0):(t=0,t|0)}function Rn(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0;if(o=M,M=M+16|0,a=o,r=pt(e,t)|0,(n+-1|0)>>>0>5||(r=!!(r|0),(n|0)==1&r))return a=-1,M=o,a|0;do if(zn(e,t,a)|0)r=-1;else{if(r){r=((i[26416+(n<<2)>>2]|0)+5-(i[a>>2]|0)|0)%5|0;break}r=((i[26448+(n<<2)>>2]|0)+6-(i[a>>2]|0)|0)%6|0;break}while(0);return a=r,M=o,a|0}function zn(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0;if(d=M,M=M+32|0,c=d+16|0,l=d,r=At(e,t,c)|0,r|0)return n=r,M=d,n|0;o=at(e,t)|0,u=xt(e,t)|0,ye(o,l),r=be(o,i[c>>2]|0)|0;do if(he(o)|0){do switch(o|0){case 4:a=0;break;case 14:a=1;break;case 24:a=2;break;case 38:a=3;break;case 49:a=4;break;case 58:a=5;break;case 63:a=6;break;case 72:a=7;break;case 83:a=8;break;case 97:a=9;break;case 107:a=10;break;case 117:a=11;break;default:E(27634,27636,75,27645)}while(0);if(s=i[26480+(a*24|0)+8>>2]|0,t=i[26480+(a*24|0)+16>>2]|0,e=i[c>>2]|0,(e|0)!=(i[l>>2]|0)&&(l=ge(o)|0,e=i[c>>2]|0,l|(e|0)==(t|0)&&(r=(r+1|0)%6|0)),(u|0)==3&(e|0)==(t|0)){r=(r+5|0)%6|0;break}(u|0)==5&(e|0)==(s|0)&&(r=(r+1|0)%6|0)}while(0);return i[n>>2]=r,n=0,M=d,n|0}function Bn(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0;if(b=M,M=M+32|0,y=b+24|0,_=b+20|0,h=b+8|0,m=b+16|0,p=b,l=!(pt(e,t)|0),l=l?6:5,d=G(e|0,t|0,52)|0,T()|0,d&=15,l>>>0<=n>>>0)return r=2,M=b,r|0;f=!(d|0),!f&&(g=K(7,0,(d^15)*3|0)|0,!(g&e|0)&!((T()|0)&t))?a=n:o=4;a:do if((o|0)==4){if(a=!!(pt(e,t)|0),((a?4:5)|0)<(n|0)||zn(e,t,y)|0||(o=(i[y>>2]|0)+n|0,a=a?26768+(((o|0)%5|0)<<2)|0:26800+(((o|0)%6|0)<<2)|0,g=i[a>>2]|0,(g|0)==7))return r=1,M=b,r|0;i[_>>2]=0,a=z(e,t,g,_,h)|0;do if(!a){if(c=h,u=i[c>>2]|0,c=i[c+4>>2]|0,s=c>>>0<t>>>0|(c|0)==(t|0)&u>>>0<e>>>0,o=s?u:e,s=s?c:t,!f&&(f=K(7,0,(d^15)*3|0)|0,!(u&f|0)&!(c&(T()|0))))a=n;else{if(c=(n+-1+l|0)%(l|0)|0,a=pt(e,t)|0,(c|0)<0&&E(27634,27636,248,27661),l=!!(a|0),((l?4:5)|0)<(c|0)&&E(27634,27636,248,27661),zn(e,t,y)|0&&E(27634,27636,248,27661),a=(i[y>>2]|0)+c|0,a=l?26768+(((a|0)%5|0)<<2)|0:26800+(((a|0)%6|0)<<2)|0,c=i[a>>2]|0,(c|0)==7&&E(27634,27636,248,27661),i[m>>2]=0,a=z(e,t,c,m,p)|0,a|0)break;u=p,l=i[u>>2]|0,u=i[u+4>>2]|0;do if(u>>>0<s>>>0|(u|0)==(s|0)&l>>>0<o>>>0){if(o=pt(l,u)|0?se(l,u,e,t)|0:i[26864+((((i[m>>2]|0)+(i[26832+(c<<2)>>2]|0)|0)%6|0)<<2)>>2]|0,a=pt(l,u)|0,(o+-1|0)>>>0>5||(a=!!(a|0),(o|0)==1&a)){a=-1,o=l,s=u;break}do if(zn(l,u,y)|0)a=-1;else{if(a){a=((i[26416+(o<<2)>>2]|0)+5-(i[y>>2]|0)|0)%5|0;break}a=((i[26448+(o<<2)>>2]|0)+6-(i[y>>2]|0)|0)%6|0;break}while(0);o=l,s=u}else a=n;while(0);c=h,u=i[c>>2]|0,c=i[c+4>>2]|0}if((o|0)==(u|0)&(s|0)==(c|0)){if(l=!!(pt(u,c)|0),e=l?se(u,c,e,t)|0:i[26864+((((i[_>>2]|0)+(i[26832+(g<<2)>>2]|0)|0)%6|0)<<2)>>2]|0,a=pt(u,c)|0,(e+-1|0)>>>0<=5&&(v=!!(a|0),!((e|0)==1&v)))do if(zn(u,c,y)|0)a=-1;else{if(v){a=((i[26416+(e<<2)>>2]|0)+5-(i[y>>2]|0)|0)%5|0;break}a=((i[26448+(e<<2)>>2]|0)+6-(i[y>>2]|0)|0)%6|0;break}while(0);else a=-1;a=a+1|0,a=(a|0)==6|l&(a|0)==5?0:a}t=s,e=o;break a}while(0);return r=a,M=b,r|0}while(0);return v=K(a|0,0,56)|0,y=T()|0|t&-2130706433|536870912,i[r>>2]=v|e,i[r+4>>2]=y,r=0,M=b,r|0}function Vn(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0;return o=!(pt(e,t)|0),r=Bn(e,t,0,n)|0,a=!(r|0),o?!a||(r=Bn(e,t,1,n+8|0)|0,r|0)||(r=Bn(e,t,2,n+16|0)|0,r|0)||(r=Bn(e,t,3,n+24|0)|0,r|0)||(r=Bn(e,t,4,n+32|0)|0,r)?(o=r,o|0):Bn(e,t,5,n+40|0)|0:!a||(r=Bn(e,t,1,n+8|0)|0,r|0)||(r=Bn(e,t,2,n+16|0)|0,r|0)||(r=Bn(e,t,3,n+24|0)|0,r|0)||(r=Bn(e,t,4,n+32|0)|0,r|0)?(o=r,o|0):(o=n+40|0,i[o>>2]=0,i[o+4>>2]=0,o=0,o|0)}function Hn(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0,l=0;return l=M,M=M+192|0,a=l,o=l+168|0,s=G(e|0,t|0,56)|0,T()|0,s&=7,c=t&-2130706433|134217728,r=At(e,c,o)|0,r|0?(c=r,M=l,c|0):(t=G(e|0,t|0,52)|0,T()|0,t&=15,pt(e,c)|0?Qe(o,t,s,1,a):nt(o,t,s,1,a),c=a+8|0,i[n>>2]=i[c>>2],i[n+4>>2]=i[c+4>>2],i[n+8>>2]=i[c+8>>2],i[n+12>>2]=i[c+12>>2],c=0,M=l,c|0)}function Un(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0;return a=M,M=M+16|0,n=a,!(!0&(t&2013265920)==536870912)||(r=t&-2130706433|134217728,!(ct(e,r)|0))?(r=0,M=a,r|0):(o=G(e|0,t|0,56)|0,T()|0,o=!(Bn(e,r,o&7,n)|0),r=n,r=o&((i[r>>2]|0)==(e|0)?(i[r+4>>2]|0)==(t|0):0)&1,M=a,r|0)}function Wn(){return 27680}function Gn(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0;f=M,M=M+208|0,l=f,u=f+192|0,s=y(n,t)|0,c=u,i[c>>2]=1,i[c+4>>2]=0;a:do if(s|0){for(c=0-n|0,i[l+4>>2]=n,i[l>>2]=n,a=2,t=n,o=n;t=t+n+o|0,i[l+(a<<2)>>2]=t,t>>>0<s>>>0;)p=o,a=a+1|0,o=t,t=p;if(o=e+s+c|0,o>>>0>e>>>0){s=o,a=1,t=1;do{do if((t&3)!=3){if(t=a+-1|0,(i[l+(t<<2)>>2]|0)>>>0<(s-e|0)>>>0?Kn(e,n,r,a,l):Jn(e,n,r,u,a,0,l),(a|0)==1){Yn(u,1),a=0;break}Yn(u,t),a=1;break}else Kn(e,n,r,a,l),qn(u,2),a=a+2|0;while(0);t=i[u>>2]|1,i[u>>2]=t,e=e+n|0}while(e>>>0<o>>>0)}else a=1,t=1;for(Jn(e,n,r,u,a,0,l),o=u+4|0;;){if((a|0)==1&(t|0)==1){if(i[o>>2]|0)d=19;else break a}else(a|0)<2?d=19:(Yn(u,2),p=a+-2|0,i[u>>2]=i[u>>2]^7,qn(u,1),Jn(e+(0-(i[l+(p<<2)>>2]|0))+c|0,n,r,u,a+-1|0,1,l),Yn(u,1),t=i[u>>2]|1,i[u>>2]=t,e=e+c|0,Jn(e,n,r,u,p,1,l),a=p);(d|0)==19&&(d=0,t=Xn(u)|0,qn(u,t),e=e+c|0,a=t+a|0,t=i[u>>2]|0)}}while(0);M=f}function Kn(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0;f=M,M=M+240|0,d=f,i[d>>2]=e;a:do if((r|0)>1)for(u=0-t|0,c=e,o=r,r=1,s=e;;){if(c=c+u|0,l=o+-2|0,e=c+(0-(i[a+(l<<2)>>2]|0))|0,(Tr[n&3](s,e)|0)>-1&&(Tr[n&3](s,c)|0)>-1||(s=d+(r<<2)|0,(Tr[n&3](e,c)|0)>-1?(i[s>>2]=e,o=o+-1|0):(i[s>>2]=c,e=c,o=l),r=r+1|0,(o|0)<=1))break a;c=e,s=i[d>>2]|0}else r=1;while(0);Qn(t,d,r),M=f}function qn(e,t){e|=0,t|=0;var n=0,r=0,a=0;a=e+4|0,t>>>0>31?(r=i[a>>2]|0,i[e>>2]=r,i[a>>2]=0,t=t+-32|0,n=0):(n=i[a>>2]|0,r=i[e>>2]|0),i[e>>2]=n<<32-t|r>>>t,i[a>>2]=n>>>t}function Jn(e,t,n,r,a,o,s){e|=0,t|=0,n|=0,r|=0,a|=0,o|=0,s|=0;var c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;m=M,M=M+240|0,f=m+232|0,p=m,h=i[r>>2]|0,i[f>>2]=h,l=i[r+4>>2]|0,u=f+4|0,i[u>>2]=l,i[p>>2]=e;a:do if((h|0)!=1|!!(l|0)&&(d=0-t|0,c=e+(0-(i[s+(a<<2)>>2]|0))|0,(Tr[n&3](c,e)|0)>=1))for(r=1,o=!(o|0),l=c;;){if(o&(a|0)>1&&(o=e+d|0,c=i[s+(a+-2<<2)>>2]|0,(Tr[n&3](o,l)|0)>-1||(Tr[n&3](o+(0-c)|0,l)|0)>-1)){c=10;break a}if(o=r+1|0,i[p+(r<<2)>>2]=l,h=Xn(f)|0,qn(f,h),a=h+a|0,!((i[f>>2]|0)!=1|!!(i[u>>2]|0))){r=o,e=l,c=10;break a}if(e=l+(0-(i[s+(a<<2)>>2]|0))|0,(Tr[n&3](e,i[p>>2]|0)|0)<1){e=l,r=o,o=0,c=9;break}h=l,r=o,o=1,l=e,e=h}else r=1,c=9;while(0);(c|0)==9&&!(o|0)&&(c=10),(c|0)==10&&(Qn(t,p,r),Kn(e,t,n,a,s)),M=m}function Yn(e,t){e|=0,t|=0;var n=0,r=0,a=0;a=e+4|0,t>>>0>31?(r=i[e>>2]|0,i[a>>2]=r,i[e>>2]=0,t=t+-32|0,n=0):(n=i[e>>2]|0,r=i[a>>2]|0),i[a>>2]=n>>>(32-t|0)|r<<t,i[e>>2]=n<<t}function Xn(e){e|=0;var t=0;return t=Zn((i[e>>2]|0)+-1|0)|0,t?t|0:(t=Zn(i[e+4>>2]|0)|0,(t|0?t+32|0:0)|0)}function Zn(e){e|=0;var t=0;if(e){if(e&1)e=0;else for(t=e,e=0;e=e+1|0,!(t&2);)t>>>=1}else e=32;return e|0}function Qn(e,t,n){e|=0,t|=0,n|=0;var r=0,a=0,o=0,s=0,c=0;s=M,M=M+256|0,r=s;a:do if((n|0)>=2&&(o=t+(n<<2)|0,i[o>>2]=r,e|0))for(;;){a=e>>>0<256?e:256,vr(r|0,i[t>>2]|0,a|0)|0,r=0;do c=t+(r<<2)|0,r=r+1|0,vr(i[c>>2]|0,i[t+(r<<2)>>2]|0,a|0)|0,i[c>>2]=(i[c>>2]|0)+a;while((r|0)!=(n|0));if(e=e-a|0,!e)break a;r=i[o>>2]|0}while(0);M=s}function $n(e){return e=+e,~~+xr(+e)|0}function er(e){e|=0;var t=0,n=0,r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0,g=0,_=0,v=0,y=0,b=0,x=0,S=0;S=M,M=M+16|0,p=S;do if(e>>>0<245){if(u=e>>>0<11?16:e+11&-8,e=u>>>3,f=i[6921]|0,n=f>>>e,n&3)return t=(n&1^1)+e|0,e=27724+(t<<1<<2)|0,n=e+8|0,r=i[n>>2]|0,a=r+8|0,o=i[a>>2]|0,(o|0)==(e|0)?i[6921]=f&~(1<<t):(i[o+12>>2]=e,i[n>>2]=o),x=t<<3,i[r+4>>2]=x|3,x=r+x+4|0,i[x>>2]=i[x>>2]|1,x=a,M=S,x|0;if(d=i[6923]|0,u>>>0>d>>>0){if(n|0)return t=2<<e,t=n<<e&(t|0-t),t=(t&0-t)+-1|0,c=t>>>12&16,t>>>=c,n=t>>>5&8,t>>>=n,o=t>>>2&4,t>>>=o,e=t>>>1&2,t>>>=e,r=t>>>1&1,r=(n|c|o|e|r)+(t>>>r)|0,t=27724+(r<<1<<2)|0,e=t+8|0,o=i[e>>2]|0,c=o+8|0,n=i[c>>2]|0,(n|0)==(t|0)?(e=f&~(1<<r),i[6921]=e):(i[n+12>>2]=t,i[e>>2]=n,e=f),x=r<<3,s=x-u|0,i[o+4>>2]=u|3,a=o+u|0,i[a+4>>2]=s|1,i[o+x>>2]=s,d|0&&(r=i[6926]|0,t=d>>>3,n=27724+(t<<1<<2)|0,t=1<<t,e&t?(e=n+8|0,t=i[e>>2]|0):(i[6921]=e|t,t=n,e=n+8|0),i[e>>2]=r,i[t+12>>2]=r,i[r+8>>2]=t,i[r+12>>2]=n),i[6923]=s,i[6926]=a,x=c,M=S,x|0;if(o=i[6922]|0,o){for(n=(o&0-o)+-1|0,a=n>>>12&16,n>>>=a,r=n>>>5&8,n>>>=r,s=n>>>2&4,n>>>=s,c=n>>>1&2,n>>>=c,l=n>>>1&1,l=i[27988+((r|a|s|c|l)+(n>>>l)<<2)>>2]|0,n=l,c=l,l=(i[l+4>>2]&-8)-u|0;e=i[n+16>>2]|0,!(!e&&(e=i[n+20>>2]|0,!e));)s=(i[e+4>>2]&-8)-u|0,a=s>>>0<l>>>0,n=e,c=a?e:c,l=a?s:l;if(s=c+u|0,s>>>0>c>>>0){a=i[c+24>>2]|0,t=i[c+12>>2]|0;do if((t|0)==(c|0)){if(e=c+20|0,t=i[e>>2]|0,!t&&(e=c+16|0,t=i[e>>2]|0,!t)){n=0;break}for(;;)if(r=t+20|0,n=i[r>>2]|0,n)t=n,e=r;else if(r=t+16|0,n=i[r>>2]|0,n)t=n,e=r;else break;i[e>>2]=0,n=t}else n=i[c+8>>2]|0,i[n+12>>2]=t,i[t+8>>2]=n,n=t;while(0);do if(a|0){if(t=i[c+28>>2]|0,e=27988+(t<<2)|0,(c|0)==(i[e>>2]|0)){if(i[e>>2]=n,!n){i[6922]=o&~(1<<t);break}}else if(x=a+16|0,i[((i[x>>2]|0)==(c|0)?x:a+20|0)>>2]=n,!n)break;i[n+24>>2]=a,t=i[c+16>>2]|0,t|0&&(i[n+16>>2]=t,i[t+24>>2]=n),t=i[c+20>>2]|0,t|0&&(i[n+20>>2]=t,i[t+24>>2]=n)}while(0);return l>>>0<16?(x=l+u|0,i[c+4>>2]=x|3,x=c+x+4|0,i[x>>2]=i[x>>2]|1):(i[c+4>>2]=u|3,i[s+4>>2]=l|1,i[s+l>>2]=l,d|0&&(r=i[6926]|0,t=d>>>3,n=27724+(t<<1<<2)|0,t=1<<t,t&f?(e=n+8|0,t=i[e>>2]|0):(i[6921]=t|f,t=n,e=n+8|0),i[e>>2]=r,i[t+12>>2]=r,i[r+8>>2]=t,i[r+12>>2]=n),i[6923]=l,i[6926]=s),x=c+8|0,M=S,x|0}f=u}else f=u}else f=u}else if(e>>>0<=4294967231){if(e=e+11|0,u=e&-8,r=i[6922]|0,r){a=0-u|0,e>>>=8,e?u>>>0>16777215?l=31:(f=(e+1048320|0)>>>16&8,g=e<<f,c=(g+520192|0)>>>16&4,g<<=c,l=(g+245760|0)>>>16&2,l=14-(c|f|l)+(g<<l>>>15)|0,l=u>>>(l+7|0)&1|l<<1):l=0,n=i[27988+(l<<2)>>2]|0;a:do if(!n)n=0,e=0,g=61;else for(e=0,c=u<<((l|0)==31?0:25-(l>>>1)|0),o=0;;){if(s=(i[n+4>>2]&-8)-u|0,s>>>0<a>>>0){if(s)e=n,a=s;else{e=n,a=0,g=65;break a}}if(g=i[n+20>>2]|0,n=i[n+16+(c>>>31<<2)>>2]|0,o=!(g|0)|(g|0)==(n|0)?o:g,n)c<<=1;else{n=o,g=61;break}}while(0);if((g|0)==61){if(!(n|0)&!(e|0)){if(e=2<<l,e=(e|0-e)&r,!e){f=u;break}f=(e&0-e)+-1|0,s=f>>>12&16,f>>>=s,o=f>>>5&8,f>>>=o,c=f>>>2&4,f>>>=c,l=f>>>1&2,f>>>=l,n=f>>>1&1,e=0,n=i[27988+((o|s|c|l|n)+(f>>>n)<<2)>>2]|0}n?g=65:(c=e,s=a)}if((g|0)==65)for(o=n;;)if(f=(i[o+4>>2]&-8)-u|0,n=f>>>0<a>>>0,a=n?f:a,e=n?o:e,n=i[o+16>>2]|0,n||=i[o+20>>2]|0,n)o=n;else{c=e,s=a;break}if(c|0&&s>>>0<((i[6923]|0)-u|0)>>>0&&(d=c+u|0,d>>>0>c>>>0)){o=i[c+24>>2]|0,t=i[c+12>>2]|0;do if((t|0)==(c|0)){if(e=c+20|0,t=i[e>>2]|0,!t&&(e=c+16|0,t=i[e>>2]|0,!t)){t=0;break}for(;;)if(a=t+20|0,n=i[a>>2]|0,n)t=n,e=a;else if(a=t+16|0,n=i[a>>2]|0,n)t=n,e=a;else break;i[e>>2]=0}else x=i[c+8>>2]|0,i[x+12>>2]=t,i[t+8>>2]=x;while(0);do if(o){if(e=i[c+28>>2]|0,n=27988+(e<<2)|0,(c|0)==(i[n>>2]|0)){if(i[n>>2]=t,!t){r&=~(1<<e),i[6922]=r;break}}else if(x=o+16|0,i[((i[x>>2]|0)==(c|0)?x:o+20|0)>>2]=t,!t)break;i[t+24>>2]=o,e=i[c+16>>2]|0,e|0&&(i[t+16>>2]=e,i[e+24>>2]=t),e=i[c+20>>2]|0,e&&(i[t+20>>2]=e,i[e+24>>2]=t)}while(0);b:do if(s>>>0<16)x=s+u|0,i[c+4>>2]=x|3,x=c+x+4|0,i[x>>2]=i[x>>2]|1;else{if(i[c+4>>2]=u|3,i[d+4>>2]=s|1,i[d+s>>2]=s,t=s>>>3,s>>>0<256){n=27724+(t<<1<<2)|0,e=i[6921]|0,t=1<<t,e&t?(e=n+8|0,t=i[e>>2]|0):(i[6921]=e|t,t=n,e=n+8|0),i[e>>2]=d,i[t+12>>2]=d,i[d+8>>2]=t,i[d+12>>2]=n;break}if(t=s>>>8,t?s>>>0>16777215?n=31:(b=(t+1048320|0)>>>16&8,x=t<<b,y=(x+520192|0)>>>16&4,x<<=y,n=(x+245760|0)>>>16&2,n=14-(y|b|n)+(x<<n>>>15)|0,n=s>>>(n+7|0)&1|n<<1):n=0,t=27988+(n<<2)|0,i[d+28>>2]=n,e=d+16|0,i[e+4>>2]=0,i[e>>2]=0,e=1<<n,!(r&e)){i[6922]=r|e,i[t>>2]=d,i[d+24>>2]=t,i[d+12>>2]=d,i[d+8>>2]=d;break}t=i[t>>2]|0;c:do if((i[t+4>>2]&-8)!=(s|0)){for(r=s<<((n|0)==31?0:25-(n>>>1)|0);n=t+16+(r>>>31<<2)|0,e=i[n>>2]|0,e;){if((i[e+4>>2]&-8)==(s|0)){t=e;break c}r<<=1,t=e}i[n>>2]=d,i[d+24>>2]=t,i[d+12>>2]=d,i[d+8>>2]=d;break b}while(0);b=t+8|0,x=i[b>>2]|0,i[x+12>>2]=d,i[b>>2]=d,i[d+8>>2]=x,i[d+12>>2]=t,i[d+24>>2]=0}while(0);return x=c+8|0,M=S,x|0}f=u}else f=u}else f=-1;while(0);if(n=i[6923]|0,n>>>0>=f>>>0)return t=n-f|0,e=i[6926]|0,t>>>0>15?(x=e+f|0,i[6926]=x,i[6923]=t,i[x+4>>2]=t|1,i[e+n>>2]=t,i[e+4>>2]=f|3):(i[6923]=0,i[6926]=0,i[e+4>>2]=n|3,x=e+n+4|0,i[x>>2]=i[x>>2]|1),x=e+8|0,M=S,x|0;if(s=i[6924]|0,s>>>0>f>>>0)return y=s-f|0,i[6924]=y,x=i[6927]|0,b=x+f|0,i[6927]=b,i[b+4>>2]=y|1,i[x+4>>2]=f|3,x=x+8|0,M=S,x|0;if(i[7039]|0?e=i[7041]|0:(i[7041]=4096,i[7040]=4096,i[7042]=-1,i[7043]=-1,i[7044]=0,i[7032]=0,i[7039]=p&-16^1431655768,e=4096),c=f+48|0,l=f+47|0,o=e+l|0,a=0-e|0,u=o&a,u>>>0<=f>>>0||(e=i[7031]|0,e|0&&(d=i[7029]|0,p=d+u|0,p>>>0<=d>>>0|p>>>0>e>>>0)))return x=0,M=S,x|0;d:do if(i[7032]&4)t=0,g=143;else{n=i[6927]|0;e:do if(n){for(r=28132;p=i[r>>2]|0,!(p>>>0<=n>>>0&&(p+(i[r+4>>2]|0)|0)>>>0>n>>>0);)if(e=i[r+8>>2]|0,e)r=e;else{g=128;break e}if(t=o-s&a,t>>>0<2147483647){if(e=Sr(t|0)|0,(e|0)==((i[r>>2]|0)+(i[r+4>>2]|0)|0)){if((e|0)!=-1){s=t,o=e,g=145;break d}}else r=e,g=136}else t=0}else g=128;while(0);do if((g|0)==128){if(n=Sr(0)|0,(n|0)!=-1&&(t=n,m=i[7040]|0,h=m+-1|0,t=(h&t|0?(h+t&0-m)-t|0:0)+u|0,m=i[7029]|0,h=t+m|0,t>>>0>f>>>0&t>>>0<2147483647)){if(p=i[7031]|0,p|0&&h>>>0<=m>>>0|h>>>0>p>>>0){t=0;break}if(e=Sr(t|0)|0,(e|0)==(n|0)){s=t,o=n,g=145;break d}r=e,g=136}else t=0}while(0);do if((g|0)==136){if(n=0-t|0,!(c>>>0>t>>>0&(t>>>0<2147483647&(r|0)!=-1))){if((r|0)==-1){t=0;break}s=t,o=r,g=145;break d}if(e=i[7041]|0,e=l-t+e&0-e,e>>>0>=2147483647){s=t,o=r,g=145;break d}if((Sr(e|0)|0)==-1){Sr(n|0)|0,t=0;break}s=e+t|0,o=r,g=145;break d}while(0);i[7032]|=4,g=143}while(0);if((g|0)==143&&u>>>0<2147483647&&(y=Sr(u|0)|0,h=Sr(0)|0,_=h-y|0,v=_>>>0>(f+40|0)>>>0,!((y|0)==-1|v^1|y>>>0<h>>>0&((y|0)!=-1&(h|0)!=-1)^1))&&(s=v?_:t,o=y,g=145),(g|0)==145){t=(i[7029]|0)+s|0,i[7029]=t,t>>>0>(i[7030]|0)>>>0&&(i[7030]=t),l=i[6927]|0;f:do if(l){for(t=28132;;){if(e=i[t>>2]|0,n=i[t+4>>2]|0,(o|0)==(e+n|0)){g=154;break}if(r=i[t+8>>2]|0,r)t=r;else break}if((g|0)==154&&(b=t+4|0,!(i[t+12>>2]&8))&&o>>>0>l>>>0&e>>>0<=l>>>0){i[b>>2]=n+s,x=(i[6924]|0)+s|0,y=l+8|0,y=y&7?0-y&7:0,b=l+y|0,y=x-y|0,i[6927]=b,i[6924]=y,i[b+4>>2]=y|1,i[l+x+4>>2]=40,i[6928]=i[7043];break}for(o>>>0<(i[6925]|0)>>>0&&(i[6925]=o),n=o+s|0,t=28132;;){if((i[t>>2]|0)==(n|0)){g=162;break}if(e=i[t+8>>2]|0,e)t=e;else break}if((g|0)==162&&!(i[t+12>>2]&8)){i[t>>2]=o,d=t+4|0,i[d>>2]=(i[d>>2]|0)+s,d=o+8|0,d=o+(d&7?0-d&7:0)|0,t=n+8|0,t=n+(t&7?0-t&7:0)|0,u=d+f|0,c=t-d-f|0,i[d+4>>2]=f|3;g:do if((l|0)==(t|0))x=(i[6924]|0)+c|0,i[6924]=x,i[6927]=u,i[u+4>>2]=x|1;else{if((i[6926]|0)==(t|0)){x=(i[6923]|0)+c|0,i[6923]=x,i[6926]=u,i[u+4>>2]=x|1,i[u+x>>2]=x;break}if(e=i[t+4>>2]|0,(e&3)==1){s=e&-8,r=e>>>3;h:do if(e>>>0<256){if(e=i[t+8>>2]|0,n=i[t+12>>2]|0,(n|0)==(e|0)){i[6921]&=~(1<<r);break}i[e+12>>2]=n,i[n+8>>2]=e;break}else{o=i[t+24>>2]|0,e=i[t+12>>2]|0;do if((e|0)==(t|0)){if(n=t+16|0,r=n+4|0,e=i[r>>2]|0,e)n=r;else if(e=i[n>>2]|0,!e){e=0;break}for(;;)if(a=e+20|0,r=i[a>>2]|0,r)e=r,n=a;else if(a=e+16|0,r=i[a>>2]|0,r)e=r,n=a;else break;i[n>>2]=0}else x=i[t+8>>2]|0,i[x+12>>2]=e,i[e+8>>2]=x;while(0);if(!o)break;n=i[t+28>>2]|0,r=27988+(n<<2)|0;do if((i[r>>2]|0)!=(t|0)){if(x=o+16|0,i[((i[x>>2]|0)==(t|0)?x:o+20|0)>>2]=e,!e)break h}else{if(i[r>>2]=e,e|0)break;i[6922]&=~(1<<n);break h}while(0);if(i[e+24>>2]=o,n=t+16|0,r=i[n>>2]|0,r|0&&(i[e+16>>2]=r,i[r+24>>2]=e),n=i[n+4>>2]|0,!n)break;i[e+20>>2]=n,i[n+24>>2]=e}while(0);t=t+s|0,a=s+c|0}else a=c;if(t=t+4|0,i[t>>2]=i[t>>2]&-2,i[u+4>>2]=a|1,i[u+a>>2]=a,t=a>>>3,a>>>0<256){n=27724+(t<<1<<2)|0,e=i[6921]|0,t=1<<t,e&t?(e=n+8|0,t=i[e>>2]|0):(i[6921]=e|t,t=n,e=n+8|0),i[e>>2]=u,i[t+12>>2]=u,i[u+8>>2]=t,i[u+12>>2]=n;break}t=a>>>8;do if(!t)r=0;else{if(a>>>0>16777215){r=31;break}b=(t+1048320|0)>>>16&8,x=t<<b,y=(x+520192|0)>>>16&4,x<<=y,r=(x+245760|0)>>>16&2,r=14-(y|b|r)+(x<<r>>>15)|0,r=a>>>(r+7|0)&1|r<<1}while(0);if(t=27988+(r<<2)|0,i[u+28>>2]=r,e=u+16|0,i[e+4>>2]=0,i[e>>2]=0,e=i[6922]|0,n=1<<r,!(e&n)){i[6922]=e|n,i[t>>2]=u,i[u+24>>2]=t,i[u+12>>2]=u,i[u+8>>2]=u;break}t=i[t>>2]|0;i:do if((i[t+4>>2]&-8)!=(a|0)){for(r=a<<((r|0)==31?0:25-(r>>>1)|0);n=t+16+(r>>>31<<2)|0,e=i[n>>2]|0,e;){if((i[e+4>>2]&-8)==(a|0)){t=e;break i}r<<=1,t=e}i[n>>2]=u,i[u+24>>2]=t,i[u+12>>2]=u,i[u+8>>2]=u;break g}while(0);b=t+8|0,x=i[b>>2]|0,i[x+12>>2]=u,i[b>>2]=u,i[u+8>>2]=x,i[u+12>>2]=t,i[u+24>>2]=0}while(0);return x=d+8|0,M=S,x|0}for(t=28132;e=i[t>>2]|0,!(e>>>0<=l>>>0&&(x=e+(i[t+4>>2]|0)|0,x>>>0>l>>>0));)t=i[t+8>>2]|0;a=x+-47|0,e=a+8|0,e=a+(e&7?0-e&7:0)|0,a=l+16|0,e=e>>>0<a>>>0?l:e,t=e+8|0,n=s+-40|0,y=o+8|0,y=y&7?0-y&7:0,b=o+y|0,y=n-y|0,i[6927]=b,i[6924]=y,i[b+4>>2]=y|1,i[o+n+4>>2]=40,i[6928]=i[7043],n=e+4|0,i[n>>2]=27,i[t>>2]=i[7033],i[t+4>>2]=i[7034],i[t+8>>2]=i[7035],i[t+12>>2]=i[7036],i[7033]=o,i[7034]=s,i[7036]=0,i[7035]=t,t=e+24|0;do b=t,t=t+4|0,i[t>>2]=7;while((b+8|0)>>>0<x>>>0);if((e|0)!=(l|0)){if(o=e-l|0,i[n>>2]=i[n>>2]&-2,i[l+4>>2]=o|1,i[e>>2]=o,t=o>>>3,o>>>0<256){n=27724+(t<<1<<2)|0,e=i[6921]|0,t=1<<t,e&t?(e=n+8|0,t=i[e>>2]|0):(i[6921]=e|t,t=n,e=n+8|0),i[e>>2]=l,i[t+12>>2]=l,i[l+8>>2]=t,i[l+12>>2]=n;break}if(t=o>>>8,t?o>>>0>16777215?r=31:(b=(t+1048320|0)>>>16&8,x=t<<b,y=(x+520192|0)>>>16&4,x<<=y,r=(x+245760|0)>>>16&2,r=14-(y|b|r)+(x<<r>>>15)|0,r=o>>>(r+7|0)&1|r<<1):r=0,n=27988+(r<<2)|0,i[l+28>>2]=r,i[l+20>>2]=0,i[a>>2]=0,t=i[6922]|0,e=1<<r,!(t&e)){i[6922]=t|e,i[n>>2]=l,i[l+24>>2]=n,i[l+12>>2]=l,i[l+8>>2]=l;break}t=i[n>>2]|0;j:do if((i[t+4>>2]&-8)!=(o|0)){for(r=o<<((r|0)==31?0:25-(r>>>1)|0);n=t+16+(r>>>31<<2)|0,e=i[n>>2]|0,e;){if((i[e+4>>2]&-8)==(o|0)){t=e;break j}r<<=1,t=e}i[n>>2]=l,i[l+24>>2]=t,i[l+12>>2]=l,i[l+8>>2]=l;break f}while(0);b=t+8|0,x=i[b>>2]|0,i[x+12>>2]=l,i[b>>2]=l,i[l+8>>2]=x,i[l+12>>2]=t,i[l+24>>2]=0}}else x=i[6925]|0,!(x|0)|o>>>0<x>>>0&&(i[6925]=o),i[7033]=o,i[7034]=s,i[7036]=0,i[6930]=i[7039],i[6929]=-1,i[6934]=27724,i[6933]=27724,i[6936]=27732,i[6935]=27732,i[6938]=27740,i[6937]=27740,i[6940]=27748,i[6939]=27748,i[6942]=27756,i[6941]=27756,i[6944]=27764,i[6943]=27764,i[6946]=27772,i[6945]=27772,i[6948]=27780,i[6947]=27780,i[6950]=27788,i[6949]=27788,i[6952]=27796,i[6951]=27796,i[6954]=27804,i[6953]=27804,i[6956]=27812,i[6955]=27812,i[6958]=27820,i[6957]=27820,i[6960]=27828,i[6959]=27828,i[6962]=27836,i[6961]=27836,i[6964]=27844,i[6963]=27844,i[6966]=27852,i[6965]=27852,i[6968]=27860,i[6967]=27860,i[6970]=27868,i[6969]=27868,i[6972]=27876,i[6971]=27876,i[6974]=27884,i[6973]=27884,i[6976]=27892,i[6975]=27892,i[6978]=27900,i[6977]=27900,i[6980]=27908,i[6979]=27908,i[6982]=27916,i[6981]=27916,i[6984]=27924,i[6983]=27924,i[6986]=27932,i[6985]=27932,i[6988]=27940,i[6987]=27940,i[6990]=27948,i[6989]=27948,i[6992]=27956,i[6991]=27956,i[6994]=27964,i[6993]=27964,i[6996]=27972,i[6995]=27972,x=s+-40|0,y=o+8|0,y=y&7?0-y&7:0,b=o+y|0,y=x-y|0,i[6927]=b,i[6924]=y,i[b+4>>2]=y|1,i[o+x+4>>2]=40,i[6928]=i[7043];while(0);if(t=i[6924]|0,t>>>0>f>>>0)return y=t-f|0,i[6924]=y,x=i[6927]|0,b=x+f|0,i[6927]=b,i[b+4>>2]=y|1,i[x+4>>2]=f|3,x=x+8|0,M=S,x|0}return x=Wn()|0,i[x>>2]=12,x=0,M=S,x|0}function U(e){e|=0;var t=0,n=0,r=0,a=0,o=0,s=0,c=0,l=0;if(e){n=e+-8|0,a=i[6925]|0,e=i[e+-4>>2]|0,t=e&-8,l=n+t|0;do if(e&1)c=n,s=n;else{if(r=i[n>>2]|0,!(e&3)||(s=n+(0-r)|0,o=r+t|0,s>>>0<a>>>0))return;if((i[6926]|0)==(s|0)){if(e=l+4|0,t=i[e>>2]|0,(t&3)!=3){c=s,t=o;break}i[6923]=o,i[e>>2]=t&-2,i[s+4>>2]=o|1,i[s+o>>2]=o;return}if(n=r>>>3,r>>>0<256){if(e=i[s+8>>2]|0,t=i[s+12>>2]|0,(t|0)==(e|0)){i[6921]&=~(1<<n),c=s,t=o;break}i[e+12>>2]=t,i[t+8>>2]=e,c=s,t=o;break}a=i[s+24>>2]|0,e=i[s+12>>2]|0;do if((e|0)==(s|0)){if(t=s+16|0,n=t+4|0,e=i[n>>2]|0,e)t=n;else if(e=i[t>>2]|0,!e){e=0;break}for(;;)if(r=e+20|0,n=i[r>>2]|0,n)e=n,t=r;else if(r=e+16|0,n=i[r>>2]|0,n)e=n,t=r;else break;i[t>>2]=0}else c=i[s+8>>2]|0,i[c+12>>2]=e,i[e+8>>2]=c;while(0);if(a){if(t=i[s+28>>2]|0,n=27988+(t<<2)|0,(i[n>>2]|0)==(s|0)){if(i[n>>2]=e,!e){i[6922]&=~(1<<t),c=s,t=o;break}}else if(c=a+16|0,i[((i[c>>2]|0)==(s|0)?c:a+20|0)>>2]=e,!e){c=s,t=o;break}i[e+24>>2]=a,t=s+16|0,n=i[t>>2]|0,n|0&&(i[e+16>>2]=n,i[n+24>>2]=e),t=i[t+4>>2]|0,t?(i[e+20>>2]=t,i[t+24>>2]=e,c=s,t=o):(c=s,t=o)}else c=s,t=o}while(0);if(!(s>>>0>=l>>>0)&&(e=l+4|0,r=i[e>>2]|0,r&1)){if(r&2)i[e>>2]=r&-2,i[c+4>>2]=t|1,i[s+t>>2]=t,a=t;else{if((i[6927]|0)==(l|0)){if(l=(i[6924]|0)+t|0,i[6924]=l,i[6927]=c,i[c+4>>2]=l|1,(c|0)!=(i[6926]|0))return;i[6926]=0,i[6923]=0;return}if((i[6926]|0)==(l|0)){l=(i[6923]|0)+t|0,i[6923]=l,i[6926]=s,i[c+4>>2]=l|1,i[s+l>>2]=l;return}a=(r&-8)+t|0,n=r>>>3;do if(r>>>0<256){if(t=i[l+8>>2]|0,e=i[l+12>>2]|0,(e|0)==(t|0)){i[6921]&=~(1<<n);break}i[t+12>>2]=e,i[e+8>>2]=t;break}else{o=i[l+24>>2]|0,e=i[l+12>>2]|0;do if((e|0)==(l|0)){if(t=l+16|0,n=t+4|0,e=i[n>>2]|0,e)t=n;else if(e=i[t>>2]|0,!e){n=0;break}for(;;)if(r=e+20|0,n=i[r>>2]|0,n)e=n,t=r;else if(r=e+16|0,n=i[r>>2]|0,n)e=n,t=r;else break;i[t>>2]=0,n=e}else n=i[l+8>>2]|0,i[n+12>>2]=e,i[e+8>>2]=n,n=e;while(0);if(o|0){if(e=i[l+28>>2]|0,t=27988+(e<<2)|0,(i[t>>2]|0)==(l|0)){if(i[t>>2]=n,!n){i[6922]&=~(1<<e);break}}else if(r=o+16|0,i[((i[r>>2]|0)==(l|0)?r:o+20|0)>>2]=n,!n)break;i[n+24>>2]=o,e=l+16|0,t=i[e>>2]|0,t|0&&(i[n+16>>2]=t,i[t+24>>2]=n),e=i[e+4>>2]|0,e|0&&(i[n+20>>2]=e,i[e+24>>2]=n)}}while(0);if(i[c+4>>2]=a|1,i[s+a>>2]=a,(c|0)==(i[6926]|0)){i[6923]=a;return}}if(e=a>>>3,a>>>0<256)n=27724+(e<<1<<2)|0,t=i[6921]|0,e=1<<e,t&e?(t=n+8|0,e=i[t>>2]|0):(i[6921]=t|e,e=n,t=n+8|0),i[t>>2]=c,i[e+12>>2]=c,i[c+8>>2]=e,i[c+12>>2]=n;else{e=a>>>8,e?a>>>0>16777215?r=31:(s=(e+1048320|0)>>>16&8,l=e<<s,o=(l+520192|0)>>>16&4,l<<=o,r=(l+245760|0)>>>16&2,r=14-(o|s|r)+(l<<r>>>15)|0,r=a>>>(r+7|0)&1|r<<1):r=0,e=27988+(r<<2)|0,i[c+28>>2]=r,i[c+20>>2]=0,i[c+16>>2]=0,t=i[6922]|0,n=1<<r;a:do if(!(t&n))i[6922]=t|n,i[e>>2]=c,i[c+24>>2]=e,i[c+12>>2]=c,i[c+8>>2]=c;else{e=i[e>>2]|0;b:do if((i[e+4>>2]&-8)!=(a|0)){for(r=a<<((r|0)==31?0:25-(r>>>1)|0);n=e+16+(r>>>31<<2)|0,t=i[n>>2]|0,t;){if((i[t+4>>2]&-8)==(a|0)){e=t;break b}r<<=1,e=t}i[n>>2]=c,i[c+24>>2]=e,i[c+12>>2]=c,i[c+8>>2]=c;break a}while(0);s=e+8|0,l=i[s>>2]|0,i[l+12>>2]=c,i[s>>2]=c,i[c+8>>2]=l,i[c+12>>2]=e,i[c+24>>2]=0}while(0);if(l=(i[6929]|0)+-1|0,i[6929]=l,!(l|0)){for(e=28140;e=i[e>>2]|0,e;)e=e+8|0;i[6929]=-1}}}}}function tr(e,t){e|=0,t|=0;var n=0;return e?(n=y(t,e)|0,(t|e)>>>0>65535&&(n=((n>>>0)/(e>>>0)|0)==(t|0)?n:-1)):n=0,e=er(n)|0,!e||!(i[e+-4>>2]&3)||br(e|0,0,n|0)|0,e|0}function nr(e,t){e|=0,t|=0;var n=0,r=0;return e?t>>>0>4294967231?(t=Wn()|0,i[t>>2]=12,t=0,t|0):(n=rr(e+-8|0,t>>>0<11?16:t+11&-8)|0,n|0?(t=n+8|0,t|0):(n=er(t)|0,n?(r=i[e+-4>>2]|0,r=(r&-8)-(r&3?4:8)|0,vr(n|0,e|0,(r>>>0<t>>>0?r:t)|0)|0,U(e),t=n,t|0):(t=0,t|0))):(t=er(t)|0,t|0)}function rr(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0,s=0,c=0,l=0,u=0,d=0,f=0;if(d=e+4|0,f=i[d>>2]|0,n=f&-8,c=e+n|0,!(f&3))return t>>>0<256?(e=0,e|0):(n>>>0>=(t+4|0)>>>0&&(n-t|0)>>>0<=i[7041]<<1>>>0||(e=0),e|0);if(n>>>0>=t>>>0)return n=n-t|0,n>>>0<=15||(u=e+t|0,i[d>>2]=f&1|t|2,i[u+4>>2]=n|3,f=c+4|0,i[f>>2]=i[f>>2]|1,ir(u,n)),e|0;if((i[6927]|0)==(c|0))return u=(i[6924]|0)+n|0,n=u-t|0,r=e+t|0,u>>>0<=t>>>0?(e=0,e|0):(i[d>>2]=f&1|t|2,i[r+4>>2]=n|1,i[6927]=r,i[6924]=n,e|0);if((i[6926]|0)==(c|0))return r=(i[6923]|0)+n|0,r>>>0<t>>>0?(e=0,e|0):(n=r-t|0,n>>>0>15?(u=e+t|0,r=e+r|0,i[d>>2]=f&1|t|2,i[u+4>>2]=n|1,i[r>>2]=n,r=r+4|0,i[r>>2]=i[r>>2]&-2,r=u):(i[d>>2]=f&1|r|2,r=e+r+4|0,i[r>>2]=i[r>>2]|1,r=0,n=0),i[6923]=n,i[6926]=r,e|0);if(r=i[c+4>>2]|0,r&2||(l=(r&-8)+n|0,l>>>0<t>>>0))return e=0,e|0;u=l-t|0,a=r>>>3;do if(r>>>0<256){if(r=i[c+8>>2]|0,n=i[c+12>>2]|0,(n|0)==(r|0)){i[6921]&=~(1<<a);break}i[r+12>>2]=n,i[n+8>>2]=r;break}else{s=i[c+24>>2]|0,n=i[c+12>>2]|0;do if((n|0)==(c|0)){if(r=c+16|0,a=r+4|0,n=i[a>>2]|0,n)r=a;else if(n=i[r>>2]|0,!n){a=0;break}for(;;)if(o=n+20|0,a=i[o>>2]|0,a)n=a,r=o;else if(o=n+16|0,a=i[o>>2]|0,a)n=a,r=o;else break;i[r>>2]=0,a=n}else a=i[c+8>>2]|0,i[a+12>>2]=n,i[n+8>>2]=a,a=n;while(0);if(s|0){if(n=i[c+28>>2]|0,r=27988+(n<<2)|0,(i[r>>2]|0)==(c|0)){if(i[r>>2]=a,!a){i[6922]&=~(1<<n);break}}else if(o=s+16|0,i[((i[o>>2]|0)==(c|0)?o:s+20|0)>>2]=a,!a)break;i[a+24>>2]=s,n=c+16|0,r=i[n>>2]|0,r|0&&(i[a+16>>2]=r,i[r+24>>2]=a),n=i[n+4>>2]|0,n|0&&(i[a+20>>2]=n,i[n+24>>2]=a)}}while(0);return u>>>0<16?(i[d>>2]=f&1|l|2,f=e+l+4|0,i[f>>2]=i[f>>2]|1,e|0):(c=e+t|0,i[d>>2]=f&1|t|2,i[c+4>>2]=u|3,f=e+l+4|0,i[f>>2]=i[f>>2]|1,ir(c,u),e|0)}function ir(e,t){e|=0,t|=0;var n=0,r=0,a=0,o=0,s=0,c=0;c=e+t|0,n=i[e+4>>2]|0;do if(n&1)s=e;else{if(a=i[e>>2]|0,!(n&3))return;if(s=e+(0-a)|0,t=a+t|0,(i[6926]|0)==(s|0)){if(e=c+4|0,n=i[e>>2]|0,(n&3)!=3)break;i[6923]=t,i[e>>2]=n&-2,i[s+4>>2]=t|1,i[c>>2]=t;return}if(r=a>>>3,a>>>0<256){if(e=i[s+8>>2]|0,n=i[s+12>>2]|0,(n|0)==(e|0)){i[6921]&=~(1<<r);break}i[e+12>>2]=n,i[n+8>>2]=e;break}o=i[s+24>>2]|0,e=i[s+12>>2]|0;do if((e|0)==(s|0)){if(n=s+16|0,r=n+4|0,e=i[r>>2]|0,e)n=r;else if(e=i[n>>2]|0,!e){e=0;break}for(;;)if(a=e+20|0,r=i[a>>2]|0,r)e=r,n=a;else if(a=e+16|0,r=i[a>>2]|0,r)e=r,n=a;else break;i[n>>2]=0}else a=i[s+8>>2]|0,i[a+12>>2]=e,i[e+8>>2]=a;while(0);if(o){if(n=i[s+28>>2]|0,r=27988+(n<<2)|0,(i[r>>2]|0)==(s|0)){if(i[r>>2]=e,!e){i[6922]&=~(1<<n);break}}else if(a=o+16|0,i[((i[a>>2]|0)==(s|0)?a:o+20|0)>>2]=e,!e)break;i[e+24>>2]=o,n=s+16|0,r=i[n>>2]|0,r|0&&(i[e+16>>2]=r,i[r+24>>2]=e),n=i[n+4>>2]|0,n&&(i[e+20>>2]=n,i[n+24>>2]=e)}}while(0);if(e=c+4|0,r=i[e>>2]|0,r&2)i[e>>2]=r&-2,i[s+4>>2]=t|1,i[s+t>>2]=t,a=t;else{if((i[6927]|0)==(c|0)){if(c=(i[6924]|0)+t|0,i[6924]=c,i[6927]=s,i[s+4>>2]=c|1,(s|0)!=(i[6926]|0))return;i[6926]=0,i[6923]=0;return}if((i[6926]|0)==(c|0)){c=(i[6923]|0)+t|0,i[6923]=c,i[6926]=s,i[s+4>>2]=c|1,i[s+c>>2]=c;return}a=(r&-8)+t|0,n=r>>>3;do if(r>>>0<256){if(e=i[c+8>>2]|0,t=i[c+12>>2]|0,(t|0)==(e|0)){i[6921]&=~(1<<n);break}i[e+12>>2]=t,i[t+8>>2]=e;break}else{o=i[c+24>>2]|0,t=i[c+12>>2]|0;do if((t|0)==(c|0)){if(e=c+16|0,n=e+4|0,t=i[n>>2]|0,t)e=n;else if(t=i[e>>2]|0,!t){n=0;break}for(;;)if(r=t+20|0,n=i[r>>2]|0,n)t=n,e=r;else if(r=t+16|0,n=i[r>>2]|0,n)t=n,e=r;else break;i[e>>2]=0,n=t}else n=i[c+8>>2]|0,i[n+12>>2]=t,i[t+8>>2]=n,n=t;while(0);if(o|0){if(t=i[c+28>>2]|0,e=27988+(t<<2)|0,(i[e>>2]|0)==(c|0)){if(i[e>>2]=n,!n){i[6922]&=~(1<<t);break}}else if(r=o+16|0,i[((i[r>>2]|0)==(c|0)?r:o+20|0)>>2]=n,!n)break;i[n+24>>2]=o,t=c+16|0,e=i[t>>2]|0,e|0&&(i[n+16>>2]=e,i[e+24>>2]=n),t=i[t+4>>2]|0,t|0&&(i[n+20>>2]=t,i[t+24>>2]=n)}}while(0);if(i[s+4>>2]=a|1,i[s+a>>2]=a,(s|0)==(i[6926]|0)){i[6923]=a;return}}if(t=a>>>3,a>>>0<256)n=27724+(t<<1<<2)|0,e=i[6921]|0,t=1<<t,e&t?(e=n+8|0,t=i[e>>2]|0):(i[6921]=e|t,t=n,e=n+8|0),i[e>>2]=s,i[t+12>>2]=s,i[s+8>>2]=t,i[s+12>>2]=n;else if(t=a>>>8,t?a>>>0>16777215?r=31:(o=(t+1048320|0)>>>16&8,c=t<<o,n=(c+520192|0)>>>16&4,c<<=n,r=(c+245760|0)>>>16&2,r=14-(n|o|r)+(c<<r>>>15)|0,r=a>>>(r+7|0)&1|r<<1):r=0,t=27988+(r<<2)|0,i[s+28>>2]=r,i[s+20>>2]=0,i[s+16>>2]=0,e=i[6922]|0,n=1<<r,!(e&n))i[6922]=e|n,i[t>>2]=s,i[s+24>>2]=t,i[s+12>>2]=s,i[s+8>>2]=s;else{t=i[t>>2]|0;a:do if((i[t+4>>2]&-8)!=(a|0)){for(r=a<<((r|0)==31?0:25-(r>>>1)|0);n=t+16+(r>>>31<<2)|0,e=i[n>>2]|0,e;){if((i[e+4>>2]&-8)==(a|0)){t=e;break a}r<<=1,t=e}i[n>>2]=s,i[s+24>>2]=t,i[s+12>>2]=s,i[s+8>>2]=s;return}while(0);o=t+8|0,c=i[o>>2]|0,i[c+12>>2]=s,i[o>>2]=s,i[s+8>>2]=c,i[s+12>>2]=t,i[s+24>>2]=0}}function W(e,t,n,r){return e|=0,t|=0,n|=0,r|=0,n=e+n>>>0,w(t+r+(n>>>0<e>>>0|0)>>>0|0),n|0}function ar(e,t,n,r){return e|=0,t|=0,n|=0,r|=0,r=t-r-(n>>>0>e>>>0|0)>>>0,w(r|0),e-n>>>0|0}function or(e){return e|=0,(e?31-(S(e^e-1)|0)|0:32)|0}function sr(e,t,n,r,a){e|=0,t|=0,n|=0,r|=0,a|=0;var o=0,s=0,c=0,l=0,u=0,d=0,f=0,p=0,m=0,h=0;if(d=e,l=t,u=l,s=n,p=r,c=p,!u)return o=!!(a|0),c?o?(i[a>>2]=e|0,i[a+4>>2]=t&0,p=0,a=0,w(p|0),a|0):(p=0,a=0,w(p|0),a|0):(o&&(i[a>>2]=(d>>>0)%(s>>>0),i[a+4>>2]=0),p=0,a=(d>>>0)/(s>>>0)>>>0,w(p|0),a|0);o=!(c|0);do if(s){if(!o){if(o=(S(c|0)|0)-(S(u|0)|0)|0,o>>>0<=31){f=o+1|0,c=31-o|0,t=o-31>>31,s=f,e=d>>>(f>>>0)&t|u<<c,t=u>>>(f>>>0)&t,o=0,c=d<<c;break}return a?(i[a>>2]=e|0,i[a+4>>2]=l|t&0,p=0,a=0,w(p|0),a|0):(p=0,a=0,w(p|0),a|0)}if(o=s-1|0,o&s|0){c=(S(s|0)|0)+33-(S(u|0)|0)|0,h=64-c|0,f=32-c|0,l=f>>31,m=c-32|0,t=m>>31,s=c,e=f-1>>31&u>>>(m>>>0)|(u<<f|d>>>(c>>>0))&t,t&=u>>>(c>>>0),o=d<<h&l,c=(u<<h|d>>>(m>>>0))&l|d<<f&c-33>>31;break}return a|0&&(i[a>>2]=o&d,i[a+4>>2]=0),(s|0)==1?(m=l|t&0,h=e|0,w(m|0),h|0):(h=or(s|0)|0,m=u>>>(h>>>0)|0,h=u<<32-h|d>>>(h>>>0),w(m|0),h|0)}else{if(o)return a|0&&(i[a>>2]=(u>>>0)%(s>>>0),i[a+4>>2]=0),m=0,h=(u>>>0)/(s>>>0)>>>0,w(m|0),h|0;if(!d)return a|0&&(i[a>>2]=0,i[a+4>>2]=(u>>>0)%(c>>>0)),m=0,h=(u>>>0)/(c>>>0)>>>0,w(m|0),h|0;if(o=c-1|0,!(o&c))return a|0&&(i[a>>2]=e|0,i[a+4>>2]=o&u|t&0),m=0,h=u>>>((or(c|0)|0)>>>0),w(m|0),h|0;if(o=(S(c|0)|0)-(S(u|0)|0)|0,o>>>0<=30){t=o+1|0,c=31-o|0,s=t,e=u<<c|d>>>(t>>>0),t=u>>>(t>>>0),o=0,c=d<<c;break}return a?(i[a>>2]=e|0,i[a+4>>2]=l|t&0,m=0,h=0,w(m|0),h|0):(m=0,h=0,w(m|0),h|0)}while(0);if(!s)u=c,l=0,c=0;else{f=n|0,d=p|r&0,u=W(f|0,d|0,-1,-1)|0,n=T()|0,l=c,c=0;do r=l,l=o>>>31|l<<1,o=c|o<<1,r=e<<1|r>>>31,p=e>>>31|t<<1,ar(u|0,n|0,r|0,p|0)|0,h=T()|0,m=h>>31|((h|0)<0?-1:0)<<1,c=m&1,e=ar(r|0,p|0,m&f|0,(((h|0)<0?-1:0)>>31|((h|0)<0?-1:0)<<1)&d)|0,t=T()|0,s=s-1|0;while(s|0);u=l,l=0}return s=0,a|0&&(i[a>>2]=e,i[a+4>>2]=t),m=(o|0)>>>31|(u|s)<<1|(s<<1|o>>>31)&0|l,h=o<<1&-2|c,w(m|0),h|0}function cr(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var i=0,a=0,o=0,s=0,c=0,l=0;return l=t>>31|((t|0)<0?-1:0)<<1,c=((t|0)<0?-1:0)>>31|((t|0)<0?-1:0)<<1,a=r>>31|((r|0)<0?-1:0)<<1,i=((r|0)<0?-1:0)>>31|((r|0)<0?-1:0)<<1,s=ar(l^e|0,c^t|0,l|0,c|0)|0,o=T()|0,e=a^l,t=i^c,ar((sr(s,o,ar(a^n|0,i^r|0,a|0,i|0)|0,T()|0,0)|0)^e,(T()|0)^t,e|0,t|0)|0}function lr(e,t){e|=0,t|=0;var n=0,r=0,i=0,a=0;return a=e&65535,i=t&65535,n=y(i,a)|0,r=e>>>16,e=(n>>>16)+(y(i,r)|0)|0,i=t>>>16,t=y(i,a)|0,w((e>>>16)+(y(i,r)|0)+(((e&65535)+t|0)>>>16)|0),e+t<<16|n&65535}function ur(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var i=0,a=0;return i=e,a=n,n=lr(i,a)|0,e=T()|0,w((y(t,a)|0)+(y(r,i)|0)+e|e&0),n|0}function dr(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0,s=0,c=0,l=0,u=0;return a=M,M=M+16|0,c=a|0,s=t>>31|((t|0)<0?-1:0)<<1,o=((t|0)<0?-1:0)>>31|((t|0)<0?-1:0)<<1,u=r>>31|((r|0)<0?-1:0)<<1,l=((r|0)<0?-1:0)>>31|((r|0)<0?-1:0)<<1,e=ar(s^e|0,o^t|0,s|0,o|0)|0,t=T()|0,sr(e,t,ar(u^n|0,l^r|0,u|0,l|0)|0,T()|0,c)|0,r=ar(i[c>>2]^s|0,i[c+4>>2]^o|0,s|0,o|0)|0,n=T()|0,M=a,w(n|0),r|0}function fr(e,t,n,r){e|=0,t|=0,n|=0,r|=0;var a=0,o=0;return o=M,M=M+16|0,a=o|0,sr(e,t,n,r,a)|0,M=o,w(i[a+4>>2]|0),i[a>>2]|0}function pr(e,t,n){return e|=0,t|=0,n|=0,(n|0)<32?(w(t>>n|0),e>>>n|(t&(1<<n)-1)<<32-n):(w(((t|0)<0?-1:0)|0),t>>n-32)}function G(e,t,n){return e|=0,t|=0,n|=0,(n|0)<32?(w(t>>>n|0),e>>>n|(t&(1<<n)-1)<<32-n):(w(0),t>>>n-32|0)}function K(e,t,n){return e|=0,t|=0,n|=0,(n|0)<32?(w(t<<n|(e&(1<<n)-1<<32-n)>>>32-n),e<<n):(w(e<<n-32),0)}function mr(e,t,n){return e|=0,t|=0,n|=0,t=S(t)|0,(t|0)==32&&(t=t+(S(e)|0)|0),w(0),t|0}function hr(e,t){return e=+e,t=+t,e==e?t==t?+x(+e,+t):+e:+t}function gr(e,t){return e=+e,t=+t,e==e?t==t?+b(+e,+t):+e:+t}function _r(e){return e=+e,e>=0?+c(e+.5):+v(e-.5)}function vr(e,t,n){e|=0,t|=0,n|=0;var a=0,o=0,s=0;if((n|0)>=8192)return k(e|0,t|0,n|0)|0,e|0;if(s=e|0,o=e+n|0,(e&3)==(t&3)){for(;e&3;){if(!n)return s|0;r[e|0]=r[t|0]|0,e=e+1|0,t=t+1|0,n=n-1|0}for(n=o&-4,a=n-64|0;(e|0)<=(a|0);)i[e>>2]=i[t>>2],i[e+4>>2]=i[t+4>>2],i[e+8>>2]=i[t+8>>2],i[e+12>>2]=i[t+12>>2],i[e+16>>2]=i[t+16>>2],i[e+20>>2]=i[t+20>>2],i[e+24>>2]=i[t+24>>2],i[e+28>>2]=i[t+28>>2],i[e+32>>2]=i[t+32>>2],i[e+36>>2]=i[t+36>>2],i[e+40>>2]=i[t+40>>2],i[e+44>>2]=i[t+44>>2],i[e+48>>2]=i[t+48>>2],i[e+52>>2]=i[t+52>>2],i[e+56>>2]=i[t+56>>2],i[e+60>>2]=i[t+60>>2],e=e+64|0,t=t+64|0;for(;(e|0)<(n|0);)i[e>>2]=i[t>>2],e=e+4|0,t=t+4|0}else for(n=o-4|0;(e|0)<(n|0);)r[e|0]=r[t|0]|0,r[e+1|0]=r[t+1|0]|0,r[e+2|0]=r[t+2|0]|0,r[e+3|0]=r[t+3|0]|0,e=e+4|0,t=t+4|0;for(;(e|0)<(o|0);)r[e|0]=r[t|0]|0,e=e+1|0,t=t+1|0;return s|0}function yr(e,t,n){e|=0,t|=0,n|=0;var i=0;if((t|0)<(e|0)&(e|0)<(t+n|0)){for(i=e,t=t+n|0,e=e+n|0;(n|0)>0;)e=e-1|0,t=t-1|0,n=n-1|0,r[e|0]=r[t|0]|0;e=i}else vr(e,t,n)|0;return e|0}function br(e,t,n){e|=0,t|=0,n|=0;var a=0,o=0,s=0,c=0;if(s=e+n|0,t&=255,(n|0)>=67){for(;e&3;)r[e|0]=t,e=e+1|0;for(a=s&-4,c=t|t<<8|t<<16|t<<24,o=a-64|0;(e|0)<=(o|0);)i[e>>2]=c,i[e+4>>2]=c,i[e+8>>2]=c,i[e+12>>2]=c,i[e+16>>2]=c,i[e+20>>2]=c,i[e+24>>2]=c,i[e+28>>2]=c,i[e+32>>2]=c,i[e+36>>2]=c,i[e+40>>2]=c,i[e+44>>2]=c,i[e+48>>2]=c,i[e+52>>2]=c,i[e+56>>2]=c,i[e+60>>2]=c,e=e+64|0;for(;(e|0)<(a|0);)i[e>>2]=c,e=e+4|0}for(;(e|0)<(s|0);)r[e|0]=t,e=e+1|0;return s-n|0}function xr(e){return e=+e,e>=0?+c(e+.5):+v(e-.5)}function Sr(e){e|=0;var t=0,n=0,r=0;return r=O()|0,n=i[s>>2]|0,t=n+e|0,(e|0)>0&(t|0)<(n|0)|(t|0)<0?(j(t|0)|0,D(12),-1):(t|0)>(r|0)&&!(A(t|0)|0)?(D(12),-1):(i[s>>2]=t,n|0)}function Cr(e,t,n){return e|=0,t|=0,n|=0,Tr[e&3](t|0,n|0)|0}function wr(e,t){return e|=0,t|=0,C(0),0}var Tr=[wr,H,Re,ze];return{___divdi3:cr,___muldi3:ur,___remdi3:dr,___uremdi3:fr,_areNeighborCells:Be,_bitshift64Ashr:pr,_bitshift64Lshr:G,_bitshift64Shl:K,_calloc:tr,_cellAreaKm2:pe,_cellAreaM2:me,_cellAreaRads2:fe,_cellToBoundary:Mt,_cellToCenterChild:gt,_cellToChildPos:Lt,_cellToChildren:mt,_cellToChildrenSize:ft,_cellToLatLng:jt,_cellToLocalIj:on,_cellToParent:dt,_cellToVertex:Bn,_cellToVertexes:Vn,_cellsToDirectedEdge:Ve,_cellsToLinkedMultiPolygon:de,_childPosToCell:Rt,_compactCells:_t,_constructCell:st,_destroyLinkedMultiPolygon:tn,_directedEdgeToBoundary:qe,_directedEdgeToCells:Ge,_edgeLengthKm:$t,_edgeLengthM:en,_edgeLengthRads:Qt,_emscripten_replace_memory:N,_free:U,_getBaseCellNumber:at,_getDirectedEdgeDestination:Ue,_getDirectedEdgeOrigin:He,_getHexagonAreaAvgKm2:qt,_getHexagonAreaAvgM2:Jt,_getHexagonEdgeLengthAvgKm:Yt,_getHexagonEdgeLengthAvgM:Xt,_getIcosahedronFaces:Pt,_getIndexDigit:ot,_getNumCells:Zt,_getPentagons:It,_getRes0Cells:Te,_getResolution:it,_greatCircleDistanceKm:Gt,_greatCircleDistanceM:Kt,_greatCircleDistanceRads:Wt,_gridDisk:te,_gridDiskDistances:ne,_gridDistance:cn,_gridPathCells:un,_gridPathCellsSize:ln,_gridRing:ie,_gridRingUnsafe:ae,_i64Add:W,_i64Subtract:ar,_isPentagon:pt,_isResClassIII:bt,_isValidCell:ct,_isValidDirectedEdge:We,_isValidIndex:lt,_isValidVertex:Un,_latLngToCell:Ot,_llvm_ctlz_i64:mr,_llvm_maxnum_f64:hr,_llvm_minnum_f64:gr,_llvm_round_f64:_r,_localIjToCell:sn,_malloc:er,_maxFaceCount:Nt,_maxGridDiskSize:ee,_maxPolygonToCellsSize:ce,_maxPolygonToCellsSizeExperimental:vn,_memcpy:vr,_memmove:yr,_memset:br,_originToDirectedEdges:Ke,_pentagonCount:Ft,_polygonToCells:ue,_polygonToCellsExperimental:_n,_readInt64AsDoubleFromPointer:Pn,_res0CellCount:we,_reverseDirectedEdge:Je,_round:xr,_sbrk:Sr,_sizeOfCellBoundary:kn,_sizeOfCoordIJ:Nn,_sizeOfGeoLoop:An,_sizeOfGeoPolygon:jn,_sizeOfH3Index:Dn,_sizeOfLatLng:On,_sizeOfLinkedGeoPolygon:Mn,_uncompactCells:vt,_uncompactCellsSize:yt,_vertexToLatLng:Hn,dynCall_iii:Cr,establishStackSpace:L,stackAlloc:P,stackRestore:I,stackSave:F}})({Math,Int8Array,Int32Array,Uint8Array,Float32Array,Float64Array},{a:qe,b:d,c:f,d:Oe,e:V,f:ke,g:Ae,h:Ne,i:je,j:we,k:Te,l:Me,m:Ee,n:De,o:Ce,p:L},O);t.___divdi3=H.___divdi3,t.___muldi3=H.___muldi3,t.___remdi3=H.___remdi3,t.___uremdi3=H.___uremdi3,t._areNeighborCells=H._areNeighborCells,t._bitshift64Ashr=H._bitshift64Ashr,t._bitshift64Lshr=H._bitshift64Lshr,t._bitshift64Shl=H._bitshift64Shl,t._calloc=H._calloc,t._cellAreaKm2=H._cellAreaKm2,t._cellAreaM2=H._cellAreaM2,t._cellAreaRads2=H._cellAreaRads2,t._cellToBoundary=H._cellToBoundary,t._cellToCenterChild=H._cellToCenterChild,t._cellToChildPos=H._cellToChildPos,t._cellToChildren=H._cellToChildren,t._cellToChildrenSize=H._cellToChildrenSize,t._cellToLatLng=H._cellToLatLng,t._cellToLocalIj=H._cellToLocalIj,t._cellToParent=H._cellToParent,t._cellToVertex=H._cellToVertex,t._cellToVertexes=H._cellToVertexes,t._cellsToDirectedEdge=H._cellsToDirectedEdge,t._cellsToLinkedMultiPolygon=H._cellsToLinkedMultiPolygon,t._childPosToCell=H._childPosToCell,t._compactCells=H._compactCells,t._constructCell=H._constructCell,t._destroyLinkedMultiPolygon=H._destroyLinkedMultiPolygon,t._directedEdgeToBoundary=H._directedEdgeToBoundary,t._directedEdgeToCells=H._directedEdgeToCells,t._edgeLengthKm=H._edgeLengthKm,t._edgeLengthM=H._edgeLengthM,t._edgeLengthRads=H._edgeLengthRads;var Le=t._emscripten_replace_memory=H._emscripten_replace_memory;t._free=H._free,t._getBaseCellNumber=H._getBaseCellNumber,t._getDirectedEdgeDestination=H._getDirectedEdgeDestination,t._getDirectedEdgeOrigin=H._getDirectedEdgeOrigin,t._getHexagonAreaAvgKm2=H._getHexagonAreaAvgKm2,t._getHexagonAreaAvgM2=H._getHexagonAreaAvgM2,t._getHexagonEdgeLengthAvgKm=H._getHexagonEdgeLengthAvgKm,t._getHexagonEdgeLengthAvgM=H._getHexagonEdgeLengthAvgM,t._getIcosahedronFaces=H._getIcosahedronFaces,t._getIndexDigit=H._getIndexDigit,t._getNumCells=H._getNumCells,t._getPentagons=H._getPentagons,t._getRes0Cells=H._getRes0Cells,t._getResolution=H._getResolution,t._greatCircleDistanceKm=H._greatCircleDistanceKm,t._greatCircleDistanceM=H._greatCircleDistanceM,t._greatCircleDistanceRads=H._greatCircleDistanceRads,t._gridDisk=H._gridDisk,t._gridDiskDistances=H._gridDiskDistances,t._gridDistance=H._gridDistance,t._gridPathCells=H._gridPathCells,t._gridPathCellsSize=H._gridPathCellsSize,t._gridRing=H._gridRing,t._gridRingUnsafe=H._gridRingUnsafe,t._i64Add=H._i64Add,t._i64Subtract=H._i64Subtract,t._isPentagon=H._isPentagon,t._isResClassIII=H._isResClassIII,t._isValidCell=H._isValidCell,t._isValidDirectedEdge=H._isValidDirectedEdge,t._isValidIndex=H._isValidIndex,t._isValidVertex=H._isValidVertex,t._latLngToCell=H._latLngToCell,t._llvm_ctlz_i64=H._llvm_ctlz_i64,t._llvm_maxnum_f64=H._llvm_maxnum_f64,t._llvm_minnum_f64=H._llvm_minnum_f64,t._llvm_round_f64=H._llvm_round_f64,t._localIjToCell=H._localIjToCell,t._malloc=H._malloc,t._maxFaceCount=H._maxFaceCount,t._maxGridDiskSize=H._maxGridDiskSize,t._maxPolygonToCellsSize=H._maxPolygonToCellsSize,t._maxPolygonToCellsSizeExperimental=H._maxPolygonToCellsSizeExperimental,t._memcpy=H._memcpy,t._memmove=H._memmove,t._memset=H._memset,t._originToDirectedEdges=H._originToDirectedEdges,t._pentagonCount=H._pentagonCount,t._polygonToCells=H._polygonToCells,t._polygonToCellsExperimental=H._polygonToCellsExperimental,t._readInt64AsDoubleFromPointer=H._readInt64AsDoubleFromPointer,t._res0CellCount=H._res0CellCount,t._reverseDirectedEdge=H._reverseDirectedEdge,t._round=H._round,t._sbrk=H._sbrk,t._sizeOfCellBoundary=H._sizeOfCellBoundary,t._sizeOfCoordIJ=H._sizeOfCoordIJ,t._sizeOfGeoLoop=H._sizeOfGeoLoop,t._sizeOfGeoPolygon=H._sizeOfGeoPolygon,t._sizeOfH3Index=H._sizeOfH3Index,t._sizeOfLatLng=H._sizeOfLatLng,t._sizeOfLinkedGeoPolygon=H._sizeOfLinkedGeoPolygon,t._uncompactCells=H._uncompactCells,t._uncompactCellsSize=H._uncompactCellsSize,t._vertexToLatLng=H._vertexToLatLng,t.establishStackSpace=H.establishStackSpace;var Re=t.stackAlloc=H.stackAlloc,ze=t.stackRestore=H.stackRestore,Be=t.stackSave=H.stackSave;if(t.dynCall_iii=H.dynCall_iii,t.asm=H,t.cwrap=b,t.setValue=m,t.getValue=h,ve){be(ve)||(ve=o(ve)),ge(`memory initializer`);var Ve=function(e){e.byteLength&&(e=new Uint8Array(e)),A.set(e,p),t.memoryInitializerRequest&&delete t.memoryInitializerRequest.response,_e(`memory initializer`)},He=function(){s(ve,Ve,function(){throw`could not load memory initializer `+ve})},Ue=Ie(ve);if(Ue)Ve(Ue.buffer);else if(t.memoryInitializerRequest){var We=function(){var e=t.memoryInitializerRequest,n=e.response;if(e.status!==200&&e.status!==0){var r=Ie(t.memoryInitializerRequestURL);if(r)n=r.buffer;else{console.warn(`a problem seems to have happened with Module.memoryInitializerRequest, status: `+e.status+`, retrying `+ve),He();return}}Ve(n)};t.memoryInitializerRequest.response?setTimeout(We,0):t.memoryInitializerRequest.addEventListener(`load`,We)}else He()}var Ge;he=function e(){Ge||Ke(),Ge||(he=e)};function Ke(e){if(e||=i,pe>0||(ie(),pe>0))return;function n(){Ge||(Ge=!0,g||(ae(),oe(),t.onRuntimeInitialized&&t.onRuntimeInitialized(),se()))}t.setStatus?(t.setStatus(`Running...`),setTimeout(function(){setTimeout(function(){t.setStatus(``)},1),n()},1)):n()}t.run=Ke;function qe(e){throw t.onAbort&&t.onAbort(e),e+=``,c(e),l(e),g=!0,`abort(`+e+`). Build with -s ASSERTIONS=1 for more info.`}if(t.abort=qe,t.preInit)for(typeof t.preInit==`function`&&(t.preInit=[t.preInit]);t.preInit.length>0;)t.preInit.pop()();return Ke(),e}(typeof Bo==`object`?Bo:{}),q=`number`,J=q,Vo=q,Y=q,X=q,Ho=q,Z=q,Uo=[[`sizeOfH3Index`,q],[`sizeOfLatLng`,q],[`sizeOfCellBoundary`,q],[`sizeOfGeoLoop`,q],[`sizeOfGeoPolygon`,q],[`sizeOfLinkedGeoPolygon`,q],[`sizeOfCoordIJ`,q],[`readInt64AsDoubleFromPointer`,q],[`isValidCell`,Vo,[Y,X]],[`isValidIndex`,Vo,[Y,X]],[`latLngToCell`,J,[q,q,Ho,Z]],[`cellToLatLng`,J,[Y,X,Z]],[`cellToBoundary`,J,[Y,X,Z]],[`maxGridDiskSize`,J,[q,Z]],[`gridDisk`,J,[Y,X,q,Z]],[`gridDiskDistances`,J,[Y,X,q,Z,Z]],[`gridRing`,J,[Y,X,q,Z]],[`gridRingUnsafe`,J,[Y,X,q,Z]],[`maxPolygonToCellsSize`,J,[Z,Ho,q,Z]],[`polygonToCells`,J,[Z,Ho,q,Z]],[`maxPolygonToCellsSizeExperimental`,J,[Z,Ho,q,Z]],[`polygonToCellsExperimental`,J,[Z,Ho,q,q,q,Z]],[`cellsToLinkedMultiPolygon`,J,[Z,q,Z]],[`destroyLinkedMultiPolygon`,null,[Z]],[`compactCells`,J,[Z,Z,q,q]],[`uncompactCells`,J,[Z,q,q,Z,q,Ho]],[`uncompactCellsSize`,J,[Z,q,q,Ho,Z]],[`isPentagon`,Vo,[Y,X]],[`isResClassIII`,Vo,[Y,X]],[`getBaseCellNumber`,q,[Y,X]],[`getResolution`,q,[Y,X]],[`getIndexDigit`,q,[Y,X,q]],[`constructCell`,J,[q,q,Z,Z]],[`maxFaceCount`,J,[Y,X,Z]],[`getIcosahedronFaces`,J,[Y,X,Z]],[`cellToParent`,J,[Y,X,Ho,Z]],[`cellToChildren`,J,[Y,X,Ho,Z]],[`cellToCenterChild`,J,[Y,X,Ho,Z]],[`cellToChildrenSize`,J,[Y,X,Ho,Z]],[`cellToChildPos`,J,[Y,X,Ho,Z]],[`childPosToCell`,J,[q,q,Y,X,Ho,Z]],[`areNeighborCells`,J,[Y,X,Y,X,Z]],[`cellsToDirectedEdge`,J,[Y,X,Y,X,Z]],[`getDirectedEdgeOrigin`,J,[Y,X,Z]],[`getDirectedEdgeDestination`,J,[Y,X,Z]],[`isValidDirectedEdge`,Vo,[Y,X]],[`directedEdgeToCells`,J,[Y,X,Z]],[`originToDirectedEdges`,J,[Y,X,Z]],[`directedEdgeToBoundary`,J,[Y,X,Z]],[`reverseDirectedEdge`,J,[Y,X,Z]],[`gridDistance`,J,[Y,X,Y,X,Z]],[`gridPathCells`,J,[Y,X,Y,X,Z]],[`gridPathCellsSize`,J,[Y,X,Y,X,Z]],[`cellToLocalIj`,J,[Y,X,Y,X,q,Z]],[`localIjToCell`,J,[Y,X,Z,q,Z]],[`getHexagonAreaAvgM2`,J,[Ho,Z]],[`getHexagonAreaAvgKm2`,J,[Ho,Z]],[`getHexagonEdgeLengthAvgM`,J,[Ho,Z]],[`getHexagonEdgeLengthAvgKm`,J,[Ho,Z]],[`greatCircleDistanceM`,q,[Z,Z]],[`greatCircleDistanceKm`,q,[Z,Z]],[`greatCircleDistanceRads`,q,[Z,Z]],[`cellAreaM2`,J,[Y,X,Z]],[`cellAreaKm2`,J,[Y,X,Z]],[`cellAreaRads2`,J,[Y,X,Z]],[`edgeLengthM`,J,[Y,X,Z]],[`edgeLengthKm`,J,[Y,X,Z]],[`edgeLengthRads`,J,[Y,X,Z]],[`getNumCells`,J,[Ho,Z]],[`getRes0Cells`,J,[Z]],[`res0CellCount`,q],[`getPentagons`,J,[q,Z]],[`pentagonCount`,q],[`cellToVertex`,J,[Y,X,q,Z]],[`cellToVertexes`,J,[Y,X,Z]],[`vertexToLatLng`,J,[Y,X,Z]],[`isValidVertex`,Vo,[Y,X]]],Wo=0,Go=1,Ko=2,qo=3,Jo=4,Yo=5,Xo=6,Zo=7,Qo=8,$o=9,es=10,ts=11,ns=12,rs=13,is=14,as=15,os=16,ss=17,cs=18,ls=19,us={};us[Wo]=`Success`,us[Go]=`The operation failed but a more specific error is not available`,us[Ko]=`Argument was outside of acceptable range`,us[qo]=`Latitude or longitude arguments were outside of acceptable range`,us[Jo]=`Resolution argument was outside of acceptable range`,us[Yo]=`Cell argument was not valid`,us[Xo]=`Directed edge argument was not valid`,us[Zo]=`Undirected edge argument was not valid`,us[Qo]=`Vertex argument was not valid`,us[$o]=`Pentagon distortion was encountered`,us[es]=`Duplicate input`,us[ts]=`Cell arguments were not neighbors`,us[ns]=`Cell arguments had incompatible resolutions`,us[rs]=`Memory allocation failed`,us[is]=`Bounds of provided memory were insufficient`,us[as]=`Mode or flags argument was not valid`,us[os]=`Index argument was not valid`,us[ss]=`Base cell number was outside of acceptable range`,us[cs]=`Child indexing digits invalid`,us[ls]=`Child indexing digits refer to a deleted subsequence`;var ds=1e3,fs=1001,ps=1002,ms={};ms[ds]=`Unknown unit`,ms[fs]=`Array length out of bounds`,ms[ps]=`Got unexpected null value for H3 index`;var hs=`Unknown error`;function gs(e,t,n){var r=n&&`value`in n,i=Error((e[t]||hs)+` (code: `+t+(r?`, value: `+n.value:``)+`)`);return i.code=t,i}function _s(e,t){return gs(us,e,arguments.length===2?{value:t}:{})}function vs(e,t){return gs(ms,e,arguments.length===2?{value:t}:{})}function ys(e){if(e!==0)throw _s(e)}var bs={};Uo.forEach(function(e){bs[e[0]]=Bo.cwrap.apply(Bo,e)});var xs=16,Ss=4,Cs=4,ws=8,Ts=8,Es=bs.sizeOfH3Index(),Ds=bs.sizeOfLatLng(),Os=bs.sizeOfCellBoundary();bs.sizeOfGeoPolygon(),bs.sizeOfGeoLoop();var ks=bs.sizeOfLinkedGeoPolygon();bs.sizeOfCoordIJ();var As={m:`m`,m2:`m2`,km:`km`,km2:`km2`,rads:`rads`,rads2:`rads2`};function js(e){if(typeof e!=`number`||e<0||e>15||Math.floor(e)!==e)throw _s(Jo,e);return e}function Ms(e){if(!e)throw vs(ps);return e}var Ns=/[^0-9a-fA-F]/;function Ps(e){if(Array.isArray(e)&&e.length===2&&Number.isInteger(e[0])&&Number.isInteger(e[1]))return e;if(typeof e!=`string`||Ns.test(e))return[0,0];var t=parseInt(e.substring(0,e.length-8),xs);return[parseInt(e.substring(e.length-8),xs),t]}function Fs(e){if(e>=0)return e.toString(xs);e&=2147483647;var t=Ls(8,e.toString(xs));return t=(parseInt(t[0],xs)+8).toString(xs)+t.substring(1),t}function Is(e,t){return Fs(t)+Ls(8,Fs(e))}function Ls(e,t){for(var n=e-t.length,r=``,i=0;i<n;i++)r+=`0`;return r+=t,r}function Rs(e,t){t===void 0&&(t=0);var n=Bo.getValue(e+Es*t,`i32`),r=Bo.getValue(e+Es*t+Ss,`i32`);return r?Is(n,r):null}function zs(e,t){return t===void 0&&(t=0),Bo.getValue(e+ws*t,`double`)}function Bs(e){return bs.readInt64AsDoubleFromPointer(e)}function Vs(e,t,n){Bo.HEAPU32.set(Ps(e),t/Ss+2*n)}function Hs(e,t){for(var n=t.length,r=0;r<n;r++)Vs(t[r],e,r)}function Us(e){return rc(Bo.getValue(e,`double`))}function Ws(e){return[Us(e),Us(e+ws)]}function Gs(e){return[Us(e+ws),Us(e)]}function Ks(e,t,n){for(var r=Bo.getValue(e,`i32`),i=e+ws,a=[],o=t?Gs:Ws,s=0;s<r*2;s+=2)a.push(o(i+ws*s));return n&&a.push(a[0]),a}function qs(e,t){for(var n=[],r=t?Gs:Ws,i,a,o,s;e;){for(n.push(i=[]),a=Bo.getValue(e,`i8*`);a;){for(i.push(o=[]),s=Bo.getValue(a,`i8*`);s;)o.push(r(s)),s=Bo.getValue(s+ws*2,`i8*`);t&&o.push(o[0]),a=Bo.getValue(a+Cs*2,`i8*`)}e=Bo.getValue(e+Cs*2,`i8*`)}return n}function Js(e){var t=Ps(e),n=t[0],r=t[1];return!!bs.isPentagon(n,r)}function Ys(e){var t=Ps(e),n=t[0],r=t[1];return bs.isValidCell(n,r)?bs.getResolution(n,r):-1}function Xs(e,t,n){var r=Bo._malloc(Ds);Bo.HEAPF64.set([e,t].map(nc),r/ws);var i=Bo._malloc(Es);try{return ys(bs.latLngToCell(r,n,i)),Ms(Rs(i))}finally{Bo._free(i),Bo._free(r)}}function Zs(e){var t=Bo._malloc(Ds),n=Ps(e),r=n[0],i=n[1];try{return ys(bs.cellToLatLng(r,i,t)),Ws(t)}finally{Bo._free(t)}}function Qs(e,t){var n=Bo._malloc(Os),r=Ps(e),i=r[0],a=r[1];try{return ys(bs.cellToBoundary(i,a,n)),Ks(n,t,t)}finally{Bo._free(n)}}function $s(e,t){if(!e||!e.length)return[];var n=e.length,r=Bo._calloc(n,Es);Hs(r,e);var i=Bo._calloc(ks);try{return ys(bs.cellsToLinkedMultiPolygon(r,n,i)),qs(i,t)}finally{bs.destroyLinkedMultiPolygon(i),Bo._free(i),Bo._free(r)}}function ec(e,t){var n=Ps(e),r=n[0],i=n[1],a=Ps(t),o=a[0],s=a[1],c=Bo._malloc(Ts);try{return ys(bs.gridDistance(r,i,o,s,c)),Bs(c)}finally{Bo._free(c)}}function tc(e,t){js(e);var n=Bo._malloc(ws);try{switch(t){case As.m:ys(bs.getHexagonEdgeLengthAvgM(e,n));break;case As.km:ys(bs.getHexagonEdgeLengthAvgKm(e,n));break;default:throw vs(ds,t)}return zs(n)}finally{Bo._free(n)}}function nc(e){return e*Math.PI/180}function rc(e){return e*180/Math.PI}function ic(e,t){t=t===void 0?e[0][0]:t;for(let n of e){let e=n[0]-t;e>180?n[0]-=360:e<-180&&(n[0]+=360)}}function ac(e,t,n){let[r,i]=Zs(e),a=t.length;ic(t,i);let o=t[0]===t[a-1]?a-1:a;for(let e=0;e<o;e++)t[e][0]=te(i,t[e][0],n),t[e][1]=te(r,t[e][1],n)}function oc(e,t,n){let[r,i]=Zs(e(t,n));return[i,r]}function sc(e,t=1){let n=Qs(e,!0);return t===1?ic(n):ac(e,n,t),n}function cc(e){let t=new Float64Array(e.length*2),n=0;for(let r of e)t[n++]=r[0],t[n++]=r[1];return t}var lc={getPentagon:{type:`accessor`,value:e=>e.pentagon}},uc=class extends Er{indexToBounds(){let{data:e,getPentagon:t}=this.props;return{data:e,_normalize:!1,_windingOrder:`CCW`,positionFormat:`XY`,getPolygon:(e,n)=>{let r=t(e,n);return cc(Fo(typeof r==`string`?Io(r):r,{closedRing:!0,segments:`auto`}))}}}};uc.layerName=`A5Layer`,uc.defaultProps=lc;function dc(e){return typeof e==`string`?e.charAt(0).toLowerCase()+e.slice(1):e}function fc(e){if(Array.isArray(e))return e.map(e=>fc(e));if(e&&typeof e==`object`){let t={};for(let[n,r]of Object.entries(e))t[dc(n)]=fc(r);return t}return e}var pc=RegExp(`^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);function mc(e,t){let n=[],r=t.exec(e);for(;r;){let i=[];i.startIndex=t.lastIndex-r[0].length;let a=r.length;for(let e=0;e<a;e++)i.push(r[e]);n.push(i),r=t.exec(e)}return n}var hc=function(e){return pc.exec(e)!=null};function gc(e){return e!==void 0}var _c=[`hasOwnProperty`,`toString`,`valueOf`,`__defineGetter__`,`__defineSetter__`,`__lookupGetter__`,`__lookupSetter__`],vc=[`__proto__`,`constructor`,`prototype`],yc={allowBooleanAttributes:!1,unpairedTags:[]};function bc(e,t){t=Object.assign({},yc,t);let n=[],r=!1,i=!1;e[0]===`﻿`&&(e=e.substr(1));for(let a=0;a<e.length;a++)if(e[a]===`<`&&e[a+1]===`?`){if(a+=2,a=Sc(e,a),a.err)return a}else if(e[a]===`<`){let o=a;if(a++,e[a]===`!`){a=Cc(e,a);continue}{let s=!1;e[a]===`/`&&(s=!0,a++);let c=``;for(;a<e.length&&e[a]!==`>`&&e[a]!==` `&&e[a]!==`	`&&e[a]!==`
`&&e[a]!==`\r`;a++)c+=e[a];if(c=c.trim(),c[c.length-1]===`/`&&(c=c.substring(0,c.length-1),a--),!Nc(c)){let t;return t=c.trim().length===0?`Invalid space after '<'.`:`Tag '`+c+`' is an invalid name.`,jc(`InvalidTag`,t,Pc(e,a))}let l=Ec(e,a);if(l===!1)return jc(`InvalidAttr`,`Attributes for '`+c+`' have open quote.`,Pc(e,a));let u=l.value;if(a=l.index,u[u.length-1]===`/`){let n=a-u.length;u=u.substring(0,u.length-1);let i=Oc(u,t);if(i===!0)r=!0;else return jc(i.err.code,i.err.msg,Pc(e,n+i.err.line))}else if(s){if(!l.tagClosed)return jc(`InvalidTag`,`Closing tag '`+c+`' doesn't have proper closing.`,Pc(e,a));if(u.trim().length>0)return jc(`InvalidTag`,`Closing tag '`+c+`' can't have attributes or invalid starting.`,Pc(e,o));if(n.length===0)return jc(`InvalidTag`,`Closing tag '`+c+`' has not been opened.`,Pc(e,o));{let t=n.pop();if(c!==t.tagName){let n=Pc(e,t.tagStartPos);return jc(`InvalidTag`,`Expected closing tag '`+t.tagName+`' (opened in line `+n.line+`, col `+n.col+`) instead of closing tag '`+c+`'.`,Pc(e,o))}n.length==0&&(i=!0)}}else{let s=Oc(u,t);if(s!==!0)return jc(s.err.code,s.err.msg,Pc(e,a-u.length+s.err.line));if(i===!0)return jc(`InvalidXml`,`Multiple possible root nodes found.`,Pc(e,a));t.unpairedTags.indexOf(c)!==-1||n.push({tagName:c,tagStartPos:o}),r=!0}for(a++;a<e.length;a++)if(e[a]===`<`){if(e[a+1]===`!`){a++,a=Cc(e,a);continue}if(e[a+1]===`?`){if(a=Sc(e,++a),a.err)return a}else break}else if(e[a]===`&`){let t=Ac(e,a);if(t==-1)return jc(`InvalidChar`,`char '&' is not expected.`,Pc(e,a));a=t}else if(i===!0&&!xc(e[a]))return jc(`InvalidXml`,`Extra text at the end`,Pc(e,a));e[a]===`<`&&a--}}else{if(xc(e[a]))continue;return jc(`InvalidChar`,`char '`+e[a]+`' is not expected.`,Pc(e,a))}return r?n.length==1?jc(`InvalidTag`,`Unclosed tag '`+n[0].tagName+`'.`,Pc(e,n[0].tagStartPos)):n.length>0?jc(`InvalidXml`,`Invalid '`+JSON.stringify(n.map(e=>e.tagName),null,4).replace(/\r?\n/g,``)+`' found.`,{line:1,col:1}):!0:jc(`InvalidXml`,`Start tag expected.`,1)}function xc(e){return e===` `||e===`	`||e===`
`||e===`\r`}function Sc(e,t){let n=t;for(;t<e.length;t++)if(e[t]==`?`||e[t]==` `){let r=e.substr(n,t-n);if(t>5&&r===`xml`)return jc(`InvalidXml`,`XML declaration allowed only at the start of the document.`,Pc(e,t));if(e[t]==`?`&&e[t+1]==`>`){t++;break}continue}return t}function Cc(e,t){if(e.length>t+5&&e[t+1]===`-`&&e[t+2]===`-`){for(t+=3;t<e.length;t++)if(e[t]===`-`&&e[t+1]===`-`&&e[t+2]===`>`){t+=2;break}}else if(e.length>t+8&&e[t+1]===`D`&&e[t+2]===`O`&&e[t+3]===`C`&&e[t+4]===`T`&&e[t+5]===`Y`&&e[t+6]===`P`&&e[t+7]===`E`){let n=1;for(t+=8;t<e.length;t++)if(e[t]===`<`)n++;else if(e[t]===`>`&&(n--,n===0))break}else if(e.length>t+9&&e[t+1]===`[`&&e[t+2]===`C`&&e[t+3]===`D`&&e[t+4]===`A`&&e[t+5]===`T`&&e[t+6]===`A`&&e[t+7]===`[`){for(t+=8;t<e.length;t++)if(e[t]===`]`&&e[t+1]===`]`&&e[t+2]===`>`){t+=2;break}}return t}var wc=`"`,Tc=`'`;function Ec(e,t){let n=``,r=``,i=!1;for(;t<e.length;t++){if(e[t]===wc||e[t]===Tc)r===``?r=e[t]:r!==e[t]||(r=``);else if(e[t]===`>`&&r===``){i=!0;break}n+=e[t]}return r===``&&{value:n,index:t,tagClosed:i}}function Dc(e){let t=[],n=e.length,r=0;for(;r<n;){let i=r;for(;r<n&&xc(e[r]);)r++;if(r>=n)break;if(e[r]===`=`){r++;continue}let a=e.slice(i,r),o=r;for(;r<n&&!xc(e[r])&&e[r]!==`=`;)r++;let s=e.slice(o,r),c,l=r;for(;l<n&&xc(e[l]);)l++;l<n&&e[l]===`=`&&(c=e.slice(r,l+1),r=l+1);let u,d,f=r;for(;f<n&&xc(e[f]);)f++;if(f<n&&(e[f]===`"`||e[f]===`'`)){let t=f+1,n=e.indexOf(e[f],t);n!==-1&&(u=e[f],d=e.slice(t,n),r=n+1)}let p={startIndex:i};p[1]=a,p[2]=s,p[3]=c,p[4]=u!==void 0||void 0,p[5]=u,p[6]=d,t.push(p)}return t}function Oc(e,t){let n=Dc(e),r={};for(let e=0;e<n.length;e++){if(n[e][1].length===0)return jc(`InvalidAttr`,`Attribute '`+n[e][2]+`' has no space in starting.`,Fc(n[e]));if(n[e][3]!==void 0&&n[e][4]===void 0)return jc(`InvalidAttr`,`Attribute '`+n[e][2]+`' is without value.`,Fc(n[e]));if(n[e][3]===void 0&&!t.allowBooleanAttributes)return jc(`InvalidAttr`,`boolean attribute '`+n[e][2]+`' is not allowed.`,Fc(n[e]));let i=n[e][2];if(!Mc(i))return jc(`InvalidAttr`,`Attribute '`+i+`' is an invalid name.`,Fc(n[e]));if(!Object.prototype.hasOwnProperty.call(r,i))r[i]=1;else return jc(`InvalidAttr`,`Attribute '`+i+`' is repeated.`,Fc(n[e]))}return!0}function kc(e,t){let n=/\d/;for(e[t]===`x`&&(t++,n=/[\da-fA-F]/);t<e.length;t++){if(e[t]===`;`)return t;if(!e[t].match(n))break}return-1}function Ac(e,t){if(t++,e[t]===`;`)return-1;if(e[t]===`#`)return t++,kc(e,t);let n=0;for(;t<e.length;t++,n++)if(!(e[t].match(/\w/)&&n<20)){if(e[t]===`;`)break;return-1}return t}function jc(e,t,n){return{err:{code:e,msg:t,line:n.line||n,col:n.col}}}function Mc(e){return hc(e)}function Nc(e){return hc(e)}function Pc(e,t){let n=e.substring(0,t).split(/\r?\n/);return{line:n.length,col:n[n.length-1].length+1}}function Fc(e){return e.startIndex+e[1].length}var Ic={cent:`¢`,pound:`£`,curren:`¤`,yen:`¥`,euro:`€`,dollar:`$`,fnof:`ƒ`,inr:`₹`,af:`؋`,birr:`ብር`,peso:`₱`,rub:`₽`,won:`₩`,yuan:`¥`,cedil:`¸`},Lc={amp:`&`,apos:`'`,gt:`>`,lt:`<`,quot:`"`},Rc={nbsp:`\xA0`,copy:`©`,reg:`®`,trade:`™`,mdash:`—`,ndash:`–`,hellip:`…`,laquo:`«`,raquo:`»`,lsquo:`‘`,rsquo:`’`,ldquo:`“`,rdquo:`”`,bull:`•`,para:`¶`,sect:`§`,deg:`°`,frac12:`½`,frac14:`¼`,frac34:`¾`},zc=Object.freeze({ALLOW:`allow`,BLOCK:`block`,THROW:`throw`}),Bc=new Set(`!?\\\\/[]$%{}^&*()<>|+`);function Vc(e){if(e[0]===`#`)throw Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);for(let t of e)if(Bc.has(t))throw Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);return e}function Hc(...e){let t=Object.create(null);for(let n of e)if(n)for(let e of Object.keys(n)){let r=n[e];if(typeof r==`string`)t[e]=r;else if(r&&typeof r==`object`&&r.val!==void 0){let n=r.val;typeof n==`string`&&(t[e]=n)}}return t}var Uc=`external`,Wc=`base`,Gc=`all`;function Kc(e){return!e||e===Uc?new Set([Uc]):e===Gc?new Set([Gc]):e===Wc?new Set([Wc]):Array.isArray(e)?new Set(e):new Set([Uc])}var qc=Object.freeze({allow:0,leave:1,remove:2,throw:3}),Jc=new Set([9,10,13]);function Yc(e){if(!e)return{xmlVersion:1,onLevel:qc.allow,nullLevel:qc.remove};let t=e.xmlVersion===1.1?1.1:1,n=qc[e.onNCR]??qc.allow,r=qc[e.nullNCR]??qc.remove;return{xmlVersion:t,onLevel:n,nullLevel:Math.max(r,qc.remove)}}var Xc=class{constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck=typeof e.postCheck==`function`?e.postCheck:e=>e,this._limitTiers=Kc(this._limit.applyLimitsTo??Uc),this._numericAllowed=e.numericAllowed??!0,this._baseMap=Hc(Lc,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);let t=Yc(e.ncr);this._ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity==`function`?e.onExternalEntity:null,this._onInputEntity=typeof e.onInputEntity==`function`?e.onInputEntity:null}_applyRegistrationHook(e,t,n,r){if(!e)return!0;let i=e(t,n);if(i===zc.BLOCK)return!1;if(i===zc.THROW)throw Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(let t of Object.keys(e))Vc(t);if(!this._onExternalEntity){this._externalMap=Hc(e);return}let t=Hc(e),n=Object.create(null);for(let[e,r]of Object.entries(t))this._applyRegistrationHook(this._onExternalEntity,e,r,`external`)&&(n[e]=r);this._externalMap=n}addExternalEntity(e,t){Vc(e),typeof t==`string`&&t.indexOf(`&`)===-1&&this._applyRegistrationHook(this._onExternalEntity,e,t,`external`)&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this._inputMap=Hc(e);return}let t=Hc(e),n=Object.create(null);for(let[e,r]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,e,r,`input`)&&(n[e]=r);this._inputMap=n}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===1.1?1.1:1}decode(e){if(typeof e!=`string`||e.length===0||e.indexOf(`&`)===-1)return e;let t=e,n=[],r=e.length,i=0,a=0,o=this._maxTotalExpansions>0,s=this._maxExpandedLength>0,c=o||s;for(;a<r;){if(e.charCodeAt(a)!==38){a++;continue}let t=a+1;for(;t<r&&e.charCodeAt(t)!==59&&t-a<=32;)t++;if(t>=r||e.charCodeAt(t)!==59){a++;continue}let l=e.slice(a+1,t);if(l.length===0){a++;continue}let u,d;if(this._removeSet.has(l))u=``,d===void 0&&(d=Uc);else if(this._leaveSet.has(l)){a++;continue}else if(l.charCodeAt(0)===35){let e=this._resolveNCR(l);if(e===void 0){a++;continue}u=e,d=Wc}else{let e=this._resolveName(l);u=e?.value,d=e?.tier}if(u===void 0)a++;else if(a>i&&n.push(e.slice(i,a)),n.push(u),i=t+1,a=i,c&&this._tierCounts(d)){if(o&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(s){let e=u.length-(l.length+2);if(e>0&&(this._expandedLength+=e,this._expandedLength>this._maxExpandedLength))throw Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}i<r&&n.push(e.slice(i));let l=n.length===0?e:n.join(``);return this._postCheck(l,t)}_tierCounts(e){return this._limitTiers.has(Gc)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:Uc};if(e in this._externalMap)return{value:this._externalMap[e],tier:Uc};if(e in this._baseMap)return{value:this._baseMap[e],tier:Wc}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===1&&e>=1&&e<=31&&!Jc.has(e)?qc.remove:-1}_applyNCRAction(e,t,n){switch(e){case qc.allow:return String.fromCodePoint(n);case qc.remove:return``;case qc.leave:return;case qc.throw:throw Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4,`0`)})`);default:return String.fromCodePoint(n)}}_resolveNCR(e){let t=e.charCodeAt(1),n;if(n=t===120||t===88?parseInt(e.slice(2),16):parseInt(e.slice(1),10),Number.isNaN(n)||n<0||n>1114111)return;let r=this._classifyNCR(n);if(!this._numericAllowed&&r<qc.remove)return;let i=r===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,r);return this._applyNCRAction(i,e,n)}},Zc=e=>_c.includes(e)?`__`+e:e,Qc={preserveOrder:!1,attributeNamePrefix:`@_`,attributesGroupName:!1,textNodeName:`#text`,ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:function(e,t){return t},attributeValueProcessor:function(e,t){return t},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:function(e,t,n){return e},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:Zc};function $c(e,t){if(typeof e!=`string`)return;let n=e.toLowerCase();if(_c.some(e=>n===e.toLowerCase())||vc.some(e=>n===e.toLowerCase()))throw Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}function el(e,t){return typeof e==`boolean`?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:`all`}:typeof e==`object`&&e?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??`all`}:el(!0)}var tl=function(e){let t=Object.assign({},Qc,e),n=[{value:t.attributeNamePrefix,name:`attributeNamePrefix`},{value:t.attributesGroupName,name:`attributesGroupName`},{value:t.textNodeName,name:`textNodeName`},{value:t.cdataPropName,name:`cdataPropName`},{value:t.commentPropName,name:`commentPropName`}];for(let{value:e,name:t}of n)e&&$c(e,t);return t.onDangerousProperty===null&&(t.onDangerousProperty=Zc),t.processEntities=el(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(e=>typeof e==`string`&&e.startsWith(`*.`)?`..`+e.substring(2):e)),t},nl=typeof Symbol==`function`?Symbol(`XML Node Metadata`):`@@xmlMetadata`,rl=class{constructor(e){this.tagname=e,this.child=[],this[`:@`]=Object.create(null)}add(e,t){e===`__proto__`&&(e=`#__proto__`),this.child.push({[e]:t})}addChild(e,t){e.tagname===`__proto__`&&(e.tagname=`#__proto__`),e[`:@`]&&Object.keys(e[`:@`]).length>0?this.child.push({[e.tagname]:e.child,":@":e[`:@`]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&(this.child[this.child.length-1][nl]={startIndex:e})}addEndIndex(e){let t=this.child[this.child.length-1];t!==void 0&&t[nl]!==void 0&&t[nl].endIndex===void 0&&(t[nl].endIndex=e)}static getMetaDataSymbol(){return nl}},il=`:A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�`,al=il+`\\-\\.\\d·̀-ͯ‿-⁀`,ol=`:A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿`,sl=ol+`\\-\\.\\d·̀-ͯ҇‿-⁀`,cl=(e,t,n=``)=>{let r=`[${e.replace(`:`,``)}][${t.replace(`:`,``)}]*`;return{name:RegExp(`^[${e}][${t}]*$`,n),ncName:RegExp(`^${r}$`,n),qName:RegExp(`^${r}(?::${r})?$`,n),nmToken:RegExp(`^[${t}]+$`,n),nmTokens:RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`,n)}},ll=cl(il,al),ul=cl(ol,sl,`u`),dl=cl(`:A-Za-z_`,`:A-Za-z_\\-\\.\\d`),fl=(e=`1.0`,t=!1)=>t?dl:e===`1.1`?ul:ll,pl=(e,{xmlVersion:t=`1.0`,asciiOnly:n=!1}={})=>fl(t,n).qName.test(e),ml=class{constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=e}readDocType(e,t){let n=Object.create(null),r=0;if(e[t+3]===`O`&&e[t+4]===`C`&&e[t+5]===`T`&&e[t+6]===`Y`&&e[t+7]===`P`&&e[t+8]===`E`){t+=9;let i=1,a=!1,o=!1,s=null,c=``;for(;t<e.length;t++)if(s!==null)e[t]===s&&(s=null),c+=e[t];else if(!a&&!o&&(e[t]===`"`||e[t]===`'`))s=e[t],c+=e[t];else if(e[t]===`<`&&!o){if(a&&gl(e,`!ENTITY`,t)){t+=7;let i,a;if([i,a,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),a.indexOf(`&`)===-1){if(this.options.enabled!==!1&&this.options.maxEntityCount!=null&&r>=this.options.maxEntityCount)throw Error(`Entity count (${r+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);n[i]=a,r++}}else if(a&&gl(e,`!ELEMENT`,t)){t+=8;let{index:n}=this.readElementExp(e,t+1);t=n}else if(a&&gl(e,`!ATTLIST`,t))t+=8;else if(a&&gl(e,`!NOTATION`,t)){t+=9;let{index:n}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=n}else if(gl(e,`!--`,t))o=!0;else throw Error(`Invalid DOCTYPE`);i++,c=``}else if(e[t]===`>`){if(o?e[t-1]===`-`&&e[t-2]===`-`&&(o=!1,i--):i--,i===0)break}else e[t]===`[`?a=!0:c+=e[t];if(s!==null||i!==0)throw Error(`Unclosed DOCTYPE`)}else throw Error(`Invalid Tag instead of DOCTYPE`);return{entities:n,i:t}}readEntityExp(e,t){t=hl(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!==`"`&&e[t]!==`'`;)t++;let r=e.substring(n,t);if(_l(r,{xmlVersion:this.xmlVersion}),t=hl(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()===`SYSTEM`)throw Error(`External entities are not supported`);if(e[t]===`%`)throw Error(`Parameter entities are not supported`)}let i=``;if([t,i]=this.readIdentifierVal(e,t,`entity`),this.options.enabled!==!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw Error(`Entity "${r}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);return t--,[r,i,t]}readNotationExp(e,t){t=hl(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let r=e.substring(n,t);!this.suppressValidationErr&&_l(r,{xmlVersion:this.xmlVersion}),t=hl(e,t);let i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!==`SYSTEM`&&i!==`PUBLIC`)throw Error(`Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=hl(e,t);let a=null,o=null;if(i===`PUBLIC`)[t,a]=this.readIdentifierVal(e,t,`publicIdentifier`),t=hl(e,t),(e[t]===`"`||e[t]===`'`)&&([t,o]=this.readIdentifierVal(e,t,`systemIdentifier`));else if(i===`SYSTEM`&&([t,o]=this.readIdentifierVal(e,t,`systemIdentifier`),!this.suppressValidationErr&&!o))throw Error(`Missing mandatory system identifier for SYSTEM notation`);return{notationName:r,publicIdentifier:a,systemIdentifier:o,index:--t}}readIdentifierVal(e,t,n){let r=``,i=e[t];if(i!==`"`&&i!==`'`)throw Error(`Expected quoted string, found "${i}"`);t++;let a=t;for(;t<e.length&&e[t]!==i;)t++;if(r=e.substring(a,t),e[t]!==i)throw Error(`Unterminated ${n} value`);return t++,[t,r]}readElementExp(e,t){t=hl(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let r=e.substring(n,t);if(!this.suppressValidationErr&&!pl(r,{xmlVersion:this.xmlVersion}))throw Error(`Invalid element name: "${r}"`);t=hl(e,t);let i=``;if(e[t]===`E`&&gl(e,`MPTY`,t))t+=4;else if(e[t]===`A`&&gl(e,`NY`,t))t+=2;else if(e[t]===`(`){t++;let n=t;for(;t<e.length&&e[t]!==`)`;)t++;if(i=e.substring(n,t),e[t]!==`)`)throw Error(`Unterminated content model`)}else if(!this.suppressValidationErr)throw Error(`Invalid Element Expression, found "${e[t]}"`);return{elementName:r,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=hl(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let r=e.substring(n,t);for(_l(r,{xmlVersion:this.xmlVersion}),t=hl(e,t),n=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(n,t);if(!_l(i,{xmlVersion:this.xmlVersion}))throw Error(`Invalid attribute name: "${i}"`);t=hl(e,t);let a=``;if(e.substring(t,t+8).toUpperCase()===`NOTATION`){if(a=`NOTATION`,t+=8,t=hl(e,t),e[t]!==`(`)throw Error(`Expected '(', found "${e[t]}"`);t++;let n=[];for(;t<e.length&&e[t]!==`)`;){let r=t;for(;t<e.length&&e[t]!==`|`&&e[t]!==`)`;)t++;let i=e.substring(r,t);if(i=i.trim(),!_l(i,{xmlVersion:this.xmlVersion}))throw Error(`Invalid notation name: "${i}"`);n.push(i),e[t]===`|`&&(t++,t=hl(e,t))}if(e[t]!==`)`)throw Error(`Unterminated list of notations`);t++,a+=` (`+n.join(`|`)+`)`}else{let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;if(a+=e.substring(n,t),!this.suppressValidationErr&&![`CDATA`,`ID`,`IDREF`,`IDREFS`,`ENTITY`,`ENTITIES`,`NMTOKEN`,`NMTOKENS`].includes(a.toUpperCase()))throw Error(`Invalid attribute type: "${a}"`)}t=hl(e,t);let o=``;return e.substring(t,t+8).toUpperCase()===`#REQUIRED`?(o=`#REQUIRED`,t+=8):e.substring(t,t+7).toUpperCase()===`#IMPLIED`?(o=`#IMPLIED`,t+=7):[t,o]=this.readIdentifierVal(e,t,`ATTLIST`),{elementName:r,attributeName:i,attributeType:a,defaultValue:o,index:t}}},hl=(e,t)=>{for(;t<e.length&&/\s/.test(e[t]);)t++;return t};function gl(e,t,n){for(let r=0;r<t.length;r++)if(t[r]!==e[n+r+1])return!1;return!0}function _l(e,t){if(pl(e,{xmlVersion:t}))return e;throw Error(`Invalid entity name ${e}`)}var vl=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],yl=new Map,bl=65535,xl=1632,Sl=new Uint8Array(63904).fill(255);for(let e of vl)for(let t=0;t<10;t++){let n=e+t;n<=bl?Sl[n-xl]=t:yl.set(n,t)}var Cl=48,wl=57,Tl=45,El=new Set([8722,65293,65123]);function Dl(e){if(typeof e!=`string`)return e;let t=e.length;if(t===0)return e;let n=-1;for(let r=0;r<t;r++){let i=e.charCodeAt(r);if(!(i>=Cl&&i<=wl||i===Tl)){if(i<1632){if(El.has(i)){n=r;break}}else if(i>=55296&&i<=56319){if(r+1<t){let t=e.charCodeAt(r+1);if(t>=56320&&t<=57343){let e=65536+(i-55296<<10)+(t-56320);if(yl.has(e)){n=r;break}}}}else if(Sl[i-1632]!==255||El.has(i)){n=r;break}}}if(n===-1)return e;let r=[];n>0&&r.push(e.slice(0,n));for(let i=n;i<t;i++){let n=e.charCodeAt(i);if(n>=Cl&&n<=wl||n===Tl){r.push(e[i]);continue}if(n<1632){r.push(El.has(n)?`-`:e[i]);continue}if(n>=55296&&n<=56319){if(i+1<t){let t=e.charCodeAt(i+1);if(t>=56320&&t<=57343){let e=65536+(n-55296<<10)+(t-56320),a=yl.get(e);if(a!==void 0){r.push(String.fromCharCode(a+48)),i++;continue}}}r.push(e[i]);continue}if(El.has(n)){r.push(`-`);continue}let a=Sl[n-xl];r.push(a===255?e[i]:String.fromCharCode(a+48))}return r.join(``)}var Ol=/^[-+]?0x[a-fA-F0-9]+$/,kl=/^0b[01]+$/,Al=/^0o[0-7]+$/,jl=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,Ml={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:`.`,eNotation:!0,infinity:`original`,unicode:!1};function Nl(e,t={}){if(t=Object.assign({},Ml,t),!e||typeof e!=`string`)return e;let n=e.trim();if(n.length===0||t.skipLike!==void 0&&t.skipLike.test(n))return e;if(n===`0`||t.unicode&&(n=Dl(n),n===`0`))return 0;if(t.hex&&Ol.test(n))return Ll(n,16);if(t.binary&&kl.test(n))return Ll(n,2);if(t.octal&&Al.test(n))return Ll(n,8);if(!isFinite(n)){let r=Number(n);return Number.isNaN(r)?e:Rl(e,r,t)}if(n.includes(`e`)||n.includes(`E`))return Fl(e,n,t);{let r=jl.exec(n);if(r){let i=r[1]||``,a=r[2],o=Il(r[3]),s=i?n[a.length+1]===`.`:n[a.length]===`.`;if(!t.leadingZeros&&(a.length>1||a.length===1&&!s))return e;{let r=Number(n),s=String(r);if(r===0)return r;if(s.search(/[eE]/)!==-1)return t.eNotation?r:e;if(n.indexOf(`.`)!==-1)return s===`0`||s===o||s===`${i}${o}`?r:e;let c=a?o:n;return a?c===s||i+c===s?r:e:c===s||c===i+s?r:e}}return e}}var Pl=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function Fl(e,t,n){if(!n.eNotation)return e;let r=t.match(Pl);if(r){let i=r[1]||``,a=r[3].indexOf(`e`)===-1?`E`:`e`,o=r[2],s=i?t[o.length+1]===a:t[o.length]===a;return o.length>1&&s?e:o.length===1&&(r[3].startsWith(`.${a}`)||r[3][0]===a)?Number(t):o.length>0?n.leadingZeros&&!s?Number(t):e:Number(t)}return e}function Il(e){if(e&&e.indexOf(`.`)!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e===`.`?e=`0`:e[0]===`.`?e=`0`+e:e[e.length-1]===`.`&&(e=e.substring(0,e.length-1)),e}return e}function Ll(e,t){let n=e.trim();if((t===2||t===8)&&(e=n.substring(2)),parseInt)return parseInt(e,t);if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t);throw Error(`parseInt, Number.parseInt, window.parseInt are not supported`)}function Rl(e,t,n){let r=t===1/0;switch(n.infinity.toLowerCase()){case`null`:return null;case`infinity`:return t;case`string`:return r?`Infinity`:`-Infinity`;default:return e}}function zl(e){return typeof e==`function`?e:Array.isArray(e)?t=>{for(let n of e)if(typeof n==`string`&&t===n||n instanceof RegExp&&n.test(t))return!0}:()=>!1}var Bl=class{constructor(e,t={},n){this.pattern=e,this.separator=t.separator||`.`,this.segments=this._parse(e),this.data=n,this._hasDeepWildcard=this.segments.some(e=>e.type===`deep-wildcard`),this._hasAttributeCondition=this.segments.some(e=>e.attrName!==void 0),this._hasPositionSelector=this.segments.some(e=>e.position!==void 0)}_parse(e){let t=[],n=0,r=``;for(;n<e.length;)e[n]===this.separator?n+1<e.length&&e[n+1]===this.separator?(r.trim()&&(t.push(this._parseSegment(r.trim())),r=``),t.push({type:`deep-wildcard`}),n+=2):(r.trim()&&t.push(this._parseSegment(r.trim())),r=``,n++):(r+=e[n],n++);return r.trim()&&t.push(this._parseSegment(r.trim())),t}_parseSegment(e){let t={type:`tag`},n=null,r=e,i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(r=i[1]+i[3],i[2])){let e=i[2].slice(1,-1);e&&(n=e)}let a,o=r;if(r.includes(`::`)){let t=r.indexOf(`::`);if(a=r.substring(0,t).trim(),o=r.substring(t+2).trim(),!a)throw Error(`Invalid namespace in pattern: ${e}`)}let s,c=null;if(o.includes(`:`)){let e=o.lastIndexOf(`:`),t=o.substring(0,e).trim(),n=o.substring(e+1).trim();[`first`,`last`,`odd`,`even`].includes(n)||/^nth\(\d+\)$/.test(n)?(s=t,c=n):s=o}else s=o;if(!s)throw Error(`Invalid segment pattern: ${e}`);if(t.tag=s,a&&(t.namespace=a),n){if(n.includes(`=`)){let e=n.indexOf(`=`);t.attrName=n.substring(0,e).trim(),t.attrValue=n.substring(e+1).trim()}else t.attrName=n.trim()}if(c){let e=c.match(/^nth\((\d+)\)$/);e?(t.position=`nth`,t.positionValue=parseInt(e[1],10)):t.position=c}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}},Vl=class{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw TypeError(`ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.`);if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){let t=e.segments[e.segments.length-1];if(t&&t.type!==`deep-wildcard`&&t.tag!==`*`){let n=t.tag;this._deepByTerminalTag.has(n)||this._deepByTerminalTag.set(n,[]),this._deepByTerminalTag.get(n).push(e)}else this._deepWildcards.push(e);return this}let t=e.length,n=e.segments[e.segments.length-1]?.tag;if(!n||n===`*`)this._wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{let r=`${t}:${n}`;this._byDepthAndTag.has(r)||this._byDepthAndTag.set(r,[]),this._byDepthAndTag.get(r).push(e)}return this}addAll(e){for(let t of e)this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){let t=e.getDepth(),n=e.getCurrentTag(),r=`${t}:${n}`,i=this._byDepthAndTag.get(r);if(i){for(let t=0;t<i.length;t++)if(e.matches(i[t]))return i[t]}let a=this._wildcardByDepth.get(t);if(a){for(let t=0;t<a.length;t++)if(e.matches(a[t]))return a[t]}let o=this._deepByTerminalTag.get(n);if(o){for(let t=0;t<o.length;t++)if(e.matches(o[t]))return o[t]}for(let t=0;t<this._deepWildcards.length;t++)if(e.matches(this._deepWildcards[t]))return this._deepWildcards[t];return null}},Hl=class{constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){let e=this._matcher.path;return e.length>0?e[e.length-1].tag:void 0}getCurrentNamespace(){let e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){let t=this._matcher.path;if(t.length!==0)return t[t.length-1].values?.[e]}hasAttr(e){let t=this._matcher.path;if(t.length===0)return!1;let n=t[t.length-1];return n.values!==void 0&&e in n.values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){let e=this._matcher.path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){let e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},Ul=class{constructor(e={}){this.separator=e.separator||`.`,this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new Hl(this),this._keptAttrs=[]}push(e,t=null,n=null,r=null){this._pathStringCache=null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);let i=this.path.length,a=this.siblingStacks[i];a||(a={counts:new Map,total:0},this.siblingStacks[i]=a);let o=n?`${n}:${e}`:e,s=a.counts.get(o)||0,c=a.total;a.counts.set(o,s+1),a.total++;let l={tag:e,position:c,counter:s};n!=null&&(l.namespace=n),t!=null&&(l.values=t),this.path.push(l);let u=this.path.length,d=r===null?null:r.keep;if(d!=null&&d.length>0&&t)for(let e=0;e<d.length;e++){let n=d[e];t[n]!==void 0&&this._keptAttrs.push({depth:u,name:n,value:t[n]})}}pop(){if(this.path.length===0)return;this._pathStringCache=null;let e=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);let t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){if(this.path.length>0){let t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){if(this.path.length===0)return!1;let t=this.path[this.path.length-1];return t.values!==void 0&&e in t.values}getAnyParentAttr(e){let t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return t[n].value}hasAnyParentAttr(e){let t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.path.length-1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(e,t=!0){let n=e||this.separator;if(n===this.separator&&t===!0){if(this._pathStringCache!==null)return this._pathStringCache;let e=this.path.map(e=>e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(n);return this._pathStringCache=e,e}return this.path.map(e=>t&&e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(n)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(e){let t=e.segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length)return!1;for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){let t=this.path.length-1,n=e.length-1;for(;n>=0&&t>=0;){let r=e[n];if(r.type===`deep-wildcard`){if(n--,n<0)return!0;let r=e[n],i=!1;for(let e=t;e>=0;e--)if(this._matchSegment(r,this.path[e],e===this.path.length-1)){t=e-1,n--,i=!0;break}if(!i)return!1}else{if(!this._matchSegment(r,this.path[t],t===this.path.length-1))return!1;t--,n--}}return n<0}_matchSegment(e,t,n){if(e.tag!==`*`&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!==`*`&&e.namespace!==t.namespace||e.attrName!==void 0&&(!n||!t.values||!(e.attrName in t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!n)return!1;let r=t.counter??0;if(e.position===`first`&&r!==0||e.position===`odd`&&r%2!=1||e.position===`even`&&r%2!=0||e.position===`nth`&&r!==e.positionValue)return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e&&{counts:new Map(e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(e=>({...e})),this.siblingStacks=e.siblingStacks.map(e=>e&&{counts:new Map(e.counts),total:e.total}),this._keptAttrs=(e.keptAttrs||[]).map(e=>({...e}))}readOnly(){return this._view}},Wl=[{id:`html-script-open`,description:`<script opening tag`,pattern:/<script[\s>/]/i},{id:`html-script-close`,description:`<\/script closing tag`,pattern:/<\/script[\s>]/i},{id:`html-javascript-protocol`,description:`javascript: URI scheme (with optional whitespace/encoding)`,pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},{id:`html-vbscript-protocol`,description:`vbscript: URI scheme`,pattern:/vbscript[\t\n\r ]*:/i},{id:`html-data-html`,description:`data:text/html URI — can execute scripts in browsers`,pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:`html-data-xhtml`,description:`data:application/xhtml+xml URI`,pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:`html-data-svg`,description:`data:image/svg+xml URI — can execute scripts`,pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:`html-inline-event-handler`,description:`Inline event handler attributes: onclick=, onerror=, onload=, etc.`,pattern:/\bon\w{1,30}\s*=/i},{id:`html-entity-obfuscated-script`,description:`HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)`,pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:`html-entity-obfuscated-javascript`,description:`HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")`,pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:`html-style-expression`,description:`CSS expression() — IE-era code execution in style attributes`,pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:`html-object-embed`,description:`<object or <embed tags that can load active content`,pattern:/<(?:object|embed)[\s>/]/i},{id:`html-base-tag`,description:`<base href= — can hijack all relative URLs on a page`,pattern:/<base[\s>]/i},{id:`html-meta-refresh`,description:`<meta http-equiv="refresh" — can redirect users`,pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:`html-srcdoc`,description:`srcdoc= attribute on iframes — embeds HTML that can run scripts`,pattern:/srcdoc\s*=/i},{id:`html-iframe`,description:`<iframe tag`,pattern:/<iframe[\s>/]/i},{id:`html-form`,description:`<form tag — can be used for phishing / credential harvesting injection`,pattern:/<form[\s>/]/i}],Gl=[{id:`xml-cdata-injection`,description:`CDATA section injection: <![CDATA[ breaks out of text node context`,pattern:/<!\[CDATA\[/i},{id:`xml-cdata-close`,description:`CDATA close sequence: ]]> can terminate an enclosing CDATA section`,pattern:/\]\]>/},{id:`xml-processing-instruction`,description:`XML processing instruction: <?xml-stylesheet or <?php etc.`,pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:`xml-doctype-injection`,description:`DOCTYPE declaration embedded in content — can define entities`,pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:`xml-entity-system`,description:`SYSTEM keyword — used in external entity declarations (XXE)`,pattern:/\bSYSTEM\s+["']/i},{id:`xml-entity-public`,description:`PUBLIC keyword — used in external entity declarations (XXE)`,pattern:/\bPUBLIC\s+["']/i},{id:`xml-entity-declaration`,description:`<!ENTITY declaration — defines entities, potential XXE or entity expansion`,pattern:/<!ENTITY[\s%]/i},{id:`xml-billion-laughs`,description:`Entity reference chaining / billion laughs: repeated &eX; style references`,pattern:/(?:&\w{1,20};){3,}/},{id:`xml-namespace-confusion`,description:`xmlns: attribute injection — can redefine namespaces to confuse parsers`,pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:`xml-comment-injection`,description:`<!-- comment injection — can hide content from some parsers`,pattern:/<!--/},{id:`xml-comment-close`,description:`--> closes an enclosing XML comment`,pattern:/-->/},{id:`xml-pi-close`,description:`?> closes an enclosing processing instruction`,pattern:/\?>/}],Kl=[{id:`svg-script-element`,description:`<script element inside SVG executes JavaScript`,pattern:/<script[\s>/]/i},{id:`svg-xlink-href-javascript`,description:`xlink:href with javascript: — classic SVG XSS via <a> or <use>`,pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:`svg-href-javascript`,description:`href= with javascript: in SVG context (<a>, <animate>, etc.)`,pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:`svg-foreignobject`,description:`<foreignObject embeds HTML inside SVG — can execute scripts`,pattern:/<foreignObject[\s>/]/i},{id:`svg-use-external`,description:`<use xlink:href or href pointing to external resource (non-fragment URL)`,pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:`svg-animate-href`,description:`<animate attributeName="href" — can dynamically change href to javascript:`,pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:`svg-animate-xlinkhref`,description:`<animate attributeName="xlink:href"`,pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:`svg-set-javascript`,description:`<set to="javascript:..." — sets an attribute to a javascript: URI`,pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:`svg-event-handler`,description:`SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.`,pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{id:`svg-handler-generic`,description:`Generic on* handler catch-all for SVG attributes`,pattern:/\bon\w{1,30}\s*=/i},{id:`svg-filter-feimage`,description:`<feImage href= — filter primitive that can load external resources`,pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:`svg-image-external`,description:`<image xlink:href with http/https or javascript protocol`,pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:`svg-style-javascript`,description:`style= attribute containing javascript: (e.g. background:url(javascript:...))`,pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],ql=[{id:`sql-block-comment-open`,description:`SQL block comment open: /* ... */ — unusual in legitimate user text`,pattern:/\/\*/},{id:`sql-union-select`,description:`UNION SELECT — most common SQL injection aggregation attack`,pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:`sql-drop-table`,description:`DROP TABLE — destructive DDL injection`,pattern:/\bDROP\s{1,20}TABLE\b/i},{id:`sql-drop-database`,description:`DROP DATABASE — destructive DDL injection`,pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:`sql-insert-into`,description:`INSERT INTO — data injection`,pattern:/\bINSERT\s{1,20}INTO\b/i},{id:`sql-delete-from`,description:`DELETE FROM — data deletion injection`,pattern:/\bDELETE\s{1,20}FROM\b/i},{id:`sql-update-set`,description:`UPDATE ... SET — data modification injection`,pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:`sql-exec-xp`,description:`EXEC xp_ — MSSQL extended stored procedure execution`,pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:`sql-tautology-string`,description:`Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:`sql-tautology-numeric`,description:`Numeric tautology: OR 1=1`,pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:`sql-always-true-zero`,description:`Numeric tautology: OR 0=0`,pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:`sql-sleep-benchmark`,description:`Time-based blind injection: SLEEP() or BENCHMARK()`,pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:`sql-waitfor-delay`,description:`MSSQL time-based blind injection: WAITFOR DELAY`,pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:`sql-char-function`,description:`CHAR() function — used to obfuscate injected strings`,pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:`sql-information-schema`,description:`INFORMATION_SCHEMA — reconnaissance query for table/column enumeration`,pattern:/\bINFORMATION_SCHEMA\b/i}],Jl=[{id:`shell-path-traversal-unix`,description:`Unix path traversal: ../  — climbing the directory tree`,pattern:/\.\.\//},{id:`shell-path-traversal-windows`,description:`Windows path traversal: ..\\ — climbing the directory tree`,pattern:/\.\.\\/},{id:`shell-path-traversal-encoded`,description:`URL-encoded path traversal: %2e%2e or %2f variants`,pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:`shell-null-byte`,description:`Null byte injection: \\x00 or %00 — truncates strings in C-backed functions`,pattern:/\x00|%00/},{id:`shell-semicolon`,description:`Semicolon command separator: cmd1; cmd2`,pattern:/;/},{id:`shell-pipe`,description:`Pipe operator: cmd1 | cmd2`,pattern:/\|/},{id:`shell-and-operator`,description:`AND operator: cmd1 && cmd2`,pattern:/&&/},{id:`shell-or-operator`,description:`OR operator: cmd1 || cmd2`,pattern:/\|\|/},{id:`shell-backtick`,description:"Backtick command substitution: `cmd`",pattern:/`/},{id:`shell-dollar-paren`,description:`Dollar-paren command substitution: $(cmd)`,pattern:/\$\(/},{id:`shell-dollar-brace`,description:"Dollar-brace variable expansion: ${var} — can be abused for injection",pattern:/\$\{/},{id:`shell-redirect-out`,description:`Output redirection: cmd > file or cmd >> file`,pattern:/>{1,2}/},{id:`shell-redirect-in`,description:`Input redirection: cmd < file`,pattern:/</},{id:`shell-newline-injection`,description:`Newline injection: \\n or \\r — can inject new shell commands`,pattern:/[\n\r]/},{id:`shell-glob-star`,description:`Glob expansion: * or ? — can expand to unintended files`,pattern:/[/\\][*?]/},{id:`shell-absolute-root`,description:`Absolute root path injection: string starting with / or \\ (Windows UNC)`,pattern:/^(?:\/|\\\\)/},{id:`shell-windows-drive`,description:`Windows drive letter path injection: C:\\ or D:/`,pattern:/^[a-zA-Z]:[/\\]/},{id:`shell-curl-wget`,description:`curl/wget with URL or flags — can exfiltrate data or download payloads`,pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Yl=[{id:`redos-nested-quantifier-plus`,description:`Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.`,pattern:/\([^)]*\+[^)]*\)[+*]/},{id:`redos-nested-quantifier-star`,description:`Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking`,pattern:/\([^)]*\*[^)]*\)[*+]/},{id:`redos-nested-groups`,description:`Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic`,pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:`redos-alternation-overlap`,description:`Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths`,pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:`redos-star-plus-concat`,description:`(x*x)+ pattern — triggers super-linear backtracking`,pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:`redos-dot-star-greedy`,description:`(.*){n,} or (.+){n,} — repeated greedy dot quantifiers`,pattern:/\(\.[*+]\)\{?\d/},{id:`redos-large-repetition`,description:`Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking`,pattern:/\{\d{4,}(?:,\d*)?\}/},{id:`redos-catastrophic-alternation`,description:`Long alternation with many similar branches — polynomial backtracking risk`,pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],Xl=`["'\\s]*:`,Zl=[{id:`nosql-where-operator`,description:`$where — executes arbitrary JavaScript server-side in MongoDB`,pattern:RegExp(`\\$where${Xl}`,`i`)},{id:`nosql-ne-operator`,description:`$ne — "not equal" operator used to bypass equality checks`,pattern:RegExp(`\\$ne${Xl}`,`i`)},{id:`nosql-gt-operator`,description:`$gt — "greater than" used to bypass password/value checks`,pattern:RegExp(`\\$gte?${Xl}`,`i`)},{id:`nosql-lt-operator`,description:`$lt / $lte — "less than" bypass variants`,pattern:RegExp(`\\$lte?${Xl}`,`i`)},{id:`nosql-regex-operator`,description:`$regex — can be used to extract data character by character (blind injection)`,pattern:RegExp(`\\$regex${Xl}`,`i`)},{id:`nosql-or-operator`,description:`$or — logical OR; used to create always-true conditions`,pattern:RegExp(`\\$or${Xl}\\s*\\[`,`i`)},{id:`nosql-and-operator`,description:`$and — logical AND operator injection`,pattern:RegExp(`\\$and${Xl}\\s*\\[`,`i`)},{id:`nosql-nor-operator`,description:`$nor — logical NOR operator injection`,pattern:RegExp(`\\$nor${Xl}\\s*\\[`,`i`)},{id:`nosql-exists-operator`,description:`$exists — can enumerate fields to determine schema`,pattern:RegExp(`\\$exists${Xl}`,`i`)},{id:`nosql-in-operator`,description:`$in — matches any value in a list; can enumerate values`,pattern:RegExp(`\\$in${Xl}\\s*\\[`,`i`)},{id:`nosql-expr-operator`,description:`$expr — allows aggregation expressions in queries (MongoDB 3.6+)`,pattern:RegExp(`\\$expr${Xl}`,`i`)},{id:`nosql-function-operator`,description:`$function — executes arbitrary JavaScript in MongoDB 4.4+`,pattern:RegExp(`\\$function${Xl}`,`i`)},{id:`nosql-accumulator-operator`,description:`$accumulator — custom aggregation with arbitrary JS execution`,pattern:RegExp(`\\$accumulator${Xl}`,`i`)},{id:`nosql-proto-pollution`,description:`__proto__ — prototype pollution via object key injection`,pattern:/__proto__/},{id:`nosql-constructor-prototype`,description:`constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)`,pattern:/constructor[\s"':.,{\[]*prototype/i},{id:`nosql-proto-bracket`,description:`["__proto__"] — bracket-notation prototype pollution`,pattern:/\[["']__proto__["']\]/}],Ql=[{id:`log-crlf-injection`,description:`CRLF injection: literal \\r or \\n embeds fake log lines`,pattern:/[\r\n]/},{id:`log-url-encoded-crlf`,description:`URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers`,pattern:/%0[dDaA]/},{id:`log-unicode-newline`,description:`Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)`,pattern:/[\u2028\u2029]/},{id:`log-log4shell-jndi`,description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:`log-log4shell-obfuscated`,description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:`log-log4j-lookup`,description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:`log-ssti-double-brace`,description:`SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.`,pattern:/\{\{[\s\S]{0,80}\}\}/},{id:`log-ssti-hash-brace`,description:`SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB`,pattern:/#\{[\s\S]{0,80}\}/},{id:`log-ssti-dollar-brace`,description:"SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:`log-ssti-percent-tag`,description:`SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP`,pattern:/<%=[\s\S]{0,80}%>/},{id:`log-null-byte`,description:`Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers`,pattern:/\x00|%00/},{id:`log-ansi-escape`,description:`ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed`,pattern:/\x1b\[/}],$l=[{id:`sql-line-comment`,description:`SQL line comment: -- followed by whitespace or end of string`,pattern:/--(?:\s|$)/},{id:`sql-stacked-query`,description:`Stacked queries: semicolon immediately followed by a SQL keyword`,pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:`sql-hex-encoding`,description:`Hex-encoded string injection: 0x41414141 style (MySQL)`,pattern:/\b0x[0-9a-f]{4,}/i}],eu=[...ql,...$l],tu=Object.freeze({colon:`:`,Tab:`	`,NewLine:`
`}),nu=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function ru(e){return e.indexOf(`&`)===-1?e:e.replace(nu,(e,t,n,r)=>{if(r!==void 0)return Object.prototype.hasOwnProperty.call(tu,r)?tu[r]:e;let i=t===void 0?parseInt(n,10):parseInt(t,16);return!Number.isFinite(i)||i>1114111?e:String.fromCodePoint(i)})}Wl.label=`HTML`,Gl.label=`XML`,Kl.label=`SVG`,Wl.decodeEntities=!0,Gl.decodeEntities=!0,Kl.decodeEntities=!0,ql.label=`SQL`,eu.label=`SQL-STRICT`,Jl.label=`SHELL`,Yl.label=`REDOS`,Zl.label=`NOSQL`,Ql.label=`LOG`,Object.freeze({HTML:Wl,XML:Gl,SVG:Kl,SQL:ql,"SQL-STRICT":eu,SHELL:Jl,REDOS:Yl,NOSQL:Zl,LOG:Ql});function iu(e){if(typeof e!=`string`)throw TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}function au(e){if(!(e instanceof RegExp)){if(Array.isArray(e)){if(e.length===0)throw TypeError(`is-unsafe: context must not be an empty array`);if(Array.isArray(e[0])){for(let t of e)if(!Array.isArray(t)||t.length===0)throw TypeError(`is-unsafe: each context in the array must be a non-empty pattern array (PatternList)`)}}else throw TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`)}}function ou(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:{lists:[e],regex:null}}function su(e,t){if(!t.decodeEntities)return null;let n=ru(e);return n===e?null:n}function cu(e,t){let n=t.label??`CUSTOM`,r=su(e,t);for(let i of t)if(i.pattern.test(e)||r!==null&&i.pattern.test(r))return{context:n,id:i.id,description:i.description,pattern:i.pattern};return null}function lu(e,t){iu(e),au(t);let{lists:n,regex:r}=ou(t);if(r)return r.test(e);for(let t of n)if(cu(e,t)!==null)return!0;return!1}function uu(e,t){if(!e)return{};let n=t.attributesGroupName?e[t.attributesGroupName]:e;if(!n)return{};let r={};for(let e in n)if(e.startsWith(t.attributeNamePrefix)){let i=e.substring(t.attributeNamePrefix.length);r[i]=n[e]}else r[e]=n[e];return r}function du(e){if(!e||typeof e!=`string`)return;let t=e.indexOf(`:`);if(t!==-1&&t>0){let n=e.substring(0,t);if(n!==`xmlns`)return n}}var fu=class{constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=vu,this.parseTextData=pu,this.resolveNameSpace=mu,this.buildAttributesMap=_u,this.isItStopNode=Cu,this.replaceEntitiesValue=xu,this.readStopNodeData=Ou,this.saveTextToParentTag=Su,this.addChild=bu,this.ignoreAttributesFn=zl(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let n={...Lc};this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:(typeof this.options.htmlEntities==`object`?n=this.options.htmlEntities:this.options.htmlEntities===!0&&(n={...Rc,...Ic}),this.entityDecoder=new Xc({namedEntities:{...n,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(e,t)=>lu(t,[Wl,Gl])?zc.BLOCK:zc.ALLOW})),this.matcher=new Ul,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new Vl;let r=this.options.stopNodes;if(r&&r.length>0){for(let e=0;e<r.length;e++){let t=r[e];typeof t==`string`?this.stopNodeExpressionsSet.add(new Bl(t)):t instanceof Bl&&this.stopNodeExpressionsSet.add(t)}this.stopNodeExpressionsSet.seal()}}};function pu(e,t,n,r,i,a,o){let s=this.options;if(e!==void 0&&(s.trimValues&&!r&&(e=e.trim()),e.length>0)){o||(e=this.replaceEntitiesValue(e,t,n));let r=s.jPath?n.toString():n,c=s.tagValueProcessor(t,e,r,i,a);return c==null?e:typeof c!=typeof e||c!==e?c:s.trimValues||e.trim()===e?ku(e,s.parseTagValue,s.numberParseOptions):e}}function mu(e){if(this.options.removeNSPrefix){let t=e.split(`:`),n=e.charAt(0)===`/`?`/`:``;if(t[0]===`xmlns`)return``;t.length===2&&(e=n+t[1])}return e}var hu=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function gu(e){return e[3]===void 0?e[4]:e[3]}function _u(e,t,n,r=!1){let i=this.options;if(r===!0||i.ignoreAttributes!==!0&&typeof e==`string`){let r=mc(e,hu),a=r.length,o={},s=Array(a),c=!1,l={};for(let e=0;e<a;e++){let t=this.resolveNameSpace(r[e][1]),a=gu(r[e]);if(t.length&&a!==void 0){let r=a;i.trimValues&&(r=r.trim()),r=this.replaceEntitiesValue(r,n,this.readonlyMatcher),s[e]=r,l[t]=r,c=!0}}c&&typeof t==`object`&&t.updateCurrent&&t.updateCurrent(l);let u=i.jPath?t.toString():this.readonlyMatcher,d=!1;for(let e=0;e<a;e++){let t=this.resolveNameSpace(r[e][1]);if(this.ignoreAttributesFn(t,u))continue;let n=i.attributeNamePrefix+t;if(t.length){if(i.transformAttributeName&&(n=i.transformAttributeName(n)),n=ju(n,i),gu(r[e])!==void 0){let r=s[e],a=i.attributeValueProcessor(t,r,u);a==null?o[n]=r:typeof a!=typeof r||a!==r?o[n]=a:o[n]=ku(r,i.parseAttributeValue,i.numberParseOptions),d=!0}else i.allowBooleanAttributes&&(o[n]=!0,d=!0)}}if(!d)return;if(i.attributesGroupName&&!i.preserveOrder){let e={};return e[i.attributesGroupName]=o,e}return o}}var vu=function(e){let t=this.options,n=t.captureMetaData?[]:void 0;e=e.replace(/\r\n?/g,t.captureMetaData?(e,t)=>(e.length===2&&n.push(t-n.length),`
`):`
`);let r=new rl(`!xml`),i=r,a=``;this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let o=new ml(t.processEntities),s=e.length;for(let c=0;c<s;c++)if(e[c]===`<`){let l=e.charCodeAt(c+1);if(l===47){let o=Tu(e,`>`,c,`Closing Tag is not closed.`),s=e.substring(c+2,o).trim();if(t.removeNSPrefix){let e=s.indexOf(`:`);e!==-1&&(s=s.substr(e+1))}s=Au(t.transformTagName,s,``,t).tagName,i&&(a=this.saveTextToParentTag(a,i,this.readonlyMatcher));let l=this.matcher.getCurrentTag();if(s&&t.unpairedTagsSet.has(s))throw Error(`Unpaired tag can not be used as closing tag: </${s}>`);l&&t.unpairedTagsSet.has(l)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,i=this.tagsNodeStack.pop()||r,t.captureMetaData&&i&&i.addEndIndex(yu(o+1,n)),a=``,c=o}else if(l===63){let r=Du(e,c,!1,`?>`);if(!r)throw Error(`Pi Tag is not closed.`);a=this.saveTextToParentTag(a,i,this.readonlyMatcher);let s=this.buildAttributesMap(r.tagExp,this.matcher,r.tagName,!0);if(s){let e=s[this.options.attributeNamePrefix+`version`];this.entityDecoder.setXmlVersion(Number(e)||1),o.setXmlVersion(Number(e)||1)}if(!(t.ignoreDeclaration&&r.tagName===`?xml`||t.ignorePiTags)){let e=new rl(r.tagName);e.add(t.textNodeName,``),r.tagName!==r.tagExp&&r.attrExpPresent&&t.ignoreAttributes!==!0&&(e[`:@`]=s);let a=t.captureMetaData?yu(c,n):c;this.addChild(i,e,this.readonlyMatcher,a),t.captureMetaData&&i.addEndIndex(yu(r.closeIndex+2,n))}c=r.closeIndex+1}else if(l===33&&e.charCodeAt(c+2)===45&&e.charCodeAt(c+3)===45){let n=Tu(e,`-->`,c+4,`Comment is not closed.`);if(t.commentPropName){let r=e.substring(c+4,n-2);a=this.saveTextToParentTag(a,i,this.readonlyMatcher),i.add(t.commentPropName,[{[t.textNodeName]:r}])}c=n}else if(l===33&&e.charCodeAt(c+2)===68){if(this.doctypefound)throw Error(`Multiple DOCTYPE declarations found.`);this.doctypefound=!0;let t=o.readDocType(e,c);this.entityDecoder.addInputEntities(t.entities),c=t.i}else if(l===33&&e.charCodeAt(c+2)===91){let n=Tu(e,`]]>`,c,`CDATA is not closed.`)-2,r=e.substring(c+9,n);a=this.saveTextToParentTag(a,i,this.readonlyMatcher);let o=this.parseTextData(r,i.tagname,this.readonlyMatcher,!0,!1,!0,!0);o??=``,t.cdataPropName?i.add(t.cdataPropName,[{[t.textNodeName]:r}]):i.add(t.textNodeName,o),c=n+2}else{let o=Du(e,c,t.removeNSPrefix);if(!o){let t=e.substring(Math.max(0,c-50),Math.min(s,c+50));throw Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`)}let l=o.tagName,u=o.rawTagName,d=o.tagExp,f=o.attrExpPresent,p=o.closeIndex;if({tagName:l,tagExp:d}=Au(t.transformTagName,l,d,t),t.strictReservedNames&&(l===t.commentPropName||l===t.cdataPropName||l===t.textNodeName||l===t.attributesGroupName))throw Error(`Invalid tag name: ${l}`);i&&a&&i.tagname!==`!xml`&&(a=this.saveTextToParentTag(a,i,this.readonlyMatcher,!1));let m=i;m&&t.unpairedTagsSet.has(m.tagname)&&(i=this.tagsNodeStack.pop(),this.matcher.pop());let h=!1;d.length>0&&d.lastIndexOf(`/`)===d.length-1&&(h=!0,l[l.length-1]===`/`?(l=l.substr(0,l.length-1),d=l):d=d.substr(0,d.length-1),f=l!==d);let g=null,_;_=du(u),l!==r.tagname&&this.matcher.push(l,{},_),l!==d&&f&&(g=this.buildAttributesMap(d,this.matcher,l),g&&uu(g,t)),l!==r.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());let v=t.captureMetaData?yu(c,n):c;if(this.isCurrentNodeStopNode){let r=``;if(h)c=o.closeIndex;else if(t.unpairedTagsSet.has(l))c=o.closeIndex;else{let t=this.readStopNodeData(e,u,p+1);if(!t)throw Error(`Unexpected end of ${u}`);c=t.i,r=t.tagContent}let a=new rl(l);g&&(a[`:@`]=g),a.add(t.textNodeName,r),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(i,a,this.readonlyMatcher,v),t.captureMetaData&&i.addEndIndex(yu(c+1,n))}else{if(h){({tagName:l,tagExp:d}=Au(t.transformTagName,l,d,t));let e=new rl(l);g&&(e[`:@`]=g),this.addChild(i,e,this.readonlyMatcher,v),t.captureMetaData&&i.addEndIndex(yu(p+1,n)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(t.unpairedTagsSet.has(l)){let e=new rl(l);g&&(e[`:@`]=g),this.addChild(i,e,this.readonlyMatcher,v),t.captureMetaData&&i.addEndIndex(yu(o.closeIndex+1,n)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,c=o.closeIndex;continue}else{let e=new rl(l);if(this.tagsNodeStack.length>t.maxNestedTags)throw Error(`Maximum nested tags exceeded`);this.tagsNodeStack.push(i),g&&(e[`:@`]=g),this.addChild(i,e,this.readonlyMatcher,v),i=e}a=``,c=p}}}else a+=e[c];return r.child};function yu(e,t){let n=0,r=t.length;for(;n<r;){let i=Math.floor((n+r)/2);t[i]<e?n=i+1:r=i}return e+n}function bu(e,t,n,r){this.options.captureMetaData||(r=void 0);let i=this.options.jPath?n.toString():n,a=this.options.updateTag(t.tagname,i,t[`:@`]);a===!1||(typeof a==`string`&&(t.tagname=a),e.addChild(t,r))}function xu(e,t,n){let r=this.options.processEntities;if(!r||!r.enabled)return e;if(r.allowedTags){let i=this.options.jPath?n.toString():n;if(!(Array.isArray(r.allowedTags)?r.allowedTags.includes(t):r.allowedTags(t,i)))return e}if(r.tagFilter){let i=this.options.jPath?n.toString():n;if(!r.tagFilter(t,i))return e}return this.entityDecoder.decode(e)}function Su(e,t,n,r){return e&&=(r===void 0&&(r=t.child.length===0),e=this.parseTextData(e,t.tagname,n,!1,t[`:@`]?Object.keys(t[`:@`]).length!==0:!1,r),e!==void 0&&e!==``&&t.add(this.options.textNodeName,e),``),e}function Cu(){return this.stopNodeExpressionsSet.size!==0&&this.matcher.matchesAny(this.stopNodeExpressionsSet)}function wu(e,t,n=`>`){let r=e.length,i=n.charCodeAt(0),a=n.length>1?n.charCodeAt(1):-1,o=``,s=t;for(let n=t;n<r;n++){let t=e.charCodeAt(n);if(t===34||t===39){if(n=e.indexOf(e[n],n+1),n===-1)return}else if(t===i){if(a!==-1){if(e.charCodeAt(n+1)===a)return o+=e.substring(s,n),{data:o,index:n}}else return o+=e.substring(s,n),{data:o,index:n}}else t===9&&(o+=e.substring(s,n)+` `,s=n+1)}}function Tu(e,t,n,r){let i=e.indexOf(t,n);if(i===-1)throw Error(r);return i+t.length-1}function Eu(e,t,n,r){let i=e.indexOf(t,n);if(i===-1)throw Error(r);return i}function Du(e,t,n,r=`>`){let i=wu(e,t+1,r);if(!i)return;let a=i.data,o=i.index,s=a.search(/\s/),c=a,l=!0;s!==-1&&(c=a.substring(0,s),a=a.substring(s+1).trimStart());let u=c;if(n){let e=c.indexOf(`:`);e!==-1&&(c=c.substr(e+1),l=c!==i.data.substr(e+1))}return{tagName:c,tagExp:a,closeIndex:o,attrExpPresent:l,rawTagName:u}}function Ou(e,t,n){let r=n,i=1,a=!1,o=-1,s=e.length;for(;n<s;n++)if(e[n]===`<`){let s=e.charCodeAt(n+1);if(s===47){let a=Eu(e,`>`,n,`${t} is not closed`);if(e.substring(n+2,a).trim()===t&&(i--,i===0))return{tagContent:e.substring(r,n),i:a};n=a}else if(s===63)n=Tu(e,`?>`,n+1,`StopNode is not closed.`);else if(s===33&&e.charCodeAt(n+2)===45&&e.charCodeAt(n+3)===45)n=Tu(e,`-->`,n+3,`StopNode is not closed.`);else if(s===33&&e.charCodeAt(n+2)===91)n=Tu(e,`]]>`,n,`StopNode is not closed.`)-2;else{let r=a?void 0:Du(e,n,!1);if(r)r.tagName===t&&r.tagExp[r.tagExp.length-1]!==`/`&&i++,n=r.closeIndex;else{if(a=!0,o<n&&(o=e.indexOf(`>`,n),o===-1))return;let r=e.indexOf(`<`,n+1);if(r===-1||r>o){let r=e.substring(n+1,o),a=r.search(/\s/);(a===-1?r:r.substring(0,a))===t&&r[r.length-1]!==`/`&&i++,n=o}}}}}function ku(e,t,n){if(t&&typeof e==`string`){let t=e.trim();return t===`true`||t!==`false`&&Nl(e,n)}return gc(e)?e:``}function Au(e,t,n,r){if(e){let r=e(t);n===t&&(n=r),t=r}return t=ju(t,r),{tagName:t,tagExp:n}}function ju(e,t){if(vc.includes(e))throw Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return _c.includes(e)?t.onDangerousProperty(e):e}var Mu=rl.getMetaDataSymbol();function Nu(e,t){if(!e||typeof e!=`object`)return{};if(!t)return e;let n={};for(let r in e)if(r.startsWith(t)){let i=r.substring(t.length);n[i]=e[r]}else n[r]=e[r];return n}function Pu(e,t,n,r){return Fu(e,t,n,r)}function Fu(e,t,n,r){let i,a={};for(let o=0;o<e.length;o++){let s=e[o],c=Iu(s);if(c!==void 0&&c!==t.textNodeName){let e=Nu(s[`:@`]||{},t.attributeNamePrefix);n.push(c,e)}if(c===t.textNodeName)i===void 0?i=s[c]:i+=``+s[c];else if(c===void 0)continue;else if(s[c]){let e=Fu(s[c],t,n,r),i=Ru(e,t);if(Object.keys(e).length===0&&t.alwaysCreateTextNode&&(e[t.textNodeName]=``),s[`:@`]?Lu(e,s[`:@`],r,t):Object.keys(e).length===1&&e[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?e=e[t.textNodeName]:Object.keys(e).length===0&&(t.alwaysCreateTextNode?e[t.textNodeName]=``:e=``),s[Mu]!==void 0&&typeof e==`object`&&e&&(e[Mu]=s[Mu]),a[c]!==void 0&&Object.prototype.hasOwnProperty.call(a,c))Array.isArray(a[c])||(a[c]=[a[c]]),a[c].push(e);else{let n=t.jPath?r.toString():r;a[c]=t.isArray(c,n,i)?[e]:e}c!==void 0&&c!==t.textNodeName&&n.pop()}}return typeof i==`string`?i.length>0&&(a[t.textNodeName]=i):i!==void 0&&(a[t.textNodeName]=i),a}function Iu(e){let t=Object.keys(e);for(let e=0;e<t.length;e++){let n=t[e];if(n!==`:@`)return n}}function Lu(e,t,n,r){if(t){let i=Object.keys(t),a=i.length;for(let o=0;o<a;o++){let a=i[o],s=a.startsWith(r.attributeNamePrefix)?a.substring(r.attributeNamePrefix.length):a,c=r.jPath?n.toString()+`.`+s:n;e[a]=r.isArray(a,c,!0,!0)?[t[a]]:t[a]}}}function Ru(e,t){let{textNodeName:n}=t,r=Object.keys(e).length;return!!(r===0||r===1&&(e[n]||typeof e[n]==`boolean`||e[n]===0))}var zu=class{constructor(e){this.externalEntities={},this.options=tl(e)}parse(e,t){if(typeof e!=`string`&&e.toString)e=e instanceof Uint8Array&&!(typeof Buffer<`u`&&Buffer.isBuffer(e))?new TextDecoder(`utf-8`,{ignoreBOM:!0}).decode(e):e.toString();else if(typeof e!=`string`)throw Error(`XML data is accepted in String or Bytes[] form.`);if(t){t===!0&&(t={});let n=bc(e,t);if(n!==!0)throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`)}let n=new fu(this.options,this.externalEntities),r=n.parseXml(e);return this.options.preserveOrder||r===void 0?r:Pu(r,this.options,n.matcher,n.readonlyMatcher)}addEntity(e,t){if(t.indexOf(`&`)!==-1)throw Error(`Entity value can't have '&'`);if(e.indexOf(`&`)!==-1||e.indexOf(`;`)!==-1)throw Error(`An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'`);if(t===`&`)throw Error(`An entity with value '&' is not permitted`);this.externalEntities[e]=t}static getMetaDataSymbol(){return rl.getMetaDataSymbol()}};function Bu(e,t){if(t?._parser&&t._parser!==`fast-xml-parser`)throw Error(t?._parser);let n=Vu(e,{allowBooleanAttributes:!0,ignoreDeclaration:!0,removeNSPrefix:t?.removeNSPrefix,textNodeName:t?.textNodeName,isArray:(e,n,r,i)=>!!t?.arrayPaths?.some(e=>n===e),...t?._fastXML});return t?.uncapitalizeKeys?fc(n):n}function Vu(e,t){return new zu({ignoreAttributes:!1,attributeNamePrefix:``,...t}).parse(e)}var Hu={dataType:null,batchType:null,name:`XML`,id:`xml`,module:`xml`,version:`4.5.4`,worker:!1,extensions:[`xml`],mimeTypes:[`application/xml`,`text/xml`],testText:Uu,options:{xml:{_parser:`fast-xml-parser`,uncapitalizeKeys:!1,removeNSPrefix:!1,textNodeName:`value`,arrayPaths:[]}},parse:async(e,t)=>Bu(new TextDecoder().decode(e),{...Hu.options.xml,...t?.xml}),parseTextSync:(e,t)=>Bu(e,{...Hu.options.xml,...t?.xml})};function Uu(e){return e.startsWith(`<?xml`)}function Wu(e,t){let n=Hu.parseTextSync?.(e,t),r=n?.ServiceExceptionReport?.ServiceException||n?.[`ogc:ServiceExceptionReport`]?.[`ogc:ServiceException`];return typeof r==`string`?r:r.value||r.code||`Unknown error`}var Gu={dataType:null,batchType:null,id:`wms-error`,name:`WMS Error`,module:`wms`,version:`4.5.4`,worker:!1,extensions:[`xml`],mimeTypes:[`application/vnd.ogc.se_xml`,`application/xml`,`text/xml`],testText:Ku,options:{wms:{throwOnError:!1}},parse:async(e,t)=>qu(new TextDecoder().decode(e),t),parseSync:(e,t)=>qu(new TextDecoder().decode(e),t),parseTextSync:(e,t)=>qu(e,t)};function Ku(e){return e.startsWith(`<?xml`)}function qu(e,t){let n={...Gu.options.wms,...t?.wms},r=Wu(e,n),i=n.minimalErrors?r:`WMS Service error: ${r}`;if(n.throwOnError)throw Error(i);return i}function Ju(e){return Array.isArray(e)?e:e?[e]:[]}function Yu(e){let t=Ju(e);return t.length>0&&t.every(e=>typeof e==`string`)?t:[]}function Xu(e,t=void 0){switch(typeof e){case`number`:return e;case`string`:return parseFloat(e);default:return}}function Zu(e,t=void 0){switch(typeof e){case`number`:return e;case`string`:return parseInt(e,10);default:return}}function Qu(e){switch(e){case`true`:return!0;case`false`:return!1;case`1`:return!0;case`0`:return!1;default:return!1}}function $u(e,t){let n=Hu.parseTextSync?.(e,t),r=n.WMT_MS_Capabilities||n.WMS_Capabilities||n,i=ed(r);if(t?.inheritedLayerProps)for(let e of i.layers)ld(e,null);return t?.includeRawJSON&&(i.json=r),t?.includeXMLText&&(i.xml=e),i}function ed(e){let t={version:String(e.version||``),name:String(e.Service?.Name||`unnamed`),title:e.Service?.Title?String(e.Service?.Title):void 0,abstract:e.Service?.Abstract?String(e.Service?.Abstract):void 0,keywords:Yu(e.Service?.KeywordList?.Keyword),fees:e.Service?.Fees?JSON.stringify(e.Service?.Fees):void 0,accessConstraints:e.Service?.AccessConstraints?JSON.stringify(e.Service?.AccessConstraints):void 0,layerLimit:Zu(e.Service?.LayerLimit),maxWidth:Zu(e.Service?.maxWidth),maxHeight:Zu(e.Service?.maxHeight),layers:[],requests:td(e.Capability?.Request),exceptions:nd(e.Exception)},n=Ju(e.Capability?.Layer);for(let e of n)t.layers.push(rd(e));for(let[e,n]of Object.entries(t))n===void 0&&delete t[e];return t}function td(e){let t={};for(let[n,r]of Object.entries(e||{}))t[n]={mimeTypes:Yu(r?.Format)};return t}function nd(e){if(Ju(e?.Format).length>0)return{mimeTypes:Yu(e)}}function rd(e){let t={title:String(e?.Title||``),name:e?.Name&&String(e?.Name),abstract:e?.Name&&String(e?.Abstract),keywords:Yu(e.KeywordList?.Keyword)},n=e?.CRS||e?.SRS;n&&Array.isArray(n)&&n.every(e=>typeof e==`string`)&&(t.crs=n);let r=e?.EX_GeographicBoundingBox&&id(e?.EX_GeographicBoundingBox);r&&(t.geographicBoundingBox=r),r=e?.LatLonBoundingBox&&ad(e?.LatLonBoundingBox),r&&(t.geographicBoundingBox=r);let i=e?.BoundingBox&&od(e?.BoundingBox);i&&i.length>0&&(t.boundingBoxes=i);let a=Ju(e?.Dimension).map(e=>cd(e));a.length&&(t.dimensions=a),e?.opaque&&(t.opaque=Qu(e?.opaque)),e?.cascaded&&(t.cascaded=Qu(e?.cascaded)),e?.queryable&&(t.queryable=Qu(e?.queryable));let o=Ju(e?.Layer),s=[];for(let e of o)s.push(rd(e));s.length>0&&(t.layers=s);for(let[e,n]of Object.entries(t))n===void 0&&delete t[e];return t}function id(e){let{westBoundLongitude:t,northBoundLatitude:n,eastBoundLongitude:r,southBoundLatitude:i}=e;return[[t,i],[r,n]]}function ad(e){let{minx:t,miny:n,maxx:r,maxy:i}=e;return[[t,n],[r,i]]}function od(e){return Ju(e).map(e=>sd(e))}function sd(e){let{CRS:t,SRS:n,minx:r,miny:i,maxx:a,maxy:o,resx:s,resy:c}=e,l={crs:t||n,boundingBox:[[Xu(r),Xu(i)],[Xu(a),Xu(o)]]};return s&&(l.xResolution=s),c&&(l.yResolution=c),l}function cd(e){let{name:t,units:n,value:r}=e,i={name:t,units:n,extent:r};return e.unitSymbol&&(i.unitSymbol=e.unitSymbol),e.default&&(i.defaultValue=e.default),e.multipleValues&&(i.multipleValues=Qu(e.multipleValues)),e.nearestValue&&(i.nearestValue=Qu(e.nearestValue)),e.current&&(i.current=Qu(e.current)),i}function ld(e,t){t?.geographicBoundingBox&&!e.geographicBoundingBox&&(e.geographicBoundingBox=[...t.geographicBoundingBox]),t?.crs&&!e.crs&&(e.crs=[...t.crs]),t?.boundingBoxes&&!e.boundingBoxes&&(e.boundingBoxes=[...t.boundingBoxes]),t?.dimensions&&!e.dimensions&&(e.dimensions=[...t.dimensions]);for(let t of e.layers||[])ld(t,e)}var ud={dataType:null,batchType:null,id:`wms-capabilities`,name:`WMS Capabilities`,module:`wms`,version:`4.5.4`,worker:!1,extensions:[`xml`],mimeTypes:[`application/vnd.ogc.wms_xml`,`application/xml`,`text/xml`],testText:dd,options:{wms:{}},parse:async(e,t)=>$u(new TextDecoder().decode(e),t?.wms),parseTextSync:(e,t)=>$u(e,t?.wms)};function dd(e){return e.startsWith(`<?xml`)}function fd(e,t){let n=(Hu.parseTextSync?.(e,t)).FeatureInfoResponse?.FIELDS||[];return{features:(Array.isArray(n)?n:[n]).map(e=>pd(e))}}function pd(e){return{attributes:e||{},type:``,bounds:{bottom:0,top:0,left:0,right:0}}}var md={...ud,dataType:null,id:`wms-feature-info`,name:`WMS FeatureInfo`,parse:async(e,t)=>fd(new TextDecoder().decode(e),t),parseTextSync:(e,t)=>fd(e,t)};function hd(e,t){return Hu.parseTextSync?.(e,t)}var gd={...ud,dataType:null,id:`wms-layer-description`,name:`WMS DescribeLayer`,parse:async(e,t)=>hd(new TextDecoder().decode(e),t),parseTextSync:(e,t)=>hd(e,t)},_d={name:`Web Map Service (OGC WMS)`,id:`wms`,module:`wms`,version:`0.0.0`,extensions:[],mimeTypes:[],type:`wms`,fromUrl:!0,fromBlob:!1,defaultOptions:{wms:{}},testURL:e=>e.toLowerCase().includes(`wms`),createDataSource:(e,t)=>new vd(e,t)},vd=class extends Mt{substituteCRS84;flipCRS;wmsParameters;vendorParameters;capabilities=null;constructor(e,t){super(e,t,_d.defaultOptions),this.substituteCRS84=t.wms?.substituteCRS84??!1,this.flipCRS=[`EPSG:4326`],this.wmsParameters={layers:void 0,query_layers:void 0,styles:void 0,version:`1.3.0`,crs:`EPSG:4326`,format:`image/png`,info_format:`text/plain`,transparent:void 0,time:void 0,elevation:void 0,...t.wmsParameters,...t.wms?.wmsParameters},this.vendorParameters=t.wms?.vendorParameters||t.vendorParameters||{}}async getMetadata(){let e=await this.getCapabilities();return this.normalizeMetadata(e)}async getImage(e){let{boundingBox:t,bbox:n,...r}=e,i={bbox:t?[...t[0],...t[1]]:n,...r};return await this.getMap(i)}normalizeMetadata(e){return e}async getCapabilities(e,t){let n=this.getCapabilitiesURL(e,t),r=await this.fetch(n),i=await r.arrayBuffer();this._checkResponse(r,i);let a=await ud.parse(i,this.loadOptions);return this.capabilities=a,a}async getMap(e,t){let n=this.getMapURL(e,t),r=await this.fetch(n),i=await r.arrayBuffer();this._checkResponse(r,i);try{return await ze.parse(i,this.loadOptions)}catch{throw this._parseError(i)}}async getFeatureInfo(e,t){let n=this.getFeatureInfoURL(e,t),r=await this.fetch(n),i=await r.arrayBuffer();return this._checkResponse(r,i),await md.parse(i,this.loadOptions)}async getFeatureInfoText(e,t){let n=this.getFeatureInfoURL(e,t),r=await this.fetch(n),i=await r.arrayBuffer();return this._checkResponse(r,i),new TextDecoder().decode(i)}async describeLayer(e,t){let n=this.describeLayerURL(e,t),r=await this.fetch(n),i=await r.arrayBuffer();return this._checkResponse(r,i),await gd.parse(i,this.loadOptions)}async getLegendGraphic(e,t){let n=this.getLegendGraphicURL(e,t),r=await this.fetch(n),i=await r.arrayBuffer();this._checkResponse(r,i);try{return await ze.parse(i,this.loadOptions)}catch{throw this._parseError(i)}}getCapabilitiesURL(e,t){let n={version:this.wmsParameters.version,...e};return this._getWMSUrl(`GetCapabilities`,n,t)}getMapURL(e,t){e=this._getWMS130Parameters(e);let n={version:this.wmsParameters.version,format:this.wmsParameters.format,transparent:this.wmsParameters.transparent,time:this.wmsParameters.time,elevation:this.wmsParameters.elevation,layers:this.wmsParameters.layers,styles:this.wmsParameters.styles,crs:this.wmsParameters.crs,...e};return this._getWMSUrl(`GetMap`,n,t)}getFeatureInfoURL(e,t){e=this._getWMS130Parameters(e);let{boundingBox:n,bbox:r}=e;e.bbox=n?[...n[0],...n[1]]:r;let i={version:this.wmsParameters.version,info_format:this.wmsParameters.info_format,layers:this.wmsParameters.layers,query_layers:this.wmsParameters.query_layers,styles:this.wmsParameters.styles,crs:this.wmsParameters.crs,...e};return this._getWMSUrl(`GetFeatureInfo`,i,t)}describeLayerURL(e,t){let n={version:this.wmsParameters.version,...e};return this._getWMSUrl(`DescribeLayer`,n,t)}getLegendGraphicURL(e,t){let n={version:this.wmsParameters.version,...e};return this._getWMSUrl(`GetLegendGraphic`,n,t)}_parseWMSUrl(e){let[t,n]=e.split(`?`),r=n.split(`&`),i={};for(let e of r){let[t,n]=e.split(`=`);i[t]=n}return{url:t,parameters:i}}_getWMSUrl(e,t,n){let r=this.url,i=!0,a={service:`WMS`,version:t.version,request:e,...t,...this.vendorParameters,...n},o=[`transparent`,`time`,`elevation`];for(let[e,n]of Object.entries(a))(!o.includes(e)||n)&&(r+=i?`?`:`&`,i=!1,r+=this._getURLParameter(e,n,t));return encodeURI(r)}_getWMS130Parameters(e){let t={...e};return t.srs&&(t.crs=t.crs||t.srs,delete t.srs),t}_getURLParameter(e,t,n){switch(e){case`crs`:n.version===`1.3.0`?this.substituteCRS84&&t===`EPSG:4326`&&(t=`CRS:84`):e=`srs`;break;case`srs`:n.version===`1.3.0`&&(e=`crs`);break;case`bbox`:let r=this._flipBoundingBox(t,n);r&&(t=r);break;case`x`:n.version===`1.3.0`&&(e=`i`);break;case`y`:n.version===`1.3.0`&&(e=`j`)}return e=e.toUpperCase(),Array.isArray(t)?`${e}=${t.join(`,`)}`:`${e}=${t?String(t):``}`}_flipBoundingBox(e,t){if(!Array.isArray(e)||e.length!==4)return null;let n=t.version===`1.3.0`&&this.flipCRS.includes(t.crs||``)&&!(this.substituteCRS84&&t.crs===`EPSG:4326`),r=e;return n?[r[1],r[0],r[3],r[2]]:r}async _fetchArrayBuffer(e){let t=await this.fetch(e),n=await t.arrayBuffer();return this._checkResponse(t,n),n}_checkResponse(e,t){let n=e.headers[`content-type`];if(!e.ok||Gu.mimeTypes.includes(n)){let e=me(this.loadOptions,{wms:{throwOnError:!0}}),n=Gu.parseSync?.(t,e);throw Error(n)}}_parseError(e){let t=Gu.parseSync?.(e,this.options.core?.loadOptions);return Error(t)}},yd=6378137*Math.PI;function bd(e){let t=k(e);return t[0]=(t[0]/256-1)*yd,t[1]=(t[1]/256-1)*yd,t}var xd={id:`imagery-layer`,data:``,serviceType:`auto`,srs:`auto`,layers:{type:`array`,compare:!0,value:[]},onMetadataLoad:{type:`function`,value:()=>{}},onMetadataLoadError:{type:`function`,value:console.error},onImageLoadStart:{type:`function`,value:()=>{}},onImageLoad:{type:`function`,value:()=>{}},onImageLoadError:{type:`function`,compare:!1,value:(e,t)=>console.error(t,e)}},Sd=class extends f{get isLoaded(){return this.state?.loadCounter===0&&super.isLoaded}shouldUpdateState(){return!0}initializeState(){this.state._nextRequestId=0,this.state.lastRequestId=-1,this.state.loadCounter=0}updateState({changeFlags:e,props:t,oldProps:n}){let{viewport:r}=this.context;e.dataChanged||t.serviceType!==n.serviceType?(this.state.imageSource=this._createImageSource(t),this._loadMetadata(),this.debounce(()=>this.loadImage(r,`image source changed`),0)):Oe(t.layers,n.layers,1)?e.viewportChanged&&this.debounce(()=>this.loadImage(r,`viewport changed`)):this.debounce(()=>this.loadImage(r,`layers changed`),0)}finalizeState(){}renderLayers(){let{bounds:e,image:t,lastRequestParameters:n}=this.state;return t&&new _({...this.getSubLayerProps({id:`bitmap`}),_imageCoordinateSystem:n.srs===`EPSG:4326`?M.LNGLAT:M.CARTESIAN,bounds:e,image:t})}async getFeatureInfoText(e,t){let{lastRequestParameters:n}=this.state;return n?await this.state.imageSource.getFeatureInfoText?.({...n,query_layers:n.layers,x:e,y:t,info_format:`application/vnd.ogc.gml`}):``}_createImageSource(e){if(e.data instanceof Ft)return e.data;if(typeof e.data==`string`)return Vt(e.data,[_d],{core:{type:e.serviceType,loadOptions:e.loadOptions}});throw Error(`invalid image source in props.data`)}async _loadMetadata(){let{imageSource:e}=this.state;try{this.state.loadCounter++;let t=await e.getMetadata();this.state.imageSource===e&&this.getCurrentLayer()?.props.onMetadataLoad(t)}catch(e){this.getCurrentLayer()?.props.onMetadataLoadError(e)}finally{this.state.loadCounter--}}async loadImage(e,t){let{layers:n,serviceType:r}=this.props;if(r===`wms`&&n.length===0)return;let i=e.getBounds(),{width:a,height:o}=e,s=this.getRequestId(),{srs:c}=this.props;c===`auto`&&(c=e.resolution?`EPSG:4326`:`EPSG:3857`);let l={width:a,height:o,boundingBox:[[i[0],i[1]],[i[2],i[3]]],layers:n,crs:c};c===`EPSG:3857`&&(l.boundingBox=[bd([i[0],i[1]]),bd([i[2],i[3]])]);try{this.state.loadCounter++,this.props.onImageLoadStart(s);let e=await this.state.imageSource.getImage(l);this.state.lastRequestId<s&&(this.getCurrentLayer()?.props.onImageLoad(s),this.setState({image:e,bounds:i,lastRequestParameters:l,lastRequestId:s}))}catch(e){this.raiseError(e,`Load image`),this.getCurrentLayer()?.props.onImageLoadError(s,e)}finally{this.state.loadCounter--}}getRequestId(){return this.state._nextRequestId++}debounce(e,t=500){clearTimeout(this.state._timeoutId),this.state._timeoutId=setTimeout(()=>e(),t)}};Sd.layerName=`WMSLayer`,Sd.defaultProps=xd;var Cd={getHeight:{type:`accessor`,value:0},greatCircle:!0},wd=class extends S{};wd.layerName=`GreatCircleLayer`,wd.defaultProps=Cd;var Td=e(r(((e,t,r)=>{(function(e,r){typeof define==`function`&&define.amd?define([],r):typeof n==`function`&&typeof t==`object`&&t&&t.exports?t.exports=r():(e.dcodeIO=e.dcodeIO||{}).Long=r()})(r,function(){function e(e,t,n){this.low=e|0,this.high=t|0,this.unsigned=!!n}e.prototype.__isLong__,Object.defineProperty(e.prototype,"__isLong__",{value:!0,enumerable:!1,configurable:!1});function t(e){return(e&&e.__isLong__)===!0}e.isLong=t;var n={},r={};function i(e,t){var i,a,s;return t?(e>>>=0,(s=0<=e&&e<256)&&(a=r[e],a)?a:(i=o(e,(e|0)<0?-1:0,!0),s&&(r[e]=i),i)):(e|=0,(s=-128<=e&&e<128)&&(a=n[e],a)?a:(i=o(e,e<0?-1:0,!1),s&&(n[e]=i),i))}e.fromInt=i;function a(e,t){if(isNaN(e)||!isFinite(e))return t?_:g;if(t){if(e<0)return _;if(e>=p)return S}else{if(e<=-m)return C;if(e+1>=m)return x}return e<0?a(-e,t).neg():o(e%f|0,e/f|0,t)}e.fromNumber=a;function o(t,n,r){return new e(t,n,r)}e.fromBits=o;var s=Math.pow;function c(e,t,n){if(e.length===0)throw Error(`empty string`);if(e===`NaN`||e===`Infinity`||e===`+Infinity`||e===`-Infinity`)return g;if(typeof t==`number`?(n=t,t=!1):t=!!t,n||=10,n<2||36<n)throw RangeError(`radix`);var r;if((r=e.indexOf(`-`))>0)throw Error(`interior hyphen`);if(r===0)return c(e.substring(1),t,n).neg();for(var i=a(s(n,8)),o=g,l=0;l<e.length;l+=8){var u=Math.min(8,e.length-l),d=parseInt(e.substring(l,l+u),n);if(u<8){var f=a(s(n,u));o=o.mul(f).add(a(d))}else o=o.mul(i),o=o.add(a(d))}return o.unsigned=t,o}e.fromString=c;function l(t){return t instanceof e?t:typeof t==`number`?a(t):typeof t==`string`?c(t):o(t.low,t.high,t.unsigned)}e.fromValue=l;var u=65536,d=1<<24,f=u*u,p=f*f,m=p/2,h=i(d),g=i(0);e.ZERO=g;var _=i(0,!0);e.UZERO=_;var v=i(1);e.ONE=v;var y=i(1,!0);e.UONE=y;var b=i(-1);e.NEG_ONE=b;var x=o(-1,2147483647,!1);e.MAX_VALUE=x;var S=o(-1,-1,!0);e.MAX_UNSIGNED_VALUE=S;var C=o(0,-2147483648,!1);e.MIN_VALUE=C;var w=e.prototype;return w.toInt=function(){return this.unsigned?this.low>>>0:this.low},w.toNumber=function(){return this.unsigned?(this.high>>>0)*f+(this.low>>>0):this.high*f+(this.low>>>0)},w.toString=function(e){if(e||=10,e<2||36<e)throw RangeError(`radix`);if(this.isZero())return`0`;if(this.isNegative()){if(this.eq(C)){var t=a(e),n=this.div(t),r=n.mul(t).sub(this);return n.toString(e)+r.toInt().toString(e)}return`-`+this.neg().toString(e)}for(var i=a(s(e,6),this.unsigned),o=this,c=``;;){var l=o.div(i),u=(o.sub(l.mul(i)).toInt()>>>0).toString(e);if(o=l,o.isZero())return u+c;for(;u.length<6;)u=`0`+u;c=``+u+c}},w.getHighBits=function(){return this.high},w.getHighBitsUnsigned=function(){return this.high>>>0},w.getLowBits=function(){return this.low},w.getLowBitsUnsigned=function(){return this.low>>>0},w.getNumBitsAbs=function(){if(this.isNegative())return this.eq(C)?64:this.neg().getNumBitsAbs();for(var e=this.high==0?this.low:this.high,t=31;t>0&&!(e&1<<t);t--);return this.high==0?t+1:t+33},w.isZero=function(){return this.high===0&&this.low===0},w.isNegative=function(){return!this.unsigned&&this.high<0},w.isPositive=function(){return this.unsigned||this.high>=0},w.isOdd=function(){return(this.low&1)==1},w.isEven=function(){return!(this.low&1)},w.equals=function(e){return t(e)||(e=l(e)),this.unsigned!==e.unsigned&&this.high>>>31==1&&e.high>>>31==1?!1:this.high===e.high&&this.low===e.low},w.eq=w.equals,w.notEquals=function(e){return!this.eq(e)},w.neq=w.notEquals,w.lessThan=function(e){return this.comp(e)<0},w.lt=w.lessThan,w.lessThanOrEqual=function(e){return this.comp(e)<=0},w.lte=w.lessThanOrEqual,w.greaterThan=function(e){return this.comp(e)>0},w.gt=w.greaterThan,w.greaterThanOrEqual=function(e){return this.comp(e)>=0},w.gte=w.greaterThanOrEqual,w.compare=function(e){if(t(e)||(e=l(e)),this.eq(e))return 0;var n=this.isNegative(),r=e.isNegative();return n&&!r?-1:!n&&r?1:this.unsigned?e.high>>>0>this.high>>>0||e.high===this.high&&e.low>>>0>this.low>>>0?-1:1:this.sub(e).isNegative()?-1:1},w.comp=w.compare,w.negate=function(){return!this.unsigned&&this.eq(C)?C:this.not().add(v)},w.neg=w.negate,w.add=function(e){t(e)||(e=l(e));var n=this.high>>>16,r=this.high&65535,i=this.low>>>16,a=this.low&65535,s=e.high>>>16,c=e.high&65535,u=e.low>>>16,d=e.low&65535,f=0,p=0,m=0,h=0;return h+=a+d,m+=h>>>16,h&=65535,m+=i+u,p+=m>>>16,m&=65535,p+=r+c,f+=p>>>16,p&=65535,f+=n+s,f&=65535,o(m<<16|h,f<<16|p,this.unsigned)},w.subtract=function(e){return t(e)||(e=l(e)),this.add(e.neg())},w.sub=w.subtract,w.multiply=function(e){if(this.isZero()||(t(e)||(e=l(e)),e.isZero()))return g;if(this.eq(C))return e.isOdd()?C:g;if(e.eq(C))return this.isOdd()?C:g;if(this.isNegative())return e.isNegative()?this.neg().mul(e.neg()):this.neg().mul(e).neg();if(e.isNegative())return this.mul(e.neg()).neg();if(this.lt(h)&&e.lt(h))return a(this.toNumber()*e.toNumber(),this.unsigned);var n=this.high>>>16,r=this.high&65535,i=this.low>>>16,s=this.low&65535,c=e.high>>>16,u=e.high&65535,d=e.low>>>16,f=e.low&65535,p=0,m=0,_=0,v=0;return v+=s*f,_+=v>>>16,v&=65535,_+=i*f,m+=_>>>16,_&=65535,_+=s*d,m+=_>>>16,_&=65535,m+=r*f,p+=m>>>16,m&=65535,m+=i*d,p+=m>>>16,m&=65535,m+=s*u,p+=m>>>16,m&=65535,p+=n*f+r*d+i*u+s*c,p&=65535,o(_<<16|v,p<<16|m,this.unsigned)},w.mul=w.multiply,w.divide=function(e){if(t(e)||(e=l(e)),e.isZero())throw Error(`division by zero`);if(this.isZero())return this.unsigned?_:g;var n,r,i;if(this.unsigned){if(e.unsigned||(e=e.toUnsigned()),e.gt(this))return _;if(e.gt(this.shru(1)))return y;i=_}else{if(this.eq(C))return e.eq(v)||e.eq(b)?C:e.eq(C)?v:(n=this.shr(1).div(e).shl(1),n.eq(g)?e.isNegative()?v:b:(r=this.sub(e.mul(n)),i=n.add(r.div(e)),i));if(e.eq(C))return this.unsigned?_:g;if(this.isNegative())return e.isNegative()?this.neg().div(e.neg()):this.neg().div(e).neg();if(e.isNegative())return this.div(e.neg()).neg();i=g}for(r=this;r.gte(e);){n=Math.max(1,Math.floor(r.toNumber()/e.toNumber()));for(var o=Math.ceil(Math.log(n)/Math.LN2),c=o<=48?1:s(2,o-48),u=a(n),d=u.mul(e);d.isNegative()||d.gt(r);)n-=c,u=a(n,this.unsigned),d=u.mul(e);u.isZero()&&(u=v),i=i.add(u),r=r.sub(d)}return i},w.div=w.divide,w.modulo=function(e){return t(e)||(e=l(e)),this.sub(this.div(e).mul(e))},w.mod=w.modulo,w.not=function(){return o(~this.low,~this.high,this.unsigned)},w.and=function(e){return t(e)||(e=l(e)),o(this.low&e.low,this.high&e.high,this.unsigned)},w.or=function(e){return t(e)||(e=l(e)),o(this.low|e.low,this.high|e.high,this.unsigned)},w.xor=function(e){return t(e)||(e=l(e)),o(this.low^e.low,this.high^e.high,this.unsigned)},w.shiftLeft=function(e){return t(e)&&(e=e.toInt()),(e&=63)==0?this:e<32?o(this.low<<e,this.high<<e|this.low>>>32-e,this.unsigned):o(0,this.low<<e-32,this.unsigned)},w.shl=w.shiftLeft,w.shiftRight=function(e){return t(e)&&(e=e.toInt()),(e&=63)==0?this:e<32?o(this.low>>>e|this.high<<32-e,this.high>>e,this.unsigned):o(this.high>>e-32,this.high>=0?0:-1,this.unsigned)},w.shr=w.shiftRight,w.shiftRightUnsigned=function(e){if(t(e)&&(e=e.toInt()),e&=63,e===0)return this;var n=this.high;if(e<32){var r=this.low;return o(r>>>e|n<<32-e,n>>>e,this.unsigned)}return o(e===32?n:n>>>e-32,0,this.unsigned)},w.shru=w.shiftRightUnsigned,w.toSigned=function(){return this.unsigned?o(this.low,this.high,!1):this},w.toUnsigned=function(){return this.unsigned?this:o(this.low,this.high,!0)},w.toBytes=function(e){return e?this.toBytesLE():this.toBytesBE()},w.toBytesLE=function(){var e=this.high,t=this.low;return[t&255,t>>>8&255,t>>>16&255,t>>>24&255,e&255,e>>>8&255,e>>>16&255,e>>>24&255]},w.toBytesBE=function(){var e=this.high,t=this.low;return[e>>>24&255,e>>>16&255,e>>>8&255,e&255,t>>>24&255,t>>>16&255,t>>>8&255,t&255]},e})}))(),1),Ed=180/Math.PI;function Dd(e,t,n){let r=1<<t;return[(e[0]+n[0])/r,(e[1]+n[1])/r]}function Od(e){return e>=.5?1/3*(4*e*e-1):1/3*(1-4*(1-e)*(1-e))}function kd(e){return[Od(e[0]),Od(e[1])]}function Ad(e,[t,n]){switch(e){case 0:return[1,t,n];case 1:return[-t,1,n];case 2:return[-t,-n,1];case 3:return[-1,-n,-t];case 4:return[n,-1,-t];case 5:return[n,t,-1];default:throw Error(`Invalid face`)}}function jd([e,t,n]){let r=Math.atan2(n,Math.sqrt(e*e+t*t));return[Math.atan2(t,e)*Ed,r*Ed]}function Md(e){let t=Td.default.fromString(e,!0,10).toString(2);for(;t.length<64;)t=`0`+t;let n=t.lastIndexOf(`1`),r=t.substring(0,3),i=t.substring(3,n),a=i.length/2,o=Td.default.fromString(r,!0,2).toString(10),s=Td.default.fromString(i,!0,2).toString(4);for(;s.length<a;)s=`0`+s;return`${o}/${s}`}function Nd(e,t,n,r){if(r===0){n===1&&(t[0]=e-1-t[0],t[1]=e-1-t[1]);let r=t[0];t[0]=t[1],t[1]=r}}function Pd(e){let t=e.split(`/`),n=parseInt(t[0],10),r=t[1],i=r.length,a=[0,0],o;for(let e=i-1;e>=0;e--){o=i-e;let t=r[e],n=0,s=0;t===`1`?s=1:t===`2`?(n=1,s=1):t===`3`&&(n=1);let c=2**(o-1);Nd(c,a,n,s),a[0]+=c*n,a[1]+=c*s}if(n%2==1){let e=a[0];a[0]=a[1],a[1]=e}return{face:n,ij:a,level:o}}function Fd(e){let t=e.padEnd(16,`0`);return Td.default.fromString(t,16)}var Id=100;function Ld({face:e,ij:t,level:n}){let r=[[0,0],[0,1],[1,1],[1,0],[0,0]],i=Math.max(1,Math.ceil(Id*2**-n)),a=new Float64Array(4*i*2+2),o=0,s=0;for(let c=0;c<4;c++){let l=r[c].slice(0),u=r[c+1],d=(u[0]-l[0])/i,f=(u[1]-l[1])/i;for(let r=0;r<i;r++){l[0]+=d,l[1]+=f;let r=jd(Ad(e,kd(Dd(t,n,l))));Math.abs(r[1])>89.999&&(r[0]=s);let i=r[0]-s;r[0]+=i>180?-360:i<-180?360:0,a[o++]=r[0],a[o++]=r[1],s=r[0]}}return a[o++]=a[0],a[o++]=a[1],a}function Rd(e){if(typeof e==`string`){if(e.indexOf(`/`)>0)return e;e=Fd(e)}return Md(e.toString())}function zd(e){return Ld(Pd(Rd(e)))}var Bd={getS2Token:{type:`accessor`,value:e=>e.token}},Vd=class extends Er{indexToBounds(){let{data:e,getS2Token:t}=this.props;return{data:e,_normalize:!1,positionFormat:`XY`,getPolygon:(e,n)=>zd(t(e,n))}}};Vd.layerName=`S2Layer`,Vd.defaultProps=Bd;var Hd=512;function Ud(e,t){let n=0,r=0,i=1<<e.length,a=i/Hd;for(let t=0;t<e.length;t++){i>>=1;let a=parseInt(e[t]);a%2&&(n|=i),a>1&&(r|=i)}return[[n/a,Hd-r/a],[(n+t)/a,Hd-(r+t)/a]]}function Wd(e,t=1){let[n,r]=Ud(e,t),[i,a]=ye(n),[o,s]=ye(r);return[o,a,o,s,i,s,i,a,o,a]}var Gd={getQuadkey:{type:`accessor`,value:e=>e.quadkey}},Kd=class extends Er{indexToBounds(){let{data:e,extruded:t,getQuadkey:n}=this.props,r=t?.99:1;return{data:e,_normalize:!1,positionFormat:`XY`,getPolygon:(e,t)=>Wd(n(e,t),r),updateTriggers:{getPolygon:r}}}};Kd.layerName=`QuadkeyLayer`,Kd.defaultProps=Gd;var qd=class{constructor(e){this.index=e,this.isVisible=!1,this.isSelected=!1,this.parent=null,this.children=[],this.content=null,this._loader=void 0,this._abortController=null,this._loaderId=0,this._isLoaded=!1,this._isCancelled=!1,this._needsReload=!1}get bbox(){return this._bbox}set bbox(e){this._bbox||(this._bbox=e,this.boundingBox=`west`in e?[[e.west,e.south],[e.east,e.north]]:[[e.left,e.top],[e.right,e.bottom]])}get data(){return this.isLoading&&this._loader?this._loader.then(()=>this.data):this.content}get isLoaded(){return this._isLoaded&&!this._needsReload}get isLoading(){return!!this._loader&&!this._isCancelled}get needsReload(){return this._needsReload||this._isCancelled}get byteLength(){let e=this.content?this.content.byteLength:0;return Number.isFinite(e)||console.error(`byteLength not defined in tile data`),e}async _loadData({getData:e,getRequestPriority:t,requestScheduler:n,onLoad:r,onError:i}){let{index:a,id:o,bbox:s,userData:c,zoom:l}=this,u=this._loaderId;this._abortController=new AbortController;let{signal:d}=this._abortController,f=await n.scheduleRequest(this,t);if(!f){this._isCancelled=!0;return}if(this._isCancelled){f.done();return}let p=null,m;try{p=await e({index:a,id:o,bbox:s,userData:c,zoom:l,signal:d})}catch(e){m=e||!0}finally{f.done()}u===this._loaderId&&(this._loader=void 0,this.content=p,this._isCancelled&&!p?this._isLoaded=!1:(this._isLoaded=!0,this._isCancelled=!1,m?i(m,this):r(this)))}loadData(e){return this._isLoaded=!1,this._isCancelled=!1,this._needsReload=!1,this._loaderId++,this._loader=this._loadData(e),this._loader}setNeedsReload(){this.isLoading&&(this.abort(),this._loader=void 0),this._needsReload=!0}abort(){this.isLoaded||(this._isCancelled=!0,this._abortController?.abort())}},Jd={OUTSIDE:-1,INTERSECTING:0,INSIDE:1},Yd=new V,Xd=new V,Zd=class e{constructor(e=[0,0,0],t=[0,0,0],n){n||=Yd.copy(e).add(t).scale(.5),this.center=new V(n),this.halfDiagonal=new V(t).subtract(this.center),this.minimum=new V(e),this.maximum=new V(t)}clone(){return new e(this.minimum,this.maximum,this.center)}equals(e){return this===e||!!e&&this.minimum.equals(e.minimum)&&this.maximum.equals(e.maximum)}transform(e){return this.center.transformAsPoint(e),this.halfDiagonal.transform(e),this.minimum.transform(e),this.maximum.transform(e),this}intersectPlane(e){let{halfDiagonal:t}=this,n=Xd.from(e.normal),r=t.x*Math.abs(n.x)+t.y*Math.abs(n.y)+t.z*Math.abs(n.z),i=this.center.dot(n)+e.distance;return i-r>0?Jd.INSIDE:i+r<0?Jd.OUTSIDE:Jd.INTERSECTING}distanceTo(e){return Math.sqrt(this.distanceSquaredTo(e))}distanceSquaredTo(e){let t=Yd.from(e).subtract(this.center),{halfDiagonal:n}=this,r=0,i;return i=Math.abs(t.x)-n.x,i>0&&(r+=i*i),i=Math.abs(t.y)-n.y,i>0&&(r+=i*i),i=Math.abs(t.z)-n.z,i>0&&(r+=i*i),r}},Qd=new V,$d=new V,ef=class e{constructor(e=[0,0,0],t=0){this.radius=-0,this.center=new V,this.fromCenterRadius(e,t)}fromCenterRadius(e,t){return this.center.from(e),this.radius=t,this}fromCornerPoints(e,t){return t=Qd.from(t),this.center=new V().from(e).add(t).scale(.5),this.radius=this.center.distance(t),this}equals(e){return this===e||!!e&&this.center.equals(e.center)&&this.radius===e.radius}clone(){return new e(this.center,this.radius)}union(e){let t=this.center,n=this.radius,r=e.center,i=e.radius,a=Qd.copy(r).subtract(t),o=a.magnitude();if(n>=o+i)return this.clone();if(i>=o+n)return e.clone();let s=(n+o+i)*.5;return $d.copy(a).scale((-n+s)/o).add(t),this.center.copy($d),this.radius=s,this}expand(e){let t=Qd.from(e).subtract(this.center).magnitude();return t>this.radius&&(this.radius=t),this}transform(e){this.center.transform(e);let t=D(Qd,e);return this.radius=Math.max(t[0],Math.max(t[1],t[2]))*this.radius,this}distanceSquaredTo(e){let t=this.distanceTo(e);return t*t}distanceTo(e){let t=Qd.from(e).subtract(this.center);return Math.max(0,t.len()-this.radius)}intersectPlane(e){let t=this.center,n=this.radius,r=e.normal.dot(t)+e.distance;return r<-n?Jd.OUTSIDE:r<n?Jd.INTERSECTING:Jd.INSIDE}},tf=new V,nf=new V,rf=new V,af=new V,of=new V,sf=new V,cf=new V,lf={COLUMN0ROW0:0,COLUMN0ROW1:1,COLUMN0ROW2:2,COLUMN1ROW0:3,COLUMN1ROW1:4,COLUMN1ROW2:5,COLUMN2ROW0:6,COLUMN2ROW1:7,COLUMN2ROW2:8},uf=class e{constructor(e=[0,0,0],t=[0,0,0,0,0,0,0,0,0]){this.center=new V().from(e),this.halfAxes=new on(t)}get halfSize(){let e=this.halfAxes.getColumn(0),t=this.halfAxes.getColumn(1),n=this.halfAxes.getColumn(2);return[new V(e).len(),new V(t).len(),new V(n).len()]}get quaternion(){let e=this.halfAxes.getColumn(0),t=this.halfAxes.getColumn(1),n=this.halfAxes.getColumn(2),r=new V(e).normalize(),i=new V(t).normalize(),a=new V(n).normalize();return new Ge().fromMatrix3(new on([...r,...i,...a]))}fromCenterHalfSizeQuaternion(e,t,n){let r=new Ge(n),i=new on().fromQuaternion(r);return i[0]*=t[0],i[1]*=t[0],i[2]*=t[0],i[3]*=t[1],i[4]*=t[1],i[5]*=t[1],i[6]*=t[2],i[7]*=t[2],i[8]*=t[2],this.center=new V().from(e),this.halfAxes=i,this}clone(){return new e(this.center,this.halfAxes)}equals(e){return this===e||!!e&&this.center.equals(e.center)&&this.halfAxes.equals(e.halfAxes)}getBoundingSphere(e=new ef){let t=this.halfAxes,n=t.getColumn(0,rf),r=t.getColumn(1,af),i=t.getColumn(2,of),a=tf.copy(n).add(r).add(i);return e.center.copy(this.center),e.radius=a.magnitude(),e}intersectPlane(e){let t=this.center,n=e.normal,r=this.halfAxes,i=n.x,a=n.y,o=n.z,s=Math.abs(i*r[lf.COLUMN0ROW0]+a*r[lf.COLUMN0ROW1]+o*r[lf.COLUMN0ROW2])+Math.abs(i*r[lf.COLUMN1ROW0]+a*r[lf.COLUMN1ROW1]+o*r[lf.COLUMN1ROW2])+Math.abs(i*r[lf.COLUMN2ROW0]+a*r[lf.COLUMN2ROW1]+o*r[lf.COLUMN2ROW2]),c=n.dot(t)+e.distance;return c<=-s?Jd.OUTSIDE:c>=s?Jd.INSIDE:Jd.INTERSECTING}distanceTo(e){return Math.sqrt(this.distanceSquaredTo(e))}distanceSquaredTo(e){let t=nf.from(e).subtract(this.center),n=this.halfAxes,r=n.getColumn(0,rf),i=n.getColumn(1,af),a=n.getColumn(2,of),o=r.magnitude(),s=i.magnitude(),c=a.magnitude();r.normalize(),i.normalize(),a.normalize();let l=0,u;return u=Math.abs(t.dot(r))-o,u>0&&(l+=u*u),u=Math.abs(t.dot(i))-s,u>0&&(l+=u*u),u=Math.abs(t.dot(a))-c,u>0&&(l+=u*u),l}computePlaneDistances(e,t,n=[-0,-0]){let r=1/0,i=-1/0,a=this.center,o=this.halfAxes,s=o.getColumn(0,rf),c=o.getColumn(1,af),l=o.getColumn(2,of),u=sf.copy(s).add(c).add(l).add(a),d=cf.copy(u).subtract(e),f=t.dot(d);return r=Math.min(f,r),i=Math.max(f,i),u.copy(a).add(s).add(c).subtract(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),u.copy(a).add(s).subtract(c).add(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),u.copy(a).add(s).subtract(c).subtract(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),a.copy(u).subtract(s).add(c).add(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),a.copy(u).subtract(s).add(c).subtract(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),a.copy(u).subtract(s).subtract(c).add(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),a.copy(u).subtract(s).subtract(c).subtract(l),d.copy(u).subtract(e),f=t.dot(d),r=Math.min(f,r),i=Math.max(f,i),n[0]=r,n[1]=i,n}transform(e){this.center.transformAsPoint(e);let t=this.halfAxes.getColumn(0,rf);t.transformAsPoint(e);let n=this.halfAxes.getColumn(1,af);n.transformAsPoint(e);let r=this.halfAxes.getColumn(2,of);return r.transformAsPoint(e),this.halfAxes=new on([...t,...n,...r]),this}getTransform(){throw Error(`not implemented`)}},df=new V,ff=new V,pf=class e{constructor(e=[0,0,1],t=0){this.normal=new V,this.distance=-0,this.fromNormalDistance(e,t)}fromNormalDistance(e,t){return ne(Number.isFinite(t)),this.normal.from(e).normalize(),this.distance=t,this}fromPointNormal(e,t){e=df.from(e),this.normal.from(t).normalize();let n=-this.normal.dot(e);return this.distance=n,this}fromCoefficients(e,t,n,r){return this.normal.set(e,t,n),ne(L(this.normal.len(),1)),this.distance=r,this}clone(){return new e(this.normal,this.distance)}equals(e){return L(this.distance,e.distance)&&L(this.normal,e.normal)}getPointDistance(e){return this.normal.dot(e)+this.distance}transform(e){let t=ff.copy(this.normal).transformAsVector(e).normalize(),n=this.normal.scale(-this.distance).transform(e);return this.fromPointNormal(n,t)}projectPointOntoPlane(e,t=[0,0,0]){let n=df.from(e),r=this.getPointDistance(n),i=ff.copy(this.normal).scale(r);return n.subtract(i).to(t)}},mf=[new V([1,0,0]),new V([0,1,0]),new V([0,0,1])],hf=new V,gf=new V,_f=class e{constructor(e=[]){this.planes=e}fromBoundingSphere(e){this.planes.length=2*mf.length;let t=e.center,n=e.radius,r=0;for(let e of mf){let i=this.planes[r],a=this.planes[r+1];i||=this.planes[r]=new pf,a||=this.planes[r+1]=new pf;let o=hf.copy(e).scale(-n).add(t);i.fromPointNormal(o,e);let s=hf.copy(e).scale(n).add(t),c=gf.copy(e).negate();a.fromPointNormal(s,c),r+=2}return this}computeVisibility(e){let t=Jd.INSIDE;for(let n of this.planes)switch(e.intersectPlane(n)){case Jd.OUTSIDE:return Jd.OUTSIDE;case Jd.INTERSECTING:t=Jd.INTERSECTING}return t}computeVisibilityWithPlaneMask(t,n){if(ne(Number.isFinite(n),`parentPlaneMask is required.`),n===e.MASK_OUTSIDE||n===e.MASK_INSIDE)return n;let r=e.MASK_INSIDE,i=this.planes;for(let a=0;a<this.planes.length;++a){let o=a<31?1<<a:0;if(a<31&&(n&o)===0)continue;let s=i[a],c=t.intersectPlane(s);if(c===Jd.OUTSIDE)return e.MASK_OUTSIDE;c===Jd.INTERSECTING&&(r|=o)}return r}};_f.MASK_OUTSIDE=4294967295,_f.MASK_INSIDE=0,_f.MASK_INDETERMINATE=2147483647,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V,new V;var vf=new on,yf=new on,bf=new on,xf=new on,Sf=new on;function Cf(e,t={}){let n=mn,r=0,i=0,a=yf,o=bf;a.identity(),o.copy(e);let s=n*wf(o);for(;i<10&&Df(o)>s;)Of(o,xf),Sf.copy(xf).transpose(),o.multiplyRight(xf),o.multiplyLeft(Sf),a.multiplyRight(xf),++r>2&&(++i,r=0);return t.unitary=a.toTarget(t.unitary),t.diagonal=o.toTarget(t.diagonal),t}function wf(e){let t=0;for(let n=0;n<9;++n){let r=e[n];t+=r*r}return Math.sqrt(t)}var Tf=[1,0,0],Ef=[2,2,1];function Df(e){let t=0;for(let n=0;n<3;++n){let r=e[vf.getElementIndex(Ef[n],Tf[n])];t+=2*r*r}return Math.sqrt(t)}function Of(e,t){let n=pn,r=0,i=1;for(let t=0;t<3;++t){let n=Math.abs(e[vf.getElementIndex(Ef[t],Tf[t])]);n>r&&(i=t,r=n)}let a=Tf[i],o=Ef[i],s=1,c=0;if(Math.abs(e[vf.getElementIndex(o,a)])>n){let t=e[vf.getElementIndex(o,o)],n=e[vf.getElementIndex(a,a)],r=e[vf.getElementIndex(o,a)],i=(t-n)/2/r,l;l=i<0?-1/(-i+Math.sqrt(1+i*i)):1/(i+Math.sqrt(1+i*i)),s=1/Math.sqrt(1+l*l),c=l*s}return on.IDENTITY.to(t),t[vf.getElementIndex(a,a)]=t[vf.getElementIndex(o,o)]=s,t[vf.getElementIndex(o,a)]=c,t[vf.getElementIndex(a,o)]=-c,t}var kf=new V,Af=new V,jf=new V,Mf=new V,Nf=new V,Pf=new on,Ff={diagonal:new on,unitary:new on};function If(e,t=new uf){if(!e||e.length===0)return t.halfAxes=new on([0,0,0,0,0,0,0,0,0]),t.center=new V,t;let n=e.length,r=new V(0,0,0);for(let t of e)r.add(t);let i=1/n;r.multiplyByScalar(i);let a=0,o=0,s=0,c=0,l=0,u=0;for(let t of e){let e=kf.copy(t).subtract(r);a+=e.x*e.x,o+=e.x*e.y,s+=e.x*e.z,c+=e.y*e.y,l+=e.y*e.z,u+=e.z*e.z}a*=i,o*=i,s*=i,c*=i,l*=i,u*=i;let d=Pf;d[0]=a,d[1]=o,d[2]=s,d[3]=o,d[4]=c,d[5]=l,d[6]=s,d[7]=l,d[8]=u;let{unitary:f}=Cf(d,Ff),p=t.halfAxes.copy(f),m=p.getColumn(0,jf),h=p.getColumn(1,Mf),g=p.getColumn(2,Nf),_=-Number.MAX_VALUE,v=-Number.MAX_VALUE,y=-Number.MAX_VALUE,b=Number.MAX_VALUE,x=Number.MAX_VALUE,S=Number.MAX_VALUE;for(let t of e)kf.copy(t),_=Math.max(kf.dot(m),_),v=Math.max(kf.dot(h),v),y=Math.max(kf.dot(g),y),b=Math.min(kf.dot(m),b),x=Math.min(kf.dot(h),x),S=Math.min(kf.dot(g),S);m=m.multiplyByScalar(.5*(b+_)),h=h.multiplyByScalar(.5*(x+v)),g=g.multiplyByScalar(.5*(S+y)),t.center.copy(m).add(h).add(g);let C=Af.set(_-b,v-x,y-S).multiplyByScalar(.5),w=new on([C[0],0,0,0,C[1],0,0,0,C[2]]);return t.halfAxes.multiplyRight(w),t}var Lf=512,Rf=3,zf=[[.5,.5],[0,0],[0,1],[1,0],[1,1]],Bf=zf.concat([[0,.5],[.5,0],[1,.5],[.5,1]]),Vf=Bf.concat([[.25,.5],[.75,.5]]),Hf=class e{constructor(e,t,n){this.x=e,this.y=t,this.z=n}get children(){if(!this._children){let t=this.x*2,n=this.y*2,r=this.z+1;this._children=[new e(t,n,r),new e(t,n+1,r),new e(t+1,n,r),new e(t+1,n+1,r)]}return this._children}update(e){let{viewport:t,cullingVolume:n,elevationBounds:r,minZ:i,maxZ:a,bounds:o,offset:s,project:c}=e,l=this.getBoundingVolume(r,s,c);if(o&&!this.insideBounds(o)||n.computeVisibility(l)<0||c&&this.beyondHorizon(t.cameraPosition,c,r[1]))return!1;if(!this.childVisible){let{z:e}=this;if(e<a&&e>=i){let n=l.distanceTo(t.cameraPosition)*t.scale/t.height;e+=Math.floor(Math.log2(n))}if(e>=a)return this.selected=!0,!0}this.selected=!1,this.childVisible=!0;for(let t of this.children)t.update(e);return!0}getSelected(e=[]){if(this.selected&&e.push(this),this._children)for(let t of this._children)t.getSelected(e);return e}beyondHorizon(e,t,n){let r=e[0],i=e[1],a=e[2],o=Math.sqrt(r*r+i*i+a*a),s=Math.atan2(r,-i)*180/Math.PI,c=Math.asin(a/o)*180/Math.PI,[l,u]=tp(this.x,this.y,this.z),[d,f]=tp(this.x+1,this.y+1,this.z),p=(l+d)/2,m=p+((s-p+540)%360-180),h=t([Math.max(l,Math.min(m,d)),Math.max(f,Math.min(c,u)),n]);return h[0]*r+h[1]*i+h[2]*a<=h[0]*h[0]+h[1]*h[1]+h[2]*h[2]}insideBounds([e,t,n,r]){let i=Lf/2**this.z;return this.x*i<n&&this.y*i<r&&(this.x+1)*i>e&&(this.y+1)*i>t}getBoundingVolume(e,t,n){if(n){let t=this.z<1?Vf:this.z<2?Bf:zf,r=[];for(let i of t){let t=tp(this.x+i[0],this.y+i[1],this.z);t[2]=e[0],r.push(n(t)),e[0]!==e[1]&&(t[2]=e[1],r.push(n(t)))}return If(r)}let r=Lf/2**this.z,i=this.x*r+t*Lf,a=Lf-(this.y+1)*r;return new Zd([i,a,e[0]],[i+r,a+r,e[1]])}};function Uf(e,t,n,r){let i=e instanceof qe?e.projectPosition:null,a=new _f(Object.values(e.getFrustumPlanes()).map(({normal:e,distance:t})=>new pf(e.clone().negate(),t))),o=e.distanceScales.unitsPerMeter[2],s=n&&n[0]*o||0,c=n&&n[1]*o||0,l=e instanceof ae&&e.pitch<=60?t:0;if(r){let[e,t,n,i]=r,a=k([e,i]),o=k([n,t]);r=[a[0],Lf-a[1],o[0],Lf-o[1]]}let u=new Hf(0,0,0),d={viewport:e,project:i,cullingVolume:a,elevationBounds:[s,c],minZ:l,maxZ:t,bounds:r,offset:0};if(u.update(d),e instanceof ae&&e.subViewports&&e.subViewports.length>1){for(d.offset=-1;u.update(d)&&!(--d.offset<-3););for(d.offset=1;u.update(d)&&!(++d.offset>Rf););}return u.getSelected()}var Wf=512,Gf=[-1/0,-1/0,1/0,1/0],Kf={type:`object`,value:null,validate:(e,t)=>t.optional&&e===null||typeof e==`string`||Array.isArray(e)&&e.every(e=>typeof e==`string`),equal:(e,t)=>{if(e===t)return!0;if(!Array.isArray(e)||!Array.isArray(t))return!1;let n=e.length;if(n!==t.length)return!1;for(let r=0;r<n;r++)if(e[r]!==t[r])return!1;return!0}};function qf(e,t){let n=[t.transformAsPoint([e[0],e[1]]),t.transformAsPoint([e[2],e[1]]),t.transformAsPoint([e[0],e[3]]),t.transformAsPoint([e[2],e[3]])];return[Math.min(...n.map(e=>e[0])),Math.min(...n.map(e=>e[1])),Math.max(...n.map(e=>e[0])),Math.max(...n.map(e=>e[1]))]}function Jf(e){return Math.abs(e.split(``).reduce((e,t)=>(e<<5)-e+t.charCodeAt(0)|0,0))}function Yf(e,t){if(!e||!e.length)return null;let{index:n,id:r}=t;if(Array.isArray(e)){let t=Jf(r)%e.length;e=e[t]}let i=e;for(let e of Object.keys(n)){let t=RegExp(`{${e}}`,`g`);i=i.replace(t,String(n[e]))}return Number.isInteger(n.y)&&Number.isInteger(n.z)&&(i=i.replace(/\{-y\}/g,String(2**n.z-n.y-1))),i}function Xf(e,t,n){let r;if(t&&t.length===2){let[n,i]=t,a=e.getBounds({z:n}),o=e.getBounds({z:i});r=[Math.min(a[0],o[0]),Math.min(a[1],o[1]),Math.max(a[2],o[2]),Math.max(a[3],o[3])]}else r=e.getBounds();return e.isGeospatial?[Math.max(r[0],n[0]),Math.max(r[1],n[1]),Math.min(r[2],n[2]),Math.min(r[3],n[3])]:[Math.max(Math.min(r[0],n[2]),n[0]),Math.max(Math.min(r[1],n[3]),n[1]),Math.min(Math.max(r[2],n[0]),n[2]),Math.min(Math.max(r[3],n[1]),n[3])]}function Zf({viewport:e,z:t,cullRect:n}){return(e.subViewports||[e]).map(e=>Qf(e,t||0,n))}function Qf(e,t,n){if(!Array.isArray(t)){let r=n.x-e.x,i=n.y-e.y,{width:a,height:o}=n,s={targetZ:t},c=e.unproject([r,i],s),l=e.unproject([r+a,i],s),u=e.unproject([r,i+o],s),d=e.unproject([r+a,i+o],s);return[Math.min(c[0],l[0],u[0],d[0]),Math.min(c[1],l[1],u[1],d[1]),Math.max(c[0],l[0],u[0],d[0]),Math.max(c[1],l[1],u[1],d[1])]}let r=Qf(e,t[0],n),i=Qf(e,t[1],n);return[Math.min(r[0],i[0]),Math.min(r[1],i[1]),Math.max(r[2],i[2]),Math.max(r[3],i[3])]}function $f(e,t,n){return n?qf(e,n).map(e=>e*t/Wf):e.map(e=>e*t/Wf)}function ep(e,t){return 2**e*Wf/t}function tp(e,t,n){let r=ep(n,Wf),i=e/r*360-180,a=Math.PI-2*Math.PI*t/r;return[i,180/Math.PI*Math.atan(.5*(Math.exp(a)-Math.exp(-a)))]}function np(e,t,n,r){let i=ep(n,r);return[e/i*Wf,t/i*Wf]}function rp(e,t,n,r,i=Wf){if(e.isGeospatial){let[e,i]=tp(t,n,r),[a,o]=tp(t+1,n+1,r);return{west:e,north:i,east:a,south:o}}let[a,o]=np(t,n,r,i),[s,c]=np(t+1,n+1,r,i);return{left:a,top:o,right:s,bottom:c}}function ip(e,t,n,r,i){let[a,o,s,c]=$f(Xf(e,null,r),ep(t,n),i),l=[];for(let e=Math.floor(a);e<s;e++)for(let n=Math.floor(o);n<c;n++)l.push({x:e,y:n,z:t});return l}function ap({viewport:e,maxZoom:t,minZoom:n,zRange:r,extent:i,tileSize:a=Wf,modelMatrix:o,modelMatrixInverse:s,zoomOffset:c=0,visibleMinZoom:l,visibleMaxZoom:u}){let d=e.isGeospatial?Math.round(e.zoom+Math.log2(Wf/a)+c):Math.ceil(e.zoom+c);if(typeof n==`number`&&Number.isFinite(n)&&d<n){if(!i)return[];d=n}if(typeof t==`number`&&Number.isFinite(t)&&d>t&&(d=t),l!=null&&e.zoom<l||u!=null&&e.zoom>u)return[];let f=i;return o&&s&&i&&!e.isGeospatial&&(f=qf(i,o)),e.isGeospatial?Uf(e,d,r,i):ip(e,d,a,f||Gf,s)}function op(e){return/(?=.*{z})(?=.*{x})(?=.*({y}|{-y}))/.test(e)}function sp(e){return Number.isFinite(e.west)&&Number.isFinite(e.north)&&Number.isFinite(e.east)&&Number.isFinite(e.south)}function cp(e){let t={},n;return r=>{for(let i in r)if(!lp(r[i],t[i])){n=e(r),t=r;break}return n}}function lp(e,t){if(e===t)return!0;if(Array.isArray(e)){let n=e.length;if(!t||t.length!==n)return!1;for(let r=0;r<n;r++)if(e[r]!==t[r])return!1;return!0}return!1}var up=1,dp=2,fp=`never`,pp=`no-overlap`,mp=`best-available`,hp=5,gp=0,_p=1e8,vp=1e8-1,yp={[mp]:Sp,[pp]:Cp,[fp]:()=>{}},bp={extent:null,tileSize:512,maxZoom:null,minZoom:null,maxCacheSize:null,maxCacheByteSize:null,refinementStrategy:`best-available`,zRange:null,maxRequests:6,debounceTime:0,zoomOffset:0,visibleMinZoom:null,visibleMaxZoom:null,onTileLoad:()=>{},onTileUnload:()=>{},onTileError:()=>{}},xp=class{constructor(e){this._getCullBounds=cp(Zf),this.opts={...bp,...e},this.setOptions(this.opts),this.onTileLoad=e=>{this.opts.onTileLoad?.(e),this.opts.maxCacheByteSize!==null&&(this._cacheByteSize+=e.byteLength,this._resizeCache())},this._requestScheduler=new jt({throttleRequests:this.opts.maxRequests>0||this.opts.debounceTime>0,maxRequests:this.opts.maxRequests,debounceTime:this.opts.debounceTime}),this._cache=new Map,this._tiles=[],this._dirty=!1,this._cacheByteSize=0,this._viewport=null,this._zRange=null,this._selectedTiles=null,this._frameNumber=0,this._modelMatrix=new R,this._modelMatrixInverse=new R}get tiles(){return this._tiles}get selectedTiles(){return this._selectedTiles}get isLoaded(){return this._selectedTiles!==null&&this._selectedTiles.every(e=>e.isLoaded)}get needsReload(){return this._selectedTiles!==null&&this._selectedTiles.some(e=>e.needsReload)}setOptions(e){Object.assign(this.opts,e),Number.isFinite(e.maxZoom)&&(this._maxZoom=Math.floor(e.maxZoom)),Number.isFinite(e.minZoom)&&(this._minZoom=Math.ceil(e.minZoom)),this._viewport=null}finalize(){for(let e of this._cache.values())e.isLoading&&e.abort();this._cache.clear(),this._tiles=[],this._selectedTiles=null}reloadAll(){for(let e of this._cache.keys()){let t=this._cache.get(e);!this._selectedTiles||!this._selectedTiles.includes(t)?this._cache.delete(e):t.setNeedsReload()}}update(e,{zRange:t,modelMatrix:n}={zRange:null,modelMatrix:null}){let r=n?new R(n):new R,i=!r.equals(this._modelMatrix);if(!this._viewport||!e.equals(this._viewport)||!L(this._zRange,t)||i){i&&(this._modelMatrixInverse=r.clone().invert(),this._modelMatrix=r),this._viewport=e,this._zRange=t;let n=this.getTileIndices({viewport:e,maxZoom:this._maxZoom,minZoom:this._minZoom,zRange:t,modelMatrix:this._modelMatrix,modelMatrixInverse:this._modelMatrixInverse});this._selectedTiles=n.map(e=>this._getTile(e,!0)),this._dirty&&this._rebuildTree()}else this.needsReload&&(this._selectedTiles=this._selectedTiles.map(e=>this._getTile(e.index,!0)));let a=this.updateTileStates();return this._pruneRequests(),this._dirty&&this._resizeCache(),a&&this._frameNumber++,this._frameNumber}isTileVisible(e,t,n){if(!e.isVisible)return!1;if(t&&this._viewport){let r=this._getCullBounds({viewport:this._viewport,z:this._zRange,cullRect:t}),{bbox:i}=e;for(let[e,t,a,o]of r){let r;if(`west`in i)r=i.west<a&&i.east>e&&i.south<o&&i.north>t;else{if(n&&!R.IDENTITY.equals(n)){let[e,t,r,a]=qf([i.left,i.top,i.right,i.bottom],n);i={left:e,top:t,right:r,bottom:a}}let s=Math.min(i.top,i.bottom),c=Math.max(i.top,i.bottom);r=i.left<a&&i.right>e&&s<o&&c>t}if(r)return!0}return!1}return!0}getTileIndices({viewport:e,maxZoom:t,minZoom:n,zRange:r,modelMatrix:i,modelMatrixInverse:a}){let{tileSize:o,extent:s,zoomOffset:c,visibleMinZoom:l,visibleMaxZoom:u}=this.opts;return ap({viewport:e,maxZoom:t,minZoom:n,zRange:r,tileSize:o,extent:s,modelMatrix:i,modelMatrixInverse:a,zoomOffset:c,visibleMinZoom:l,visibleMaxZoom:u})}getTileId(e){return`${e.x}-${e.y}-${e.z}`}getTileZoom(e){return e.z}getTileMetadata(e){let{tileSize:t}=this.opts;return{bbox:rp(this._viewport,e.x,e.y,e.z,t)}}getParentIndex(e){return{x:Math.floor(e.x/2),y:Math.floor(e.y/2),z:e.z-1}}updateTileStates(){let e=this.opts.refinementStrategy||`best-available`,t=Array(this._cache.size),n=0;for(let e of this._cache.values())t[n++]=e.isVisible,e.isSelected=!1,e.isVisible=!1;for(let e of this._selectedTiles)e.isSelected=!0,e.isVisible=!0;(typeof e==`function`?e:yp[e])(Array.from(this._cache.values())),n=0;for(let e of this._cache.values())if(t[n++]!==e.isVisible)return!0;return!1}_getRequestPriority(e){if(!e.isSelected&&!e.isVisible)return-1;let t=this._getTileDistancePriority(e);return e.isSelected?gp+t:_p+t}_getTileDistancePriority(e){let{width:t,height:n}=this._viewport||{};if(!this._viewport||!t||!n)return 0;try{let r=this._getTileScreenCorners(e.bbox),i=[t/2,n/2];if(r.length===4){if(this._isPointInPolygon(i,r))return 0;let e=r.reduce((e,t,n)=>{let a=r[(n+1)%r.length];return Math.min(e,this._getPointToSegmentDistanceSquared(i,t,a))},2**53-1);return Math.min(e,vp)}}catch{}return vp}_getTileScreenCorners(e){return(`west`in e?[[e.west,e.south],[e.east,e.south],[e.east,e.north],[e.west,e.north]]:[[e.left,e.top],[e.right,e.top],[e.right,e.bottom],[e.left,e.bottom]]).map(e=>this._viewport.project(e)).filter(([e,t])=>Number.isFinite(e)&&Number.isFinite(t))}_isPointInPolygon(e,t){let n=!1,[r,i]=e;for(let e=0,a=t.length-1;e<t.length;a=e++){let[o,s]=t[e],[c,l]=t[a];s>i!=l>i&&r<(c-o)*(i-s)/(l-s)+o&&(n=!n)}return n}_getPointToSegmentDistanceSquared(e,t,n){let[r,i]=e,[a,o]=t,[s,c]=n,l=s-a,u=c-o,d=l*l+u*u,f=d?Math.max(0,Math.min(1,((r-a)*l+(i-o)*u)/d)):0,p=a+f*l,m=o+f*u,h=r-p,g=i-m;return h*h+g*g}_pruneRequests(){let{maxRequests:e=0}=this.opts,t=[],n=0;for(let e of this._cache.values())e.isLoading&&(n++,!e.isSelected&&!e.isVisible&&t.push(e));for(;e>0&&n>e&&t.length>0;)t.shift().abort(),n--}_rebuildTree(){let{_cache:e}=this;for(let t of e.values())t.parent=null,t.children&&(t.children.length=0);for(let t of e.values()){let e=this._getNearestAncestor(t);t.parent=e,e?.children&&e.children.push(t)}}_resizeCache(){let{_cache:e,opts:t}=this,n=t.maxCacheSize??(t.maxCacheByteSize===null?hp*this.selectedTiles.length:1/0),r=t.maxCacheByteSize??1/0;if(e.size>n||this._cacheByteSize>r){for(let[i,a]of e)if(!a.isVisible&&!a.isSelected&&(this._cacheByteSize-=t.maxCacheByteSize===null?0:a.byteLength,e.delete(i),this.opts.onTileUnload?.(a)),e.size<=n&&this._cacheByteSize<=r)break;this._rebuildTree(),this._dirty=!0}this._dirty&&=(this._tiles=Array.from(this._cache.values()).sort((e,t)=>e.zoom-t.zoom),!1)}_getTile(e,t){let n=this.getTileId(e),r=this._cache.get(n),i=!1;return!r&&t?(r=new qd(e),Object.assign(r,this.getTileMetadata(r.index)),Object.assign(r,{id:n,zoom:this.getTileZoom(r.index)}),i=!0,this._cache.set(n,r),this._dirty=!0):r&&r.needsReload&&(i=!0),r&&i&&r.loadData({getData:this.opts.getTileData,getRequestPriority:this._getRequestPriority.bind(this),requestScheduler:this._requestScheduler,onLoad:this.onTileLoad,onError:this.opts.onTileError}),r}_getNearestAncestor(e){let{_minZoom:t=0}=this,n=e.index;for(;this.getTileZoom(n)>t;){n=this.getParentIndex(n);let e=this._getTile(n);if(e)return e}return null}};function Sp(e){for(let t of e)t.state=0;for(let t of e)t.isSelected&&!wp(t)&&Tp(t);for(let t of e)t.isVisible=!!(t.state&dp)}function Cp(e){for(let t of e)t.state=0;for(let t of e)t.isSelected&&wp(t);let t=Array.from(e).sort((e,t)=>e.zoom-t.zoom);for(let e of t)if(e.isVisible=!!(e.state&dp),e.children&&(e.isVisible||e.state&up))for(let t of e.children)t.state=up;else e.isSelected&&Tp(e)}function wp(e){let t=e;for(;t;){if(t.isLoaded||t.content)return t.state|=dp,!0;t=t.parent}return!1}function Tp(e){for(let t of e.children)t.isLoaded||t.content?t.state|=dp:Tp(t)}var Ep={TilesetClass:xp,data:{type:`data`,value:[]},dataComparator:Kf.equal,renderSubLayers:{type:`function`,value:e=>new v(e)},getTileData:{type:`function`,optional:!0,value:null},onViewportLoad:{type:`function`,optional:!0,value:null},onTileLoad:{type:`function`,value:e=>{}},onTileUnload:{type:`function`,value:e=>{}},onTileError:{type:`function`,value:e=>console.error(e)},extent:{type:`array`,optional:!0,value:null,compare:!0},tileSize:512,maxZoom:null,minZoom:0,maxCacheSize:null,maxCacheByteSize:null,refinementStrategy:mp,zRange:null,maxRequests:6,debounceTime:0,zoomOffset:0,visibleMinZoom:null,visibleMaxZoom:null},Dp=class extends f{initializeState(){this.state={tileset:null,isLoaded:!1}}finalizeState(){this.state?.tileset?.finalize()}get isLoaded(){return!!this.state?.tileset?.selectedTiles?.every(e=>e.isLoaded&&(!e.content||!e.layers||e.layers.every(e=>e.isLoaded)))}shouldUpdateState({changeFlags:e}){return e.somethingChanged}updateState({changeFlags:e}){let{tileset:t}=this.state,n=e.propsOrDataChanged||e.updateTriggersChanged,r=e.dataChanged||e.updateTriggersChanged&&(e.updateTriggersChanged.all||e.updateTriggersChanged.getTileData);t?n&&(t.setOptions(this._getTilesetOptions()),r?t.reloadAll():t.tiles.forEach(e=>{e.layers=null})):(t=new this.props.TilesetClass(this._getTilesetOptions()),this.setState({tileset:t})),this._updateTileset()}_getTilesetOptions(){let{tileSize:e,maxCacheSize:t,maxCacheByteSize:n,refinementStrategy:r,extent:i,maxZoom:a,minZoom:o,maxRequests:s,debounceTime:c,zoomOffset:l,visibleMinZoom:u,visibleMaxZoom:d}=this.props;return{maxCacheSize:t,maxCacheByteSize:n,maxZoom:a,minZoom:o,tileSize:e,refinementStrategy:r,extent:i,maxRequests:s,debounceTime:c,zoomOffset:l,visibleMinZoom:u,visibleMaxZoom:d,getTileData:this.getTileData.bind(this),onTileLoad:this._onTileLoad.bind(this),onTileError:this._onTileError.bind(this),onTileUnload:this._onTileUnload.bind(this)}}_updateTileset(){let e=this.state.tileset,{zRange:t,modelMatrix:n}=this.props,r=e.update(this.context.viewport,{zRange:t,modelMatrix:n}),{isLoaded:i}=e,a=this.state.isLoaded!==i,o=this.state.frameNumber!==r;i&&(a||o)&&this._onViewportLoad(),o&&this.setState({frameNumber:r}),this.state.isLoaded=i}_onViewportLoad(){let{tileset:e}=this.state,{onViewportLoad:t}=this.props;t&&t(e.selectedTiles)}_onTileLoad(e){this.props.onTileLoad(e),e.layers=null,this.setNeedsUpdate()}_onTileError(e,t){this.props.onTileError(e),t.layers=null,this.setNeedsUpdate()}_onTileUnload(e){this.props.onTileUnload(e)}getTileData(e){let{data:t,getTileData:n,fetch:r}=this.props,{signal:i}=e;return e.url=typeof t==`string`||Array.isArray(t)?Yf(t,e):null,n?n(e):r&&e.url?r(e.url,{propName:`data`,layer:this,signal:i}):null}renderSubLayers(e){return this.props.renderSubLayers(e)}getSubLayerPropsByTile(e){return null}getPickingInfo(e){let t=e.sourceLayer,n=t.props.tile,r=e.info;return r.picked&&(r.tile=n),r.sourceTile=n,r.sourceTileSubLayer=t,r}_updateAutoHighlight(e){e.sourceTileSubLayer.updateAutoHighlight(e)}renderLayers(){let{visibleMinZoom:e,visibleMaxZoom:t,minZoom:n,extent:r}=this.props,i=this.context.viewport.zoom;if(e!=null&&i<e||t!=null&&i>t||n!=null&&!r&&i<n){for(let e of this.state.tileset.tiles)e.layers=null;return[]}return this.state.tileset.tiles.map(e=>{let t=this.getSubLayerPropsByTile(e);if(e.isLoaded||e.content){if(e.layers)t&&e.layers[0]&&Object.keys(t).some(n=>e.layers[0].props[n]!==t[n])&&(e.layers=e.layers.map(e=>e.clone(t)));else{let n=this.renderSubLayers({...this.props,...this.getSubLayerProps({id:e.id,updateTriggers:this.props.updateTriggers}),data:e.content,_offset:0,tile:e});e.layers=xe(n,Boolean).map(n=>n.clone({tile:e,...t}))}}return e.layers})}filterSubLayer({layer:e,cullRect:t}){let{tile:n}=e.props,{modelMatrix:r}=this.props;return this.state.tileset.isTileVisible(n,t,r?new R(r):null)}};Dp.defaultProps=Ep,Dp.layerName=`TileLayer`;var Op=`struct TripsUniforms {
  fadeTrail: f32,
  trailLength: f32,
  currentTime: f32,
};

@group(0) @binding(auto)
var<uniform> trips: TripsUniforms;
`,kp=`layout(std140) uniform tripsUniforms {
  bool fadeTrail;
  float trailLength;
  float currentTime;
} trips;
`,Ap={name:`trips`,source:Op,vs:kp,fs:kp,uniformTypes:{fadeTrail:`f32`,trailLength:`f32`,currentTime:`f32`}};function jp(e,t=e.length,n=!1){let r=new Float32Array(t*2);if(e.length===0)return r;let i=t>e.length,a=n?e.length:Math.max(e.length-1,1);for(let n=0;n<t;n++){let t=i?n%a:Math.min(n,e.length-1),o=i?(t+1)%a:Math.min(t+1,e.length-1);r[n*2]=e[t],r[n*2+1]=e[o]}return r}var Mp={"  @location(12) rowIndexes: u32,":`
  @location(13) instanceTimestamps: vec2<f32>,`,"  @location(5) vJointType: f32,":`
  @location(6) vTime: f32,`,"    attributes.instanceColors.a * layer.opacity\n  );":`

  varyings.vTime = mix(
    attributes.instanceTimestamps.x,
    attributes.instanceTimestamps.y,
    varyings.vPathPosition.y / varyings.vPathLength
  );

  if (trips.fadeTrail > 0.5) {
    varyings.vColor.a *=
      1.0 - (trips.currentTime - varyings.vTime) / trips.trailLength;
  }`,"  // DECKGL_FILTER_COLOR":`
  if (
    varyings.vTime > trips.currentTime ||
    (trips.fadeTrail > 0.5 && varyings.vTime < trips.currentTime - trips.trailLength)
  ) {
    discard;
  }`},Np={fadeTrail:!0,trailLength:{type:`number`,value:120,min:0},currentTime:{type:`number`,value:0,min:0},getTimestamps:{type:`accessor`,value:e=>e.timestamps}},Pp={"vs:#decl":`in float instanceTimestamps;
in float instanceNextTimestamps;
out float vTime;
`,"vs:#main-end":`vTime = instanceTimestamps + (instanceNextTimestamps - instanceTimestamps) * vPathPosition.y / vPathLength;
`,"fs:#decl":`in float vTime;
`,"fs:DECKGL_FILTER_COLOR":`if(vTime > trips.currentTime || (trips.fadeTrail && (vTime < trips.currentTime - trips.trailLength))) {
  discard;
}
if(trips.fadeTrail) {
  color.a *= 1.0 - (trips.currentTime - vTime) / trips.trailLength;
}
`},Fp=class extends g{getShaders(){let e=super.getShaders();return e.inject=this.context.device.type===`webgpu`?Mp:Pp,e.modules=[...e.modules,Ap],e}initializeState(){super.initializeState(),this.getAttributeManager().addInstanced({...this.context.device.type===`webgpu`?{instanceTimestamps:{size:2,accessor:`getTimestamps`,update:this.calculateWebGPUTimestamps,bufferGroup:`path-instance-data`}}:{timestamps:{size:1,accessor:`getTimestamps`,shaderAttributes:{instanceTimestamps:{vertexOffset:0},instanceNextTimestamps:{vertexOffset:1}}}}})}calculateWebGPUTimestamps(e,{data:t,props:n}){let{pathTesselator:r}=this.state,{instanceCount:i,vertexStarts:a}=r,o=new Float32Array(i*2),{iterable:s,objectInfo:c}=y(t);for(let e of s){c.index++;let t=a[c.index],r=a[c.index+1]??i;if(r<=t)continue;let s=n.getTimestamps?.(e,c)??[];o.set(jp(s,r-t,n._pathType===`loop`),t*2)}e.startIndices=a,e.value=o}draw(e){let{fadeTrail:t,trailLength:n,currentTime:r}=this.props,i={fadeTrail:t,trailLength:n,currentTime:r};this.state.model.shaderInputs.setProps({trips:i}),super.draw(e)}};Fp.layerName=`TripsLayer`,Fp.defaultProps=Np;var Ip=10;function Lp(e,t){let n;return n=e==null?t:typeof e==`object`?{...e,coverage:t}:{getHexagon:e,coverage:t},n}var Rp={...b.defaultProps,highPrecision:`auto`,coverage:{type:`number`,min:0,max:1,value:1},centerHexagon:null,getHexagon:{type:`accessor`,value:e=>e.hexagon},extruded:!0},zp=class e extends f{initializeState(){e._checkH3Lib(),this.state={edgeLengthKM:0,resolution:-1}}shouldUpdateState({changeFlags:e}){return this._shouldUseHighPrecision()?e.propsOrDataChanged:e.somethingChanged}updateState({props:e,changeFlags:t}){if(e.highPrecision!==!0&&(t.dataChanged||t.updateTriggersChanged&&t.updateTriggersChanged.getHexagon)){let e=this._calculateH3DataProps();this.setState(e)}this._updateVertices(this.context.viewport)}_calculateH3DataProps(){let e=-1,t=!1,n=!1,{iterable:r,objectInfo:i}=y(this.props.data);for(let a of r){i.index++;let r=this.props.getHexagon(a,i),o=Ys(r);if(e<0){if(e=o,!this.props.highPrecision)break}else if(e!==o){n=!0;break}if(Js(r)){t=!0;break}}return{resolution:e,edgeLengthKM:e>=0?tc(e,`km`):0,hasMultipleRes:n,hasPentagon:t}}_shouldUseHighPrecision(){if(this.props.highPrecision===`auto`){let{resolution:e,hasPentagon:t,hasMultipleRes:n}=this.state,{viewport:r}=this.context;return!!r?.resolution||n||t||e>=0&&e<=5}return this.props.highPrecision}_updateVertices(e){if(this._shouldUseHighPrecision())return;let{resolution:t,edgeLengthKM:n,centerHex:r}=this.state;if(t<0)return;let i=this.props.centerHexagon||Xs(e.latitude,e.longitude,t);if(r===i)return;if(r)try{if(ec(r,i)*n<Ip)return}catch{}let{unitsPerMeter:a}=e.distanceScales,o=sc(i),[s,c]=Zs(i),[l,u]=e.projectFlat([c,s]);o=o.map(t=>{let n=e.projectFlat(t);return[(n[0]-l)/a[0],(n[1]-u)/a[1]]}),this.setState({centerHex:i,vertices:o})}renderLayers(){return this._shouldUseHighPrecision()?this._renderPolygonLayer():this._renderColumnLayer()}_getForwardProps(){let{elevationScale:e,material:t,coverage:n,extruded:r,wireframe:i,stroked:a,filled:o,lineWidthUnits:s,lineWidthScale:c,lineWidthMinPixels:l,lineWidthMaxPixels:u,getFillColor:d,getElevation:f,getLineColor:p,getLineWidth:m,transitions:h,updateTriggers:g}=this.props;return{elevationScale:e,extruded:r,coverage:n,wireframe:i,stroked:a,filled:o,lineWidthUnits:s,lineWidthScale:c,lineWidthMinPixels:l,lineWidthMaxPixels:u,material:t,getElevation:f,getFillColor:d,getLineColor:p,getLineWidth:m,transitions:h,updateTriggers:{getFillColor:g.getFillColor,getElevation:g.getElevation,getLineColor:g.getLineColor,getLineWidth:g.getLineWidth}}}_renderPolygonLayer(){let{data:e,getHexagon:t,updateTriggers:n,coverage:r}=this.props,i=this.getSubLayerClass(`hexagon-cell-hifi`,b),a=this._getForwardProps();return a.updateTriggers.getPolygon=Lp(n.getHexagon,r),new i(a,this.getSubLayerProps({id:`hexagon-cell-hifi`,updateTriggers:a.updateTriggers}),{data:e,_normalize:!1,_windingOrder:`CCW`,positionFormat:`XY`,getPolygon:(e,n)=>cc(sc(t(e,n),r))})}_renderColumnLayer(){let{data:e,getHexagon:t,updateTriggers:n}=this.props,r=this.getSubLayerClass(`hexagon-cell`,l),i=this._getForwardProps();return i.updateTriggers.getPosition=n.getHexagon,new r(i,this.getSubLayerProps({id:`hexagon-cell`,flatShading:!0,updateTriggers:i.updateTriggers}),{data:e,diskResolution:6,radius:1,vertices:this.state.vertices,getPosition:oc.bind(null,t)})}};zp.defaultProps=Rp,zp.layerName=`H3HexagonLayer`,zp._checkH3Lib=()=>{};var Bp={getHexagons:{type:`accessor`,value:e=>e.hexagons}},Vp=class extends Er{initializeState(){zp._checkH3Lib()}updateState({props:e,changeFlags:t}){if(t.dataChanged||t.updateTriggersChanged&&t.updateTriggersChanged.getHexagons){let{data:t,getHexagons:n}=e,r=[],{iterable:i,objectInfo:a}=y(t);for(let e of i){a.index++;let t=$s(n(e,a),!0);for(let n of t){for(let e of n)ic(e);r.push(this.getSubLayerRow({polygon:n},e,a.index))}}this.setState({polygons:r})}}indexToBounds(){let{getElevation:e,getFillColor:t,getLineColor:n,getLineWidth:r}=this.props;return{data:this.state.polygons,getPolygon:e=>e.polygon,getElevation:this.getSubLayerAccessor(e),getFillColor:this.getSubLayerAccessor(t),getLineColor:this.getSubLayerAccessor(n),getLineWidth:this.getSubLayerAccessor(r)}}};Vp.layerName=`H3ClusterLayer`,Vp.defaultProps=Bp;var Hp=Math.PI/180,Up=new Float32Array(16),Wp=new Float32Array(12);function Gp(e,t,n){let r=t[0]*Hp,i=t[1]*Hp,a=t[2]*Hp,o=Math.sin(a),s=Math.sin(r),c=Math.sin(i),l=Math.cos(a),u=Math.cos(r),d=Math.cos(i),f=n[0],p=n[1],m=n[2];e[0]=f*d*u,e[1]=f*c*u,e[2]=f*-s,e[3]=p*(-c*l+d*s*o),e[4]=p*(d*l+c*s*o),e[5]=p*u*o,e[6]=m*(c*o+d*s*l),e[7]=m*(-d*o+c*s*l),e[8]=m*u*l}function Kp(e){return e[0]=e[0],e[1]=e[1],e[2]=e[2],e[3]=e[4],e[4]=e[5],e[5]=e[6],e[6]=e[8],e[7]=e[9],e[8]=e[10],e[9]=e[12],e[10]=e[13],e[11]=e[14],e.subarray(0,12)}var qp={size:12,accessor:[`getOrientation`,`getScale`,`getTranslation`,`getTransformMatrix`],shaderAttributes:{instanceModelMatrixCol0:{size:3,elementOffset:0},instanceModelMatrixCol1:{size:3,elementOffset:3},instanceModelMatrixCol2:{size:3,elementOffset:6},instanceTranslation:{size:3,elementOffset:9}},update(e,{startRow:t,endRow:n}){let{data:r,getOrientation:i,getScale:a,getTranslation:o,getTransformMatrix:s}=this.props,c=Array.isArray(s),l=c&&s.length===16,u=Array.isArray(a),d=Array.isArray(i),f=Array.isArray(o),p=l||!c&&!!s(r[0]);e.constant=p?l:d&&u&&f;let m=e.value;if(e.constant){let t;p?(Up.set(s),t=Kp(Up)):(t=Wp,Gp(t,i,a),t.set(o,9)),e.value=new Float32Array(t)}else{let c=t*e.size,{iterable:h,objectInfo:g}=y(r,t,n);for(let e of h){g.index++;let t;if(p)Up.set(l?s:s(e,g)),t=Kp(Up);else{t=Wp;let n=d?i:i(e,g),r=u?a:a(e,g);Gp(t,n,r),t.set(f?o:o(e,g),9)}m[c++]=t[0],m[c++]=t[1],m[c++]=t[2],m[c++]=t[3],m[c++]=t[4],m[c++]=t[5],m[c++]=t[6],m[c++]=t[7],m[c++]=t[8],m[c++]=t[9],m[c++]=t[10],m[c++]=t[11]}}}};function Jp(e,t){return t===`cartesian`||t===`meter-offsets`||t==="default"&&!e.isGeospatial}var Yp=`struct SimpleMeshUniforms {
  sizeScale: f32,
  composeModelMatrix: f32,
  hasTexture: f32,
  flatShading: f32,
};

@group(0) @binding(auto) var<uniform> simpleMesh: SimpleMeshUniforms;
@group(0) @binding(auto) var simpleMeshTexture: texture_2d<f32>;
@group(0) @binding(auto) var simpleMeshTextureSampler: sampler;
`,Xp=`layout(std140) uniform simpleMeshUniforms {
  float sizeScale;
  bool composeModelMatrix;
  bool hasTexture;
  bool flatShading;
} simpleMesh;
`,Zp={name:`simpleMesh`,source:Yp,vs:Xp,fs:Xp,uniformTypes:{sizeScale:`f32`,composeModelMatrix:`f32`,hasTexture:`f32`,flatShading:`f32`}},Qp=`#version 300 es
#define SHADER_NAME simple-mesh-layer-vs
in vec3 positions;
in vec3 normals;
in vec3 colors;
in vec2 texCoords;
in vec3 instancePositions;
in vec3 instancePositions64Low;
in vec4 instanceColors;
in vec3 instanceModelMatrixCol0;
in vec3 instanceModelMatrixCol1;
in vec3 instanceModelMatrixCol2;
in vec3 instanceTranslation;
out vec2 vTexCoord;
out vec3 cameraPosition;
out vec3 normals_commonspace;
out vec4 position_commonspace;
out vec4 vColor;
void main(void) {
geometry.worldPosition = instancePositions;
geometry.uv = texCoords;
geometry.pickingColor = picking_getPickingColorFromInstanceID();
vTexCoord = texCoords;
cameraPosition = project.cameraPosition;
vColor = vec4(colors * instanceColors.rgb, instanceColors.a);
mat3 instanceModelMatrix = mat3(instanceModelMatrixCol0, instanceModelMatrixCol1, instanceModelMatrixCol2);
vec3 pos = (instanceModelMatrix * positions) * simpleMesh.sizeScale + instanceTranslation;
if (simpleMesh.composeModelMatrix) {
DECKGL_FILTER_SIZE(pos, geometry);
normals_commonspace = project_normal(instanceModelMatrix * normals);
geometry.worldPosition += pos;
gl_Position = project_position_to_clipspace(pos + instancePositions, instancePositions64Low, vec3(0.0), position_commonspace);
geometry.position = position_commonspace;
}
else {
pos = project_size(pos);
DECKGL_FILTER_SIZE(pos, geometry);
gl_Position = project_position_to_clipspace(instancePositions, instancePositions64Low, pos, position_commonspace);
geometry.position = position_commonspace;
normals_commonspace = project_normal(instanceModelMatrix * normals);
}
geometry.normal = normals_commonspace;
DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
DECKGL_FILTER_COLOR(vColor, geometry);
}
`,$p=`#version 300 es
#define SHADER_NAME simple-mesh-layer-fs
precision highp float;
uniform sampler2D sampler;
in vec2 vTexCoord;
in vec3 cameraPosition;
in vec3 normals_commonspace;
in vec4 position_commonspace;
in vec4 vColor;
out vec4 fragColor;
void main(void) {
geometry.uv = vTexCoord;
vec3 normal;
if (simpleMesh.flatShading) {
normal = normalize(cross(dFdx(position_commonspace.xyz), dFdy(position_commonspace.xyz)));
} else {
normal = normals_commonspace;
}
vec4 color = simpleMesh.hasTexture ? texture(sampler, vTexCoord) : vColor;
DECKGL_FILTER_COLOR(color, geometry);
vec3 lightColor = lighting_getLightColor(color.rgb, cameraPosition, position_commonspace.xyz, normal);
fragColor = vec4(lightColor, color.a * layer.opacity);
}
`,em=`struct Attributes {
  @builtin(instance_index) instanceIndex: u32,
  @location(0) positions: vec3<f32>,
  @location(1) normals: vec3<f32>,
  @location(2) colors: vec3<f32>,
  @location(3) texCoords: vec2<f32>,
  @location(4) instancePositions: vec3<f32>,
  @location(5) instancePositions64Low: vec3<f32>,
  @location(6) instanceColors: vec4<f32>,
  @location(7) instanceModelMatrixCol0: vec3<f32>,
  @location(8) instanceModelMatrixCol1: vec3<f32>,
  @location(9) instanceModelMatrixCol2: vec3<f32>,
  @location(10) instanceTranslation: vec3<f32>,
};

struct Varyings {
  @builtin(position) position: vec4<f32>,
  @location(0) color: vec4<f32>,
  @location(1) texCoords: vec2<f32>,
  @location(2) normal: vec3<f32>,
  @location(3) positionCommon: vec3<f32>,
  @location(4) pickingColor: vec3<f32>,
};

@vertex
fn vertexMain(attributes: Attributes) -> Varyings {
  var varyings: Varyings;

  geometry.worldPosition = attributes.instancePositions;
  geometry.uv = attributes.texCoords;
  geometry.pickingColor = picking_getPickingColorFromIndex(attributes.instanceIndex);

  let instanceModelMatrix = mat3x3<f32>(
    attributes.instanceModelMatrixCol0,
    attributes.instanceModelMatrixCol1,
    attributes.instanceModelMatrixCol2
  );
  let meshPosition =
    (instanceModelMatrix * attributes.positions) * simpleMesh.sizeScale +
    attributes.instanceTranslation;

  if (simpleMesh.composeModelMatrix > 0.5) {
    geometry.normal = project_normal(instanceModelMatrix * attributes.normals);
    geometry.worldPosition += meshPosition;
    let projected = project_position_to_clipspace_and_commonspace(
      attributes.instancePositions + meshPosition,
      attributes.instancePositions64Low,
      vec3<f32>(0.0)
    );
    geometry.position = projected.commonPosition;
    varyings.position = projected.clipPosition;
  } else {
    let projected = project_position_to_clipspace_and_commonspace(
      attributes.instancePositions,
      attributes.instancePositions64Low,
      project_size_vec3(meshPosition)
    );
    geometry.position = projected.commonPosition;
    geometry.normal = project_normal(instanceModelMatrix * attributes.normals);
    varyings.position = projected.clipPosition;
  }

  varyings.color = vec4<f32>(
    attributes.colors * attributes.instanceColors.rgb,
    attributes.instanceColors.a
  );
  varyings.texCoords = attributes.texCoords;
  varyings.normal = geometry.normal;
  varyings.positionCommon = geometry.position.xyz;
  varyings.pickingColor = geometry.pickingColor;
  return varyings;
}

@fragment
fn fragmentMain(varyings: Varyings) -> @location(0) vec4<f32> {
  geometry.uv = varyings.texCoords;

  if (picking.isActive > 0.5) {
    if (!picking_isColorValid(varyings.pickingColor)) {
      discard;
    }
    return vec4<f32>(varyings.pickingColor, 1.0);
  }

  var color = varyings.color;
  if (simpleMesh.hasTexture > 0.5) {
    color = textureSample(simpleMeshTexture, simpleMeshTextureSampler, varyings.texCoords);
  }

  var normal = varyings.normal;
  if (simpleMesh.flatShading > 0.5) {
    // WebGPU's screen-space Y axis reverses the derivative orientation used by GLSL flat shading.
    normal = normalize(cross(dpdy(varyings.positionCommon), dpdx(varyings.positionCommon)));
  }

  color = vec4<f32>(
    lighting_getLightColor2(color.rgb, project.cameraPosition, varyings.positionCommon, normal),
    color.a * layer.opacity
  );

  if (picking.isHighlightActive > 0.5) {
    let highlightedColor = picking_normalizeColor(picking.highlightedObjectColor);
    if (picking_isColorZero(abs(varyings.pickingColor - highlightedColor))) {
      let blendedAlpha = picking.highlightColor.a + color.a * (1.0 - picking.highlightColor.a);
      if (blendedAlpha > 0.0) {
        color = vec4<f32>(
          mix(color.rgb, picking.highlightColor.rgb, picking.highlightColor.a / blendedAlpha),
          blendedAlpha
        );
      }
    }
  }

  return deckgl_premultiplied_alpha(color);
}
`;function tm(e){let t=1/0,n=1/0,r=1/0,i=-1/0,a=-1/0,o=-1/0,s=e.POSITION?e.POSITION.value:[],c=s&&s.length;for(let e=0;e<c;e+=3){let c=s[e],l=s[e+1],u=s[e+2];t=c<t?c:t,n=l<n?l:n,r=u<r?u:r,i=c>i?c:i,a=l>a?l:a,o=u>o?u:o}return[[t,n,r],[i,a,o]]}function nm(e){let t=e.positions||e.POSITION;we.assert(t,`no "postions" or "POSITION" attribute in mesh`);let n=t.value.length/t.size,r=e.COLOR_0||e.colors;r||={size:3,value:new Float32Array(n*3).fill(1)};let i=e.NORMAL||e.normals;i||={size:3,value:new Float32Array(n*3).fill(0)};let a=e.TEXCOORD_0||e.texCoords;return a||={size:2,value:new Float32Array(n*2).fill(0)},{positions:t,colors:r,normals:i,texCoords:a}}function rm(e){return e instanceof E?(e.attributes=nm(e.attributes),e):e.attributes?new E({...e,topology:`triangle-list`,attributes:nm(e.attributes)}):new E({topology:`triangle-list`,attributes:nm(e)})}var im={mesh:{type:`object`,value:null,async:!0},texture:{type:`image`,value:null,async:!0},sizeScale:{type:`number`,value:1,min:0},_instanced:!0,wireframe:!1,material:!0,getPosition:{type:`accessor`,value:e=>e.position},getColor:{type:`accessor`,value:[0,0,0,255]},getOrientation:{type:`accessor`,value:[0,0,0]},getScale:{type:`accessor`,value:[1,1,1]},getTranslation:{type:`accessor`,value:[0,0,0]},getTransformMatrix:{type:`accessor`,value:[]},textureParameters:{type:`object`,ignore:!0,value:null}},am=class extends p{getShaders(){return super.getShaders({vs:Qp,fs:$p,source:em,modules:[T,o,i,u,Zp]})}getBounds(){if(this.props._instanced)return super.getBounds();let e=this.state.positionBounds;if(e)return e;let{mesh:t}=this.props;if(!t)return null;if(e=t.header?.boundingBox,!e){let{attributes:n}=rm(t);n.POSITION=n.POSITION||n.positions,e=tm(n)}return this.state.positionBounds=e,e}initializeState(){this.getAttributeManager().addInstanced({instancePositions:{transition:!0,type:`float64`,fp64:this.use64bitPositions(),size:3,accessor:`getPosition`},instanceColors:{type:`unorm8`,transition:!0,size:this.props.colorFormat.length,accessor:`getColor`,defaultValue:[0,0,0,255]},instanceModelMatrix:qp}),this.setState({emptyTexture:this.context.device.createTexture({data:new Uint8Array(4),width:1,height:1})})}updateState(e){super.updateState(e);let{props:t,oldProps:n,changeFlags:r}=e;if(t.mesh!==n.mesh||r.extensionsChanged){if(this.state.positionBounds=null,this.state.model?.destroy(),t.mesh){this.state.model=this.getModel(t.mesh);let e=t.mesh.attributes||t.mesh;this.setState({hasNormals:!!(e.NORMAL||e.normals)})}this.getAttributeManager().invalidateAll()}t.texture!==n.texture&&t.texture instanceof P&&this.setTexture(t.texture),this.state.model&&this.state.model.setTopology(this.props.wireframe?`line-strip`:`triangle-list`)}finalizeState(e){super.finalizeState(e),this.state.emptyTexture.delete()}draw({uniforms:e}){let{model:t}=this.state;if(!t)return;let{viewport:n,renderPass:r}=this.context,{sizeScale:i,coordinateSystem:a,_instanced:o}=this.props,s={sizeScale:i,composeModelMatrix:!o||Jp(n,a),flatShading:!this.state.hasNormals};t.shaderInputs.setProps({simpleMesh:s}),t.draw(r)}get isLoaded(){return!!(this.state?.model&&super.isLoaded)}getModel(e){let t=new h(this.context.device,{...this.getShaders(),id:this.props.id,bufferLayout:this.getAttributeManager().getBufferLayouts(),geometry:rm(e),isInstanced:!0});return t.shaderInputs.setProps({simpleMesh:this.getTextureProps(this.props.texture)}),t}setTexture(e){let{model:t}=this.state;t&&t.shaderInputs.setProps({simpleMesh:this.getTextureProps(e)})}getTextureProps(e){let t=e||this.state.emptyTexture;return{...this.context.device.type===`webgpu`?{simpleMeshTexture:t}:{sampler:t},hasTexture:!!e}}};am.defaultProps=im,am.layerName=`SimpleMeshLayer`;var om=`
struct VertexInputs {
  @location(0) positions: vec3f,
#ifdef HAS_NORMALS
  @location(1) normals: vec3f,
#endif
#ifdef HAS_TANGENTS
  @location(2) TANGENT: vec4f,
#endif
#ifdef HAS_UV
  @location(3) texCoords: vec2f,
#endif
#ifdef HAS_UV_1
  @location(4) texCoords1: vec2f,
#endif
#ifdef HAS_SKIN
  @location(5) JOINTS_0: vec4u,
  @location(6) WEIGHTS_0: vec4f,
#endif
#ifdef HAS_GLTF_INSTANCING
  @location(8) instanceModelMatrixCol0: vec4f,
  @location(9) instanceModelMatrixCol1: vec4f,
  @location(10) instanceModelMatrixCol2: vec4f,
  @location(11) instanceModelMatrixCol3: vec4f,
  @builtin(instance_index) instanceIndex: u32,
#endif
#ifdef HAS_GPU_CROWD_ANIMATION
  @location(12) instanceAnimationFrames: vec4f,
  @location(13) instanceAnimationBlend: vec4f,
#endif
#ifdef HAS_INSTANCED_MORPH
  @builtin(vertex_index) vertexIndex: u32,
#endif
};

struct FragmentInputs {
  @builtin(position) position: vec4f,
  @location(0) pbrPosition: vec3f,
  @location(1) pbrUV0: vec2f,
  @location(2) pbrUV1: vec2f,
  @location(3) pbrNormal: vec3f,
#ifdef HAS_TANGENTS
  @location(4) pbrTangent: vec4f,
#endif
};

#ifdef HAS_GLTF_INSTANCING
fn getGLTFInstanceNormalMatrix(matrix: mat3x3f) -> mat3x3f {
  let firstCofactor = cross(matrix[1], matrix[2]);
  let inverseDeterminant = 1.0 / dot(matrix[0], firstCofactor);
  return mat3x3f(
    firstCofactor,
    cross(matrix[2], matrix[0]),
    cross(matrix[0], matrix[1])
  ) * inverseDeterminant;
}
#endif

@vertex
fn vertexMain(inputs: VertexInputs) -> FragmentInputs {
  var outputs: FragmentInputs;
  var position = vec4f(inputs.positions, 1.0);
  var normal = vec3f(0.0, 0.0, 1.0);
  var tangent = vec4f(1.0, 0.0, 0.0, 1.0);
  var uv0 = vec2f(0.0, 0.0);
  var uv1 = vec2f(0.0, 0.0);

#ifdef HAS_NORMALS
  normal = inputs.normals;
#endif
#ifdef HAS_UV
  uv0 = inputs.texCoords;
#endif
#ifdef HAS_UV_1
  uv1 = inputs.texCoords1;
#endif
#ifdef HAS_TANGENTS
  tangent = inputs.TANGENT;
#endif

#ifdef HAS_INSTANCED_MORPH
  var animationFrames = vec4f(0.0);
  var animationBlend = vec4f(0.0);
#ifdef HAS_GPU_CROWD_ANIMATION
  animationFrames = inputs.instanceAnimationFrames;
  animationBlend = inputs.instanceAnimationBlend;
#endif
  position = vec4f(
    position.xyz + getGPUCrowdMorphDelta(
      inputs.instanceIndex,
      inputs.vertexIndex,
      0u,
      u32(CROWD_MORPH_VERTEX_COUNT),
      u32(CROWD_MORPH_TARGET_COUNT),
      u32(CROWD_ANIMATION_JOINT_COUNT),
      animationFrames,
      animationBlend,
      u32(CROWD_ANIMATION_FRAME_STRIDE)
    ),
    1.0
  );
#ifdef HAS_NORMALS
  normal = normalize(normal + getGPUCrowdMorphDelta(
    inputs.instanceIndex,
    inputs.vertexIndex,
    1u,
    u32(CROWD_MORPH_VERTEX_COUNT),
    u32(CROWD_MORPH_TARGET_COUNT),
    u32(CROWD_ANIMATION_JOINT_COUNT),
    animationFrames,
    animationBlend,
    u32(CROWD_ANIMATION_FRAME_STRIDE)
  ));
#endif
#ifdef HAS_TANGENTS
  tangent = vec4f(normalize(tangent.xyz + getGPUCrowdMorphDelta(
    inputs.instanceIndex,
    inputs.vertexIndex,
    2u,
    u32(CROWD_MORPH_VERTEX_COUNT),
    u32(CROWD_MORPH_TARGET_COUNT),
    u32(CROWD_ANIMATION_JOINT_COUNT),
    animationFrames,
    animationBlend,
    u32(CROWD_ANIMATION_FRAME_STRIDE)
  )), tangent.w);
#endif
#endif

#ifdef HAS_SKIN
#ifdef HAS_GPU_CROWD_ANIMATION
  let skinMatrix = getGPUAnimatedSkinMatrix(
    inputs.WEIGHTS_0,
    inputs.JOINTS_0,
    inputs.instanceAnimationFrames,
    inputs.instanceAnimationBlend,
    u32(CROWD_ANIMATION_FRAME_STRIDE)
  );
#else
#ifdef HAS_INSTANCED_SKIN
  let skinMatrix = getInstancedSkinMatrix(
    inputs.WEIGHTS_0,
    inputs.JOINTS_0,
    inputs.instanceIndex,
    u32(CROWD_JOINTS_PER_INSTANCE)
  );
#else
  let skinMatrix = getSkinMatrix(inputs.WEIGHTS_0, inputs.JOINTS_0);
#endif
#endif
  position = skinMatrix * position;
  normal = normalize((skinMatrix * vec4f(normal, 0.0)).xyz);
#ifdef HAS_TANGENTS
  tangent = vec4f(normalize((skinMatrix * vec4f(tangent.xyz, 0.0)).xyz), tangent.w);
#endif
#endif

#ifdef HAS_GLTF_INSTANCING
  var instanceMatrix = mat4x4f(
    inputs.instanceModelMatrixCol0,
    inputs.instanceModelMatrixCol1,
    inputs.instanceModelMatrixCol2,
    inputs.instanceModelMatrixCol3
  );
#ifdef HAS_GPU_CROWD_ANIMATION
  instanceMatrix *= sampleGPUAnimationMatrix(
    inputs.instanceAnimationFrames,
    inputs.instanceAnimationBlend,
    0u,
    u32(CROWD_ANIMATION_FRAME_STRIDE)
  );
#endif
  position = instanceMatrix * position;
  normal = normalize(getGLTFInstanceNormalMatrix(mat3x3f(
    instanceMatrix[0].xyz,
    instanceMatrix[1].xyz,
    instanceMatrix[2].xyz
  )) * normal);
#ifdef HAS_TANGENTS
  tangent = vec4f(normalize((instanceMatrix * vec4f(tangent.xyz, 0.0)).xyz), tangent.w);
#endif
#endif

  let worldPosition = pbrProjection.modelMatrix * position;

#ifdef HAS_NORMALS
  normal = normalize((pbrProjection.normalMatrix * vec4f(normal, 0.0)).xyz);
#endif
#ifdef HAS_TANGENTS
  let worldTangent = normalize((pbrProjection.modelMatrix * vec4f(tangent.xyz, 0.0)).xyz);
  outputs.pbrTangent = vec4f(worldTangent, tangent.w);
#endif

  outputs.position = pbrProjection.modelViewProjectionMatrix * position;
  outputs.pbrPosition = worldPosition.xyz / worldPosition.w;
  outputs.pbrUV0 = uv0;
  outputs.pbrUV1 = uv1;
  outputs.pbrNormal = normal;
  return outputs;
}

@fragment
fn fragmentMain(inputs: FragmentInputs) -> @location(0) vec4f {
  fragmentInputs.pbr_vPosition = inputs.pbrPosition;
  fragmentInputs.pbr_vUV0 = inputs.pbrUV0;
  fragmentInputs.pbr_vUV1 = inputs.pbrUV1;
  fragmentInputs.pbr_vNormal = inputs.pbrNormal;
#ifdef HAS_TANGENTS
  let tangent = normalize(inputs.pbrTangent.xyz);
  let bitangent = normalize(cross(inputs.pbrNormal, tangent)) * inputs.pbrTangent.w;
  fragmentInputs.pbr_vTBN = mat3x3f(tangent, bitangent, inputs.pbrNormal);
#endif
  return pbr_filterColor(vec4f(1.0));
}
`,sm=`#version 300 es

  // in vec4 POSITION;
  in vec4 positions;

  #ifdef HAS_NORMALS
    // in vec4 NORMAL;
    in vec4 normals;
  #endif

  #ifdef HAS_TANGENTS
    in vec4 TANGENT;
  #endif

  #ifdef HAS_UV
    // in vec2 TEXCOORD_0;
    in vec2 texCoords;
  #endif

  #ifdef HAS_UV_1
    in vec2 texCoords1;
  #endif

  #ifdef HAS_SKIN
    in uvec4 JOINTS_0;
    in vec4 WEIGHTS_0;
  #endif

  #ifdef HAS_GLTF_INSTANCING
    in vec4 instanceModelMatrixCol0;
    in vec4 instanceModelMatrixCol1;
    in vec4 instanceModelMatrixCol2;
    in vec4 instanceModelMatrixCol3;
  #endif

  #ifdef HAS_GPU_CROWD_ANIMATION
    in vec4 instanceAnimationFrames;
    in vec4 instanceAnimationBlend;
  #endif

  void main(void) {
    vec4 _NORMAL = vec4(0.);
    vec4 _TANGENT = vec4(0.);
    vec2 _TEXCOORD_0 = vec2(0.);
    vec2 _TEXCOORD_1 = vec2(0.);

    #ifdef HAS_NORMALS
      _NORMAL = normals;
    #endif

    #ifdef HAS_TANGENTS
      _TANGENT = TANGENT;
    #endif

    #ifdef HAS_UV
      _TEXCOORD_0 = texCoords;
    #endif

    #ifdef HAS_UV_1
      _TEXCOORD_1 = texCoords1;
    #endif

    vec4 pos = positions;

    #ifdef HAS_INSTANCED_MORPH
      vec4 animationFrames = vec4(0.0);
      vec4 animationBlend = vec4(0.0);
      #ifdef HAS_GPU_CROWD_ANIMATION
        animationFrames = instanceAnimationFrames;
        animationBlend = instanceAnimationBlend;
      #endif
      pos.xyz += getGPUCrowdMorphDelta(
        uint(gl_InstanceID),
        uint(gl_VertexID),
        0u,
        uint(CROWD_MORPH_TARGET_COUNT),
        uint(CROWD_ANIMATION_JOINT_COUNT),
        animationFrames,
        animationBlend
      );
      #ifdef HAS_NORMALS
        _NORMAL.xyz = normalize(_NORMAL.xyz + getGPUCrowdMorphDelta(
          uint(gl_InstanceID),
          uint(gl_VertexID),
          1u,
          uint(CROWD_MORPH_TARGET_COUNT),
          uint(CROWD_ANIMATION_JOINT_COUNT),
          animationFrames,
          animationBlend
        ));
      #endif
      #ifdef HAS_TANGENTS
        _TANGENT.xyz = normalize(_TANGENT.xyz + getGPUCrowdMorphDelta(
          uint(gl_InstanceID),
          uint(gl_VertexID),
          2u,
          uint(CROWD_MORPH_TARGET_COUNT),
          uint(CROWD_ANIMATION_JOINT_COUNT),
          animationFrames,
          animationBlend
        ));
      #endif
    #endif

    #ifdef HAS_SKIN
      #ifdef HAS_GPU_CROWD_ANIMATION
        mat4 skinMat = getGPUAnimatedSkinMatrix(
          WEIGHTS_0,
          JOINTS_0,
          instanceAnimationFrames,
          instanceAnimationBlend
        );
      #else
      #ifdef HAS_INSTANCED_SKIN
        mat4 skinMat = getInstancedSkinMatrix(
          WEIGHTS_0,
          JOINTS_0,
          uint(gl_InstanceID),
          uint(CROWD_JOINTS_PER_INSTANCE)
        );
      #else
      mat4 skinMat = getSkinMatrix(WEIGHTS_0, JOINTS_0);
      #endif
      #endif
      pos = skinMat * pos;
      _NORMAL = skinMat * _NORMAL;
      _TANGENT = vec4((skinMat * vec4(_TANGENT.xyz, 0.)).xyz, _TANGENT.w);
    #endif

    #ifdef HAS_GLTF_INSTANCING
      mat4 instanceMatrix = mat4(
        instanceModelMatrixCol0,
        instanceModelMatrixCol1,
        instanceModelMatrixCol2,
        instanceModelMatrixCol3
      );
      #ifdef HAS_GPU_CROWD_ANIMATION
        instanceMatrix *= sampleGPUAnimationMatrix(
          instanceAnimationFrames,
          instanceAnimationBlend,
          0
        );
      #endif
      pos = instanceMatrix * pos;
      _NORMAL = vec4(normalize(transpose(inverse(mat3(instanceMatrix))) * _NORMAL.xyz), 0.0);
      _TANGENT = vec4(normalize(mat3(instanceMatrix) * _TANGENT.xyz), _TANGENT.w);
    #endif

    pbr_setPositionNormalTangentUV(pos, _NORMAL, _TANGENT, _TEXCOORD_0, _TEXCOORD_1);
    gl_Position = pbrProjection.modelViewProjectionMatrix * pos;
  }
`,cm=`#version 300 es
  out vec4 fragmentColor;

  void main(void) {
    vec3 pos = pbr_vPosition;
    fragmentColor = pbr_filterColor(vec4(1.0));
  }
`;function lm(e,t){let n=t.materialFactory||new Gn(e,{modules:[Tn]}),r={...t.parsedPPBRMaterial.uniforms};delete r.camera;let i=Object.fromEntries(Object.entries({...r,...t.parsedPPBRMaterial.bindings}).filter(([e,t])=>n.ownsBinding(e)&&fm(t))),a=n.createMaterial({id:t.id,bindings:i});return a.setProps({pbrMaterial:r}),a}function um(e,t){let{id:n,geometry:r,parsedPPBRMaterial:i,vertexCount:a,modelOptions:o={},instanceMatrices:s,morphTargets:c=[]}=t,l=o.userData?.gltfAnimatedCrowd;if(l&&s)throw Error(`Nested glTF crowd instancing is unsupported`);at.info(4,`createGLTFModel defines: `,i.defines)();let u=[],d={depthWriteEnabled:!0,depthCompare:`less`,depthFormat:`depth24plus`,cullMode:`back`},f={},p=[],m=[],g=[],_=!!l?.gpuAnimation;if(s||l)for(let t=0;t<4;t++){let r=new Float32Array((l?.capacity||s?.length||0)*4);s?.forEach((e,n)=>{for(let i=0;i<4;i++)r[n*4+i]=e[t*4+i]});let i=`instanceModelMatrixCol${t}`,a=e.createBuffer({id:`${n||`gltf`}-${i}`,data:r,usage:ot.VERTEX|ot.COPY_DST});f[i]=a,p.push({name:i,format:`float32x4`,stepMode:`instance`}),u.push(a),m.push(a),g.push(r)}let v,y,b,x;if(l&&_){v=new Float32Array(l.capacity*4),b=new Float32Array(l.capacity*4);for(let[t,r]of[[`instanceAnimationFrames`,v],[`instanceAnimationBlend`,b]]){let i=e.createBuffer({id:`${n||`gltf`}-${t}`,data:r,usage:ot.VERTEX|ot.COPY_DST});f[t]=i,p.push({name:t,format:`float32x4`,stepMode:`instance`}),u.push(i),t===`instanceAnimationFrames`?y=i:x=i}}let S=!!i.defines.HAS_SKIN,C=!!(l&&S&&!_),w,T;l&&C&&(T=new Float32Array(l.capacity*l.jointsPerInstance*16),w=e.type===`webgpu`?e.createBuffer({id:`${n||`gltf`}-crowd-joint-matrices`,byteLength:T.byteLength,usage:ot.STORAGE|ot.COPY_DST}):e.createTexture({id:`${n||`gltf`}-crowd-joint-matrices`,format:`rgba32float`,width:l.jointsPerInstance*4,height:l.capacity,usage:P.SAMPLE|P.COPY_DST,sampler:{minFilter:`nearest`,magFilter:`nearest`,mipmapFilter:`nearest`}}),u.push(w));let E=l?c.length:0,D=Math.floor((r.attributes.POSITION?.value.length||0)/3),O,k,A;if(l&&E>0&&D>0){let t=new Float32Array(E*3*D*4);for(let[e,n]of c.entries())for(let[r,i]of[`POSITION`,`NORMAL`,`TANGENT`].entries()){let a=n[i];if(!a)continue;let o=i===`TANGENT`&&a.length===D*4?4:3;for(let n=0;n<D;n++){let i=((e*3+r)*D+n)*4,s=n*o;t[i]=a[s]||0,t[i+1]=a[s+1]||0,t[i+2]=a[s+2]||0}}if(O=dm(e,`${n||`gltf`}-crowd-morph-targets`,t,D,E*3),u.push(O),!_){let t=Math.ceil(E/4);k=new Float32Array(l.capacity*t*4),A=dm(e,`${n||`gltf`}-crowd-morph-weights`,k,t,l.capacity),u.push(A)}}let j=S&&l?l.jointsPerInstance:0,M=4+j*4+E,N,F;l?.gpuAnimation&&(F=new Float32Array(l.gpuAnimation.frameCount*M*4),N=dm(e,`${n||`gltf`}-crowd-animation-frames`,F,M,l.gpuAnimation.frameCount),u.push(N));let I=om;for(let[e,t]of[[`CROWD_JOINTS_PER_INSTANCE`,l?.jointsPerInstance||0],[`CROWD_MORPH_VERTEX_COUNT`,D],[`CROWD_MORPH_TARGET_COUNT`,E],[`CROWD_ANIMATION_JOINT_COUNT`,j],[`CROWD_ANIMATION_FRAME_STRIDE`,M]])I=I.replaceAll(`u32(${e})`,`u32(${t})`);let L={id:n,source:I,vs:sm,fs:cm,geometry:r,topology:r.topology,vertexCount:a,modules:[Tn,hn,...l?[_n]:[]],...o,...s||l?{attributes:{...o.attributes,...f},bufferLayout:[...o.bufferLayout||[],...p],instanceCount:s?.length||0,isInstanced:!0}:{},defines:{...i.defines,...o.defines,...s||l?{HAS_GLTF_INSTANCING:!0}:{},...C?{HAS_INSTANCED_SKIN:!0,CROWD_JOINTS_PER_INSTANCE:l.jointsPerInstance}:{},..._?{HAS_GPU_CROWD_ANIMATION:!0,CROWD_ANIMATION_FRAME_STRIDE:M}:{},...O?{HAS_INSTANCED_MORPH:!0,CROWD_MORPH_TARGET_COUNT:E}:{},...l?{CROWD_ANIMATION_JOINT_COUNT:j}:{}},parameters:{...d,...i.parameters,...o.parameters}},ee=t.material||lm(e,{id:n?`${n}-material`:void 0,parsedPPBRMaterial:i});L.material=ee;let te=new h(e,L),ne={...i.uniforms,...o.uniforms,...i.bindings,...o.bindings},R=pm(te.shaderInputs.getModules(),ee,ne);te.shaderInputs.setProps(R),w&&te.shaderInputs.setProps({skin:{jointMatrices:[],skinJointMatrices:w}}),(N||O||A)&&te.shaderInputs.setProps({gpuAnimation:{...N?{gpuAnimationFrames:N}:{},...O?{gpuMorphTargets:O}:{},...A?{gpuMorphWeights:A}:{}}});let re=new Sr({managedResources:u,model:te,bounds:t.bounds,instanceMatrices:s});return l&&(re.userData.gltfAnimatedCrowd={transformBuffers:m,transformColumns:g,skinJointMatrices:w,jointMatrices:T,jointsPerInstance:l.jointsPerInstance,morphTargetCount:E,morphTargetData:O,morphWeights:k,morphWeightData:A,animationFrames:N,animationFrameValues:F,animationFrameStride:M,animationJointCount:j,animationParameters:v,animationParameterBuffer:y,animationBlend:b,animationBlendBuffer:x}),re}function dm(e,t,n,r,i){if(e.type===`webgpu`)return e.createBuffer({id:t,data:n,usage:ot.STORAGE|ot.COPY_DST});let a=e.createTexture({id:t,format:`rgba32float`,width:r,height:i,usage:P.SAMPLE|P.COPY_DST,sampler:{minFilter:`nearest`,magFilter:`nearest`,mipmapFilter:`nearest`}});return a.writeData(n,{width:r,height:i}),a}function fm(e){return e instanceof ot||e instanceof dr||e instanceof re||e instanceof P||e instanceof st}function pm(e,t,n){let r=new Map;for(let t of e){for(let e of Object.keys(t.uniformTypes||{}))r.set(e,t.name);for(let e of t.bindingLayout||[])r.set(e.name,t.name)}let i={};for(let[e,a]of Object.entries(n)){if(a===void 0)continue;let n=r.get(e);n&&!t.ownsModule(n)&&(i[n]||={},i[n][e]=a)}return i}function mm(e,t){let n=t.extensions?.EXT_mesh_gpu_instancing?.attributes;if(!n||typeof n!=`object`)return null;let r={},i;for(let[t,a]of Object.entries(n)){let n=typeof a==`number`?e.accessors[a]:a;if(!n||!ArrayBuffer.isView(n.value))throw Error(`Invalid glTF instance accessor for ${t}`);if(i!==void 0&&n.count!==i)throw Error(`glTF instance attributes must have matching accessor counts`);i=n.count,r[t]={value:n.value,size:n.components||gm(n.type),count:n.count,normalized:!!n.normalized}}let a=[];for(let e=0;e<(i||0);e++){let t=hm(r.TRANSLATION,e,[0,0,0]),n=hm(r.ROTATION,e,[0,0,0,1]),i=hm(r.SCALE,e,[1,1,1]),o=Math.hypot(...n);if(o>0)for(let e=0;e<n.length;e++)n[e]/=o;a.push(new R().translate(t).multiplyRight(new R().fromQuaternion(n)).scale(i))}return{matrices:a,attributes:r}}function hm(e,t,n){if(!e)return[...n];let r=e.value;return n.map((n,i)=>{let a=r[t*e.size+i];return a===void 0?n:e.normalized?e.value instanceof Int8Array?Math.max(a/127,-1):e.value instanceof Int16Array?Math.max(a/32767,-1):e.value instanceof Uint8Array?a/255:e.value instanceof Uint16Array?a/65535:a:a})}function gm(e){switch(e){case`VEC2`:return 2;case`VEC3`:return 3;case`VEC4`:return 4;default:return 1}}function _m(e,t){e.userData.morphWeights=[...t];let n=e.userData.morphMeshes||[];for(let e of n)e.preorderTraversal(e=>{if(!(e instanceof Sr))return;let n=e.userData.morphTargets;n&&(Bn(e.model,n.geometry,n.targets,t),e.userData.morphWeights=[...t])})}var Q;(function(e){e[e.POINTS=0]=`POINTS`,e[e.LINES=1]=`LINES`,e[e.LINE_LOOP=2]=`LINE_LOOP`,e[e.LINE_STRIP=3]=`LINE_STRIP`,e[e.TRIANGLES=4]=`TRIANGLES`,e[e.TRIANGLE_STRIP=5]=`TRIANGLE_STRIP`,e[e.TRIANGLE_FAN=6]=`TRIANGLE_FAN`,e[e.ONE=1]=`ONE`,e[e.SRC_ALPHA=770]=`SRC_ALPHA`,e[e.ONE_MINUS_SRC_ALPHA=771]=`ONE_MINUS_SRC_ALPHA`,e[e.FUNC_ADD=32774]=`FUNC_ADD`,e[e.LINEAR=9729]=`LINEAR`,e[e.NEAREST=9728]=`NEAREST`,e[e.NEAREST_MIPMAP_NEAREST=9984]=`NEAREST_MIPMAP_NEAREST`,e[e.LINEAR_MIPMAP_NEAREST=9985]=`LINEAR_MIPMAP_NEAREST`,e[e.NEAREST_MIPMAP_LINEAR=9986]=`NEAREST_MIPMAP_LINEAR`,e[e.LINEAR_MIPMAP_LINEAR=9987]=`LINEAR_MIPMAP_LINEAR`,e[e.TEXTURE_MAG_FILTER=10240]=`TEXTURE_MAG_FILTER`,e[e.TEXTURE_MIN_FILTER=10241]=`TEXTURE_MIN_FILTER`,e[e.TEXTURE_WRAP_S=10242]=`TEXTURE_WRAP_S`,e[e.TEXTURE_WRAP_T=10243]=`TEXTURE_WRAP_T`,e[e.REPEAT=10497]=`REPEAT`,e[e.CLAMP_TO_EDGE=33071]=`CLAMP_TO_EDGE`,e[e.MIRRORED_REPEAT=33648]=`MIRRORED_REPEAT`,e[e.UNPACK_FLIP_Y_WEBGL=37440]=`UNPACK_FLIP_Y_WEBGL`})(Q||={});function vm(e){switch(e){case Q.POINTS:return`point-list`;case Q.LINES:return`line-list`;case Q.LINE_STRIP:return`line-strip`;case Q.TRIANGLES:return`triangle-list`;case Q.TRIANGLE_STRIP:return`triangle-strip`;default:throw Error(String(e))}}function ym(e,t,n){if(e!==Q.LINE_LOOP&&e!==Q.TRIANGLE_FAN)return{topology:vm(e)};let r=t?.length??n,i=e===Q.LINE_LOOP?r>=2?r*2:0:r>=3?(r-2)*3:0,a=new(t instanceof Uint32Array||!t&&n>65536?Uint32Array:Uint16Array)(i),o=e=>t?.[e]??e;if(e===Q.LINE_LOOP){for(let e=0;e<r;e++)a[e*2]=o(e),a[e*2+1]=o((e+1)%r);return{topology:`line-list`,indices:a}}for(let e=0;e<r-2;e++)a[e*3]=o(0),a[e*3+1]=o(e+1),a[e*3+2]=o(e+2);return{topology:`triangle-list`,indices:a}}var bm=[Sm(`baseColor`,`pbr_baseColorSampler`,`baseColorTexture`,[`pbrMetallicRoughness`,`baseColorTexture`]),Sm(`metallicRoughness`,`pbr_metallicRoughnessSampler`,`metallicRoughnessTexture`,[`pbrMetallicRoughness`,`metallicRoughnessTexture`]),Sm(`normal`,`pbr_normalSampler`,`normalTexture`,[`normalTexture`]),Sm(`occlusion`,`pbr_occlusionSampler`,`occlusionTexture`,[`occlusionTexture`]),Sm(`emissive`,`pbr_emissiveSampler`,`emissiveTexture`,[`emissiveTexture`]),Sm(`specularColor`,`pbr_specularColorSampler`,`KHR_materials_specular.specularColorTexture`,[`extensions`,`KHR_materials_specular`,`specularColorTexture`]),Sm(`specularIntensity`,`pbr_specularIntensitySampler`,`KHR_materials_specular.specularTexture`,[`extensions`,`KHR_materials_specular`,`specularTexture`]),Sm(`transmission`,`pbr_transmissionSampler`,`KHR_materials_transmission.transmissionTexture`,[`extensions`,`KHR_materials_transmission`,`transmissionTexture`]),Sm(`thickness`,`pbr_thicknessSampler`,`KHR_materials_volume.thicknessTexture`,[`extensions`,`KHR_materials_volume`,`thicknessTexture`]),Sm(`clearcoat`,`pbr_clearcoatSampler`,`KHR_materials_clearcoat.clearcoatTexture`,[`extensions`,`KHR_materials_clearcoat`,`clearcoatTexture`]),Sm(`clearcoatRoughness`,`pbr_clearcoatRoughnessSampler`,`KHR_materials_clearcoat.clearcoatRoughnessTexture`,[`extensions`,`KHR_materials_clearcoat`,`clearcoatRoughnessTexture`]),Sm(`clearcoatNormal`,`pbr_clearcoatNormalSampler`,`KHR_materials_clearcoat.clearcoatNormalTexture`,[`extensions`,`KHR_materials_clearcoat`,`clearcoatNormalTexture`]),Sm(`sheenColor`,`pbr_sheenColorSampler`,`KHR_materials_sheen.sheenColorTexture`,[`extensions`,`KHR_materials_sheen`,`sheenColorTexture`]),Sm(`sheenRoughness`,`pbr_sheenRoughnessSampler`,`KHR_materials_sheen.sheenRoughnessTexture`,[`extensions`,`KHR_materials_sheen`,`sheenRoughnessTexture`]),Sm(`iridescence`,`pbr_iridescenceSampler`,`KHR_materials_iridescence.iridescenceTexture`,[`extensions`,`KHR_materials_iridescence`,`iridescenceTexture`]),Sm(`iridescenceThickness`,`pbr_iridescenceThicknessSampler`,`KHR_materials_iridescence.iridescenceThicknessTexture`,[`extensions`,`KHR_materials_iridescence`,`iridescenceThicknessTexture`]),Sm(`anisotropy`,`pbr_anisotropySampler`,`KHR_materials_anisotropy.anisotropyTexture`,[`extensions`,`KHR_materials_anisotropy`,`anisotropyTexture`]),Sm(`bump`,`pbr_bumpSampler`,`EXT_materials_bump.bumpTexture`,[`extensions`,`EXT_materials_bump`,`bumpTexture`]),Sm(`diffuseTransmission`,`pbr_diffuseTransmissionSampler`,`KHR_materials_diffuse_transmission.diffuseTransmissionTexture`,[`extensions`,`KHR_materials_diffuse_transmission`,`diffuseTransmissionTexture`]),Sm(`diffuseTransmissionColor`,`pbr_diffuseTransmissionColorSampler`,`KHR_materials_diffuse_transmission.diffuseTransmissionColorTexture`,[`extensions`,`KHR_materials_diffuse_transmission`,`diffuseTransmissionColorTexture`]),Sm(`multiscatterColor`,`pbr_multiscatterColorSampler`,`KHR_materials_volume_scatter.multiscatterColorTexture`,[`extensions`,`KHR_materials_volume_scatter`,`multiscatterColorTexture`])],xm=new Map(bm.map(e=>[e.slot,e]));function Sm(e,t,n,r){return{slot:e,binding:t,displayName:n,pathSegments:r,colorSpace:e===`baseColor`||e===`emissive`||e===`specularColor`||e===`sheenColor`||e===`diffuseTransmissionColor`||e===`multiscatterColor`?`srgb`:`linear`,uvSetUniform:`${e}UVSet`,uvTransformUniform:`${e}UVTransform`}}function Cm(){return bm}function wm(e){let t=xm.get(e);if(!t)throw Error(`Unknown PBR texture transform slot ${e}`);return t}function Tm(e){let t=e?.extensions?.KHR_texture_transform;return{offset:t?.offset?[t.offset[0],t.offset[1]]:[0,0],rotation:t?.rotation??0,scale:t?.scale?[t.scale[0],t.scale[1]]:[1,1]}}function Em(e){return e?.extensions?.KHR_texture_transform?.texCoord??e?.texCoord??0}function Dm(e){return bm.find(t=>t.pathSegments.length===e.length&&t.pathSegments.every((t,n)=>e[n]===t))||null}function Om(e){let t=new on().set(1,0,0,0,1,0,e.offset[0],e.offset[1],1),n=new on().set(Math.cos(e.rotation),Math.sin(e.rotation),0,-Math.sin(e.rotation),Math.cos(e.rotation),0,0,0,1),r=new on().set(e.scale[0],0,0,0,e.scale[1],0,0,0,1);return Array.from(t.multiplyRight(n).multiplyRight(r))}function km(e,t){let n=new on(Om(e)),r=new on(Om(t)),i=new on(n).invert();return Array.from(r.multiplyRight(i))}function Am(e={}){let t=e.wrapS??e.parameters?.[Q.TEXTURE_WRAP_S],n=e.wrapT??e.parameters?.[Q.TEXTURE_WRAP_T],r=e.magFilter??e.parameters?.[Q.TEXTURE_MAG_FILTER],i=e.minFilter??e.parameters?.[Q.TEXTURE_MIN_FILTER],a=jm(t),o=jm(n),s=Mm(r);return{...a?{addressModeU:a}:{},...o?{addressModeV:o}:{},...s?{magFilter:s}:{},...Nm(i)}}function jm(e){switch(e){case Q.CLAMP_TO_EDGE:return`clamp-to-edge`;case Q.REPEAT:return`repeat`;case Q.MIRRORED_REPEAT:return`mirror-repeat`;default:return}}function Mm(e){switch(e){case Q.NEAREST:return`nearest`;case Q.LINEAR:return`linear`;default:return}}function Nm(e){switch(e){case Q.NEAREST:return{minFilter:`nearest`};case Q.LINEAR:return{minFilter:`linear`};case Q.NEAREST_MIPMAP_NEAREST:return{minFilter:`nearest`,mipmapFilter:`nearest`};case Q.LINEAR_MIPMAP_NEAREST:return{minFilter:`linear`,mipmapFilter:`nearest`};case Q.NEAREST_MIPMAP_LINEAR:return{minFilter:`nearest`,mipmapFilter:`linear`};case Q.LINEAR_MIPMAP_LINEAR:return{minFilter:`linear`,mipmapFilter:`linear`};default:return{}}}var Pm={NORMAL:[`NORMAL`,`normals`],TANGENT:[`TANGENT`],TEXCOORD_0:[`TEXCOORD_0`,`texCoords`],TEXCOORD_1:[`TEXCOORD_1`,`texCoords1`],JOINTS_0:[`JOINTS_0`],WEIGHTS_0:[`WEIGHTS_0`],COLOR_0:[`COLOR_0`,`colors`]};function Fm(e,t,n,r){let i={defines:{MANUAL_SRGB:!0},bindings:{},uniforms:{camera:[0,0,0],metallicRoughnessValues:[1,1]},parameters:{},glParameters:{},generatedTextures:[]};i.defines.USE_TEX_LOD=!0;let{imageBasedLightingEnvironment:a}=r;return a&&(i.bindings.pbr_diffuseEnvSampler=a.diffuseEnvSampler.texture,i.bindings.pbr_specularEnvSampler=a.specularEnvSampler.texture,i.bindings.pbr_brdfLUT=a.brdfLutTexture.texture,i.uniforms.IBLenabled=!0,i.uniforms.scaleIBLAmbient=[1,1]),r?.pbrDebug&&(i.defines.PBR_DEBUG=!0,i.uniforms.scaleDiffBaseMR=[0,0,0,0],i.uniforms.scaleFGDSpec=[0,0,0,0]),Rm(n,`NORMAL`)&&(i.defines.HAS_NORMALS=!0),Rm(n,`TANGENT`)&&r?.useTangents&&(i.defines.HAS_TANGENTS=!0),Rm(n,`TEXCOORD_0`)&&(i.defines.HAS_UV=!0),Rm(n,`TEXCOORD_1`)&&(i.defines.HAS_UV_1=!0),Rm(n,`JOINTS_0`)&&Rm(n,`WEIGHTS_0`)&&(i.defines.HAS_SKIN=!0),Rm(n,`COLOR_0`)&&(i.defines.HAS_COLORS=!0),r?.imageBasedLightingEnvironment&&(i.defines.USE_IBL=!0),r?.lights&&(i.defines.USE_LIGHTS=!0),t&&(r.validateAttributes!==!1&&Im(t,n),Bm(e,t,i,n,r.gltf)),i}function Im(e,t){let n=Lm(e,0);n.length>0&&!Rm(t,`TEXCOORD_0`)&&at.warn(`glTF material uses ${n.join(`, `)} but primitive is missing TEXCOORD_0; textured shading will sample the default UV coordinates`)();let r=Lm(e,1);if(r.length>0&&!Rm(t,`TEXCOORD_1`)&&at.warn(`glTF material uses ${r.join(`, `)} with TEXCOORD_1 but primitive is missing TEXCOORD_1; those textures will be skipped`)(),e.unlit||e.extensions?.KHR_materials_unlit||Rm(t,`NORMAL`))return;let i=e.normalTexture?`lit PBR shading with normalTexture`:`lit PBR shading`;at.warn(`glTF primitive is missing NORMAL while using ${i}; shading will fall back to geometric normals`)()}function Lm(e,t){let n=[];for(let r of Cm()){let i=zm(e,r.pathSegments);i&&Em(i)===t&&n.push(r.displayName)}return n}function Rm(e,t){return Pm[t].some(t=>!!e[t])}function zm(e,t){let n=e;for(let e of t)if(n=n?.[e],!n)return null;return n}function Bm(e,t,n,r,i){if(n.uniforms.unlit=!!(t.unlit||t.extensions?.KHR_materials_unlit),t.pbrMetallicRoughness&&Um(e,t.pbrMetallicRoughness,n,r,i),t.normalTexture){ah(e,t.normalTexture,`pbr_normalSampler`,n,{featureOptions:{define:`HAS_NORMALMAP`,enabledUniformName:`normalMapEnabled`},gltf:i,attributes:r,textureTransformSlot:`normal`});let{scale:a=1}=t.normalTexture;n.uniforms.normalScale=a}if(t.occlusionTexture){ah(e,t.occlusionTexture,`pbr_occlusionSampler`,n,{featureOptions:{define:`HAS_OCCLUSIONMAP`,enabledUniformName:`occlusionMapEnabled`},gltf:i,attributes:r,textureTransformSlot:`occlusion`});let{strength:a=1}=t.occlusionTexture;n.uniforms.occlusionStrength=a}switch(n.uniforms.emissiveFactor=t.emissiveFactor||[0,0,0],t.emissiveTexture&&ah(e,t.emissiveTexture,`pbr_emissiveSampler`,n,{featureOptions:{define:`HAS_EMISSIVEMAP`,enabledUniformName:`emissiveMapEnabled`},gltf:i,attributes:r,textureTransformSlot:`emissive`}),Wm(e,t.extensions,n,i,r),t.alphaMode||`OPAQUE`){case`OPAQUE`:break;case`MASK`:{let{alphaCutoff:e=.5}=t;n.defines.ALPHA_CUTOFF=!0,n.uniforms.alphaCutoffEnabled=!0,n.uniforms.alphaCutoff=e;break}case`BLEND`:at.warn(`glTF BLEND alphaMode might not work well because it requires mesh sorting`)(),Vm(n)}}function Vm(e){e.parameters.blend=!0,e.parameters.blendColorOperation=`add`,e.parameters.blendColorSrcFactor=`src-alpha`,e.parameters.blendColorDstFactor=`one-minus-src-alpha`,e.parameters.blendAlphaOperation=`add`,e.parameters.blendAlphaSrcFactor=`one`,e.parameters.blendAlphaDstFactor=`one-minus-src-alpha`,e.glParameters.blend=!0,e.glParameters.blendEquation=Q.FUNC_ADD,e.glParameters.blendFunc=[Q.SRC_ALPHA,Q.ONE_MINUS_SRC_ALPHA,Q.ONE,Q.ONE_MINUS_SRC_ALPHA]}function Hm(e){e.parameters.blend=!0,e.parameters.depthWriteEnabled=!1,e.parameters.blendColorOperation=`add`,e.parameters.blendColorSrcFactor=`one`,e.parameters.blendColorDstFactor=`one-minus-src-alpha`,e.parameters.blendAlphaOperation=`add`,e.parameters.blendAlphaSrcFactor=`one`,e.parameters.blendAlphaDstFactor=`one-minus-src-alpha`,e.glParameters.blend=!0,e.glParameters.depthMask=!1,e.glParameters.blendEquation=Q.FUNC_ADD,e.glParameters.blendFunc=[Q.ONE,Q.ONE_MINUS_SRC_ALPHA,Q.ONE,Q.ONE_MINUS_SRC_ALPHA]}function Um(e,t,n,r,i){t.baseColorTexture&&ah(e,t.baseColorTexture,`pbr_baseColorSampler`,n,{featureOptions:{define:`HAS_BASECOLORMAP`,enabledUniformName:`baseColorMapEnabled`},gltf:i,attributes:r,textureTransformSlot:`baseColor`}),n.uniforms.baseColorFactor=t.baseColorFactor||[1,1,1,1],t.metallicRoughnessTexture&&ah(e,t.metallicRoughnessTexture,`pbr_metallicRoughnessSampler`,n,{featureOptions:{define:`HAS_METALROUGHNESSMAP`,enabledUniformName:`metallicRoughnessMapEnabled`},gltf:i,attributes:r,textureTransformSlot:`metallicRoughness`});let{metallicFactor:a=1,roughnessFactor:o=1}=t;n.uniforms.metallicRoughnessValues=[a,o]}function Wm(e,t,n,r,i={}){t&&(Gm(t)&&(n.defines.USE_MATERIAL_EXTENSIONS=!0),Km(e,t.KHR_materials_specular,n,r,i),qm(t.KHR_materials_ior,n),Ym(e,t.EXT_materials_bump,n,r,i),Jm(e,t.KHR_materials_transmission,n,r,i),Xm(e,t.KHR_materials_diffuse_transmission,n,r,i),Zm(e,t.KHR_materials_volume,n,r,i),Qm(e,t.KHR_materials_volume_scatter,t.KHR_materials_volume,n,r,i),$m(t.KHR_materials_dispersion,n),eh(e,t.KHR_materials_clearcoat,n,r,i),th(e,t.KHR_materials_sheen,n,r,i),nh(e,t.KHR_materials_iridescence,n,r,i),rh(e,t.KHR_materials_anisotropy,n,r,i),ih(t.KHR_materials_emissive_strength,n))}function Gm(e){return!!(e.KHR_materials_specular||e.KHR_materials_ior||e.EXT_materials_bump||e.KHR_materials_transmission||e.KHR_materials_diffuse_transmission||e.KHR_materials_volume||e.KHR_materials_volume_scatter||e.KHR_materials_dispersion||e.KHR_materials_clearcoat||e.KHR_materials_sheen||e.KHR_materials_iridescence||e.KHR_materials_anisotropy)}function Km(e,t,n,r,i={}){t&&(t.specularColorFactor&&(n.uniforms.specularColorFactor=t.specularColorFactor),t.specularFactor!==void 0&&(n.uniforms.specularIntensityFactor=t.specularFactor),t.specularColorTexture&&ah(e,t.specularColorTexture,`pbr_specularColorSampler`,n,{featureOptions:{define:`HAS_SPECULARCOLORMAP`,enabledUniformName:`specularColorMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`specularColor`}),t.specularTexture&&ah(e,t.specularTexture,`pbr_specularIntensitySampler`,n,{featureOptions:{define:`HAS_SPECULARINTENSITYMAP`,enabledUniformName:`specularIntensityMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`specularIntensity`}))}function qm(e,t){e?.ior!==void 0&&(t.uniforms.ior=e.ior)}function Jm(e,t,n,r,i={}){t&&(t.transmissionFactor!==void 0&&(n.uniforms.transmissionFactor=t.transmissionFactor),t.transmissionTexture&&ah(e,t.transmissionTexture,`pbr_transmissionSampler`,n,{featureOptions:{define:`HAS_TRANSMISSIONMAP`,enabledUniformName:`transmissionMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`transmission`}),((t.transmissionFactor??0)>0||t.transmissionTexture)&&(at.warn(`KHR_materials_transmission uses a premultiplied-alpha blending approximation and may require mesh sorting`)(),Hm(n)))}function Ym(e,t,n,r,i={}){t&&(n.uniforms.bumpFactor=Math.max(t.bumpFactor??1,0),t.bumpTexture&&ah(e,t.bumpTexture,`pbr_bumpSampler`,n,{featureOptions:{define:`HAS_BUMPMAP`,enabledUniformName:`bumpMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`bump`}))}function Xm(e,t,n,r,i={}){t&&(n.uniforms.diffuseTransmissionFactor=Math.min(Math.max(t.diffuseTransmissionFactor??0,0),1),n.uniforms.diffuseTransmissionColorFactor=t.diffuseTransmissionColorFactor||[1,1,1],t.diffuseTransmissionTexture&&ah(e,t.diffuseTransmissionTexture,`pbr_diffuseTransmissionSampler`,n,{featureOptions:{define:`HAS_DIFFUSETRANSMISSIONMAP`,enabledUniformName:`diffuseTransmissionMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`diffuseTransmission`}),t.diffuseTransmissionColorTexture&&ah(e,t.diffuseTransmissionColorTexture,`pbr_diffuseTransmissionColorSampler`,n,{featureOptions:{define:`HAS_DIFFUSETRANSMISSIONCOLORMAP`,enabledUniformName:`diffuseTransmissionColorMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`diffuseTransmissionColor`}))}function Zm(e,t,n,r,i={}){t&&(t.thicknessFactor!==void 0&&(n.uniforms.thicknessFactor=t.thicknessFactor),t.thicknessTexture&&ah(e,t.thicknessTexture,`pbr_thicknessSampler`,n,{featureOptions:{define:`HAS_THICKNESSMAP`},gltf:r,attributes:i,textureTransformSlot:`thickness`}),t.attenuationDistance!==void 0&&(n.uniforms.attenuationDistance=t.attenuationDistance),t.attenuationColor&&(n.uniforms.attenuationColor=t.attenuationColor))}function Qm(e,t,n,r,i,a={}){t&&n&&(r.uniforms.multiscatterColorFactor=t.multiscatterColorFactor||t.multiscatterColor||[0,0,0],r.uniforms.scatterAnisotropy=Math.min(Math.max(t.scatterAnisotropy??0,-.999),.999),t.multiscatterColorTexture&&ah(e,t.multiscatterColorTexture,`pbr_multiscatterColorSampler`,r,{featureOptions:{define:`HAS_MULTISCATTERCOLORMAP`,enabledUniformName:`multiscatterColorMapEnabled`},gltf:i,attributes:a,textureTransformSlot:`multiscatterColor`}))}function $m(e,t){e?.dispersion!==void 0&&(t.uniforms.dispersion=Math.max(e.dispersion,0))}function eh(e,t,n,r,i={}){t&&(t.clearcoatFactor!==void 0&&(n.uniforms.clearcoatFactor=t.clearcoatFactor),t.clearcoatRoughnessFactor!==void 0&&(n.uniforms.clearcoatRoughnessFactor=t.clearcoatRoughnessFactor),t.clearcoatTexture&&ah(e,t.clearcoatTexture,`pbr_clearcoatSampler`,n,{featureOptions:{define:`HAS_CLEARCOATMAP`,enabledUniformName:`clearcoatMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`clearcoat`}),t.clearcoatRoughnessTexture&&ah(e,t.clearcoatRoughnessTexture,`pbr_clearcoatRoughnessSampler`,n,{featureOptions:{define:`HAS_CLEARCOATROUGHNESSMAP`,enabledUniformName:`clearcoatRoughnessMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`clearcoatRoughness`}),t.clearcoatNormalTexture&&ah(e,t.clearcoatNormalTexture,`pbr_clearcoatNormalSampler`,n,{featureOptions:{define:`HAS_CLEARCOATNORMALMAP`},gltf:r,attributes:i,textureTransformSlot:`clearcoatNormal`}))}function th(e,t,n,r,i={}){t&&(t.sheenColorFactor&&(n.uniforms.sheenColorFactor=t.sheenColorFactor),t.sheenRoughnessFactor!==void 0&&(n.uniforms.sheenRoughnessFactor=t.sheenRoughnessFactor),t.sheenColorTexture&&ah(e,t.sheenColorTexture,`pbr_sheenColorSampler`,n,{featureOptions:{define:`HAS_SHEENCOLORMAP`,enabledUniformName:`sheenColorMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`sheenColor`}),t.sheenRoughnessTexture&&ah(e,t.sheenRoughnessTexture,`pbr_sheenRoughnessSampler`,n,{featureOptions:{define:`HAS_SHEENROUGHNESSMAP`,enabledUniformName:`sheenRoughnessMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`sheenRoughness`}))}function nh(e,t,n,r,i={}){t&&(t.iridescenceFactor!==void 0&&(n.uniforms.iridescenceFactor=t.iridescenceFactor),t.iridescenceIor!==void 0&&(n.uniforms.iridescenceIor=t.iridescenceIor),(t.iridescenceThicknessMinimum!==void 0||t.iridescenceThicknessMaximum!==void 0)&&(n.uniforms.iridescenceThicknessRange=[t.iridescenceThicknessMinimum??100,t.iridescenceThicknessMaximum??400]),t.iridescenceTexture&&ah(e,t.iridescenceTexture,`pbr_iridescenceSampler`,n,{featureOptions:{define:`HAS_IRIDESCENCEMAP`,enabledUniformName:`iridescenceMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`iridescence`}),t.iridescenceThicknessTexture&&ah(e,t.iridescenceThicknessTexture,`pbr_iridescenceThicknessSampler`,n,{featureOptions:{define:`HAS_IRIDESCENCETHICKNESSMAP`},gltf:r,attributes:i,textureTransformSlot:`iridescenceThickness`}))}function rh(e,t,n,r,i={}){t&&(t.anisotropyStrength!==void 0&&(n.uniforms.anisotropyStrength=t.anisotropyStrength),t.anisotropyRotation!==void 0&&(n.uniforms.anisotropyRotation=t.anisotropyRotation),t.anisotropyTexture&&ah(e,t.anisotropyTexture,`pbr_anisotropySampler`,n,{featureOptions:{define:`HAS_ANISOTROPYMAP`,enabledUniformName:`anisotropyMapEnabled`},gltf:r,attributes:i,textureTransformSlot:`anisotropy`}))}function ih(e,t){e?.emissiveStrength!==void 0&&(t.uniforms.emissiveStrength=e.emissiveStrength)}function ah(e,t,n,r,i={}){let{featureOptions:a={},gltf:o,attributes:s={},textureTransformSlot:c}=i,{define:l,enabledUniformName:u}=a,d=Em(t);if(d>1){at.warn(`Skipping ${String(n)} because ${d} is not supported; only TEXCOORD_0 and TEXCOORD_1 are currently available`)();return}if(d===1&&!Rm(s,`TEXCOORD_1`)){at.warn(`Skipping ${String(n)} because it requires TEXCOORD_1 but the primitive does not provide TEXCOORD_1`)();return}let f=sh(t,o),p=f.texture?.source?.image;if(!p){at.warn(`Skipping unresolved glTF texture for ${String(n)}`)();return}let m=oh(e,p,{id:f.uniformName||f.id,sampler:{addressModeU:`repeat`,addressModeV:`repeat`,minFilter:`linear`,magFilter:`linear`,...Am(f.texture.sampler)}});if(r.bindings[n]=m,l&&(r.defines[l]=!0),u&&(r.uniforms[u]=!0),c){let e=wm(c);r.uniforms[e.uvSetUniform]=d,r.uniforms[e.uvTransformUniform]=Om(Tm(t))}r.generatedTextures.push(m)}function oh(e,t,n){if(`compressed`in t)return dh(e,t,{id:n.id,sampler:n.sampler});let r=n.width!==void 0&&n.height!==void 0?{width:n.width,height:n.height}:e.getExternalImageSize(t),i=n.sampler.mipmapFilter===`nearest`||n.sampler.mipmapFilter===`linear`,a=i?e.getMipLevelCount(r.width,r.height):1,o=e.createTexture({id:n.id,sampler:n.sampler,width:r.width,height:r.height,mipLevels:a,...i?{usage:P.SAMPLE|P.RENDER|P.COPY_DST|P.COPY_SRC}:{},...n.colorSpace?{format:n.colorSpace===`srgb`?`rgba8unorm-srgb`:`rgba8unorm`}:{},data:t});return a>1&&(e.type===`webgl`?o.generateMipmapsWebGL():e.type===`webgpu`&&e.generateMipmapsWebGPU(o)),o}function sh(e,t){if(e.texture||e.index===void 0||!t?.textures)return e;let n=t.textures[e.index];return n?`texture`in n&&n.texture?{...n,...e,texture:n.texture}:`source`in n?{...e,texture:n}:e:e}function ch(e,t){return e.createTexture({...t,format:`rgba8unorm`,width:1,height:1,mipLevels:1})}function lh(e){return e.textureFormat}function uh(e,t,n){let{blockWidth:r=1,blockHeight:i=1}=z.getInfo(n),a=1;for(let n=1;;n++){let o=Math.max(1,e>>n),s=Math.max(1,t>>n);if(o<r||s<i)break;a++}return a}function dh(e,t,n){let r;if(r=Array.isArray(t.data)&&t.data[0]?.data?t.data:`mipmaps`in t&&Array.isArray(t.mipmaps)?t.mipmaps:[],r.length===0||!r[0]?.data)return at.warn(`createCompressedTexture: compressed image has no valid mip levels, creating fallback`)(),ch(e,n);let i=r[0],a=i.width??t.width??0,o=i.height??t.height??0;if(a<=0||o<=0)return at.warn(`createCompressedTexture: base level has invalid dimensions, creating fallback`)(),ch(e,n);let s=lh(i);if(!s)return at.warn(`createCompressedTexture: compressed image has no textureFormat, creating fallback`)(),ch(e,n);if(!e.isTextureFormatSupported(s))return at.warn(`createCompressedTexture: ${e.type} device does not support '${s}', creating fallback`)(),ch(e,n);let c=uh(a,o,s),l=Math.min(r.length,c),u=1;for(let e=1;e<l;e++){let t=r[e];if(!t.data||t.width<=0||t.height<=0){at.warn(`createCompressedTexture: mip level ${e} has invalid data/dimensions, truncating`)();break}let n=lh(t);if(n&&n!==s){at.warn(`createCompressedTexture: mip level ${e} format '${n}' differs from base '${s}', truncating`)();break}let i=Math.max(1,a>>e),c=Math.max(1,o>>e);if(t.width!==i||t.height!==c){at.warn(`createCompressedTexture: mip level ${e} dimensions ${t.width}x${t.height} don't match expected ${i}x${c}, truncating`)();break}u++}let d=e.createTexture({...n,format:s,usage:P.TEXTURE|P.COPY_DST,width:a,height:o,mipLevels:u,data:i.data});for(let e=1;e<u;e++)d.writeData(r[e].data,{width:r[e].width,height:r[e].height,mipLevel:e});return d}var fh={modelOptions:{},pbrDebug:!1,imageBasedLightingEnvironment:void 0,lights:!0,useTangents:!1,useByteColors:!0,strictExtensions:!1};function ph(e,t,n={}){let r=new Set,i={...fh,...n,generatedTextures:r},a=new Gn(e,{modules:[Tn]}),o=(t.materials||[]).map((n,r)=>lm(e,{id:xh(n,r),parsedPPBRMaterial:mh(e,n,{},{...i,gltf:t,validateAttributes:!1}),materialFactory:a})),s=new Map;(t.materials||[]).forEach((e,t)=>{s.set(e.id,o[t])});let c=new Map;t.meshes.forEach((n,r)=>{let a=gh(e,n,t,s,i);c.set(n.id,a)});let l=new Map,u=new Map,d=new Set,f=new Set,p=new Set;return t.nodes.forEach((t,n)=>{let r=hh(e,t,i);l.set(n,r),u.set(t.id,r)}),t.nodes.forEach((n,r)=>{if(l.get(r).add((n.children??[]).map(({id:e})=>{let t=u.get(e);if(!t)throw Error(`Cannot find child ${e} of node ${r}`);return t})),n.mesh){let a=n.mesh,o=mm(t,n),u=a.primitives.some(e=>!!e.targets?.length),m=o||u&&d.has(a.id)?gh(e,a,t,s,i,o||void 0):c.get(a.id);if(!m)throw Error(`Cannot find mesh child ${n.mesh.id} of node ${r}`);let h=l.get(r),g=c.get(a.id),_=f.has(a.id)&&(n.skin!==void 0||p.has(a.id))&&m===g?gh(e,a,t,s,i):m;if(h.add(_),h.userData.gltfMesh=_,f.add(a.id),n.skin!==void 0&&p.add(a.id),u){d.add(a.id);let e=a.primitives.find(e=>e.targets?.length)?.targets?.length||0,t=n.weights||a.weights||Array(e).fill(0);h.userData.morphMeshes=[_],i.modelOptions?.userData?.gltfAnimatedCrowd?h.userData.morphWeights=[...t]:_m(h,t)}}}),{scenes:t.scenes.map(e=>{let t=(e.nodes||[]).map(({id:t})=>{let n=u.get(t);if(!n)throw Error(`Cannot find child ${t} of scene ${e.name||e.id}`);return n});return new xr({id:e.name||e.id,children:t})}),materials:o,gltfMeshIdToNodeMap:c,gltfNodeIdToNodeMap:u,gltfNodeIndexToNodeMap:l,generatedTextures:r}}function mh(e,t,n,r){let i=Fm(e,t,n,r);for(let e of i.generatedTextures)r.generatedTextures.add(e);return i}function hh(e,t,n){return new xr({id:t.name||t.id,children:[],matrix:t.matrix,display:t.extensions?.KHR_node_visibility?.visible!==!1,position:t.translation,rotation:t.rotation,scale:t.scale})}function gh(e,t,n,r,i,a){let o=(t.primitives||[]).map((o,s)=>_h({device:e,gltfPrimitive:o,primitiveIndex:s,gltfMesh:t,gltf:n,gltfMaterialIdToMaterialMap:r,options:i,instancing:a}));return new xr({id:t.name||t.id,children:o})}function _h({device:e,gltfPrimitive:t,primitiveIndex:n,gltfMesh:r,gltf:i,gltfMaterialIdToMaterialMap:a,options:o,instancing:s}){let c=t.name||`${r.name||r.id}-primitive-${n}`,l=yh(t.attributes),u=bh(c,t,ym(t.mode??4,t.indices?.value,l)),d=u.vertexCount,f=vh(t,i,u),p=mh(e,t.material,u.attributes,{...o,gltf:i}),m=um(e,{id:c,geometry:u,material:t.material&&a.get(t.material.id)||null,parsedPPBRMaterial:p,modelOptions:o.modelOptions,vertexCount:d,bounds:[t.attributes.POSITION.min,t.attributes.POSITION.max],instanceMatrices:s?.matrices,morphTargets:f?.targets});s&&(m.userData.gltfInstancing=s);let h=t.extensions?.KHR_materials_variants?.mappings||[];if(h.length){let t=new Map;for(let n of h){let r=typeof n.material==`number`?i.materials[n.material]:n.material,s=r&&a.get(r.id);if(!s)continue;let c=mh(e,r,u.attributes,{...o,gltf:i});for(let e of n.variants||[])t.set(e,{material:s,parameters:{...m.model.parameters,...c.parameters,depthWriteEnabled:r.alphaMode!==`BLEND`,cullMode:r.doubleSided?`none`:`back`}})}m.userData.gltfMaterialVariants={defaultMaterial:m.model.material,defaultParameters:{...m.model.parameters},mappings:t}}return f&&(m.userData.morphTargets=f),m}function vh(e,t,n){if(!e.targets?.length)return;let r={};for(let e of[`POSITION`,`NORMAL`,`TANGENT`]){let t=n.attributes[e]?.value;t instanceof Float32Array&&(r[e]=new Float32Array(t))}return{geometry:n,baseAttributes:r,targets:e.targets.map(e=>{let n={};for(let r of[`POSITION`,`NORMAL`,`TANGENT`]){let i=e[r],a=typeof i==`number`?t.accessors[i]:i;a?.value&&ArrayBuffer.isView(a.value)&&(n[r]=Rn(a))}return n})}}function yh(e){let t=1/0;for(let n of Object.values(e))if(n){let{value:e,size:r,components:i}=n,a=r??i;e?.length!==void 0&&a>=1&&(t=Math.min(t,e.length/a))}if(!Number.isFinite(t))throw Error(`Could not determine vertex count from attributes`);return t}function bh(e,t,n){let r={};for(let[e,n]of Object.entries(t.attributes)){let{components:i,size:a,value:o,normalized:s}=n,c=e===`POSITION`||e===`NORMAL`||e===`TANGENT`,l=!!(t.targets?.length&&c);r[e]={size:a??i,value:l?Rn({value:o,normalized:s}):o,normalized:!l&&s}}return new E({id:e,topology:n.topology,indices:n.indices??t.indices?.value,attributes:r})}function xh(e,t){return e.name||e.id||`material-${t}`}function Sh(e,t={}){let n=t.lightDefinitions||e.lights||e.extensions?.KHR_lights_punctual?.lights;if(!n||!Array.isArray(n)||n.length===0)return[];let r=[],i=Oh(e.nodes||[]),a=new Map;for(let o of e.nodes||[]){if(!Ch(o,i,t.nodeVisibility))continue;let e=o.light??o.extensions?.KHR_lights_punctual?.light;if(typeof e!=`number`||t.nodeIdentifiers&&!t.nodeIdentifiers.has(o.id))continue;let s=n[e];if(!s)continue;let c=wh(s.color||[1,1,1],t.useByteColors??!0),l=s.intensity??1,u=s.range,d=kh(o,i,a);switch(s.type){case`directional`:r.push(Eh(d,c,l));break;case`point`:r.push(Th(d,c,l,u));break;case`spot`:r.push(Dh(d,c,l,u,s.spot))}}return r}function Ch(e,t,n){let r=e;for(;r;){let e=n?.get(r.id);if(e?!e.display:r.extensions?.KHR_node_visibility?.visible===!1)return!1;r=t.get(r.id)}return!0}function wh(e,t){return t?e.map(e=>e*255):s(e,!1)}function Th(e,t,n,r){let i=jh(e),a=[1,0,0];return r!==void 0&&r>0&&(a=[1,0,1/(r*r)]),{type:`point`,position:i,color:t,intensity:n,attenuation:a}}function Eh(e,t,n){return{type:`directional`,direction:Mh(e),color:t,intensity:n}}function Dh(e,t,n,r,i={}){let a=jh(e),o=Mh(e),s=[1,0,0];return r!==void 0&&r>0&&(s=[1,0,1/(r*r)]),{type:`spot`,position:a,direction:o,color:t,intensity:n,attenuation:s,innerConeAngle:i.innerConeAngle??0,outerConeAngle:i.outerConeAngle??Math.PI/4}}function Oh(e){let t=new Map;for(let n of e)for(let e of n.children||[])t.set(e.id,n);return t}function kh(e,t,n){let r=n.get(e.id);if(r)return r;let i=Ah(e),a=t.get(e.id),o=a?new R(kh(a,t,n)).multiplyRight(i):i;return n.set(e.id,o),o}function Ah(e){if(e.matrix)return new R(e.matrix);let t=new R;return e.translation&&t.translate(e.translation),e.rotation&&t.multiplyRight(new R().fromQuaternion(e.rotation)),e.scale&&t.scale(e.scale),t}function jh(e){return e.transformAsPoint([0,0,0])}function Mh(e){return e.transformDirection([0,0,-1])}var Nh=class extends En{animation;gltfNodeIdToNodeMap;onVisibilityChange;cameras;lightDefinitions;onLightChange;materials;clip;mixer;action;materialTextureTransformState=new Map;constructor(e){if(super({name:e.animation.name||`unnamed`}),this.animation=e.animation,this.gltfNodeIdToNodeMap=e.gltfNodeIdToNodeMap,this.onVisibilityChange=e.onVisibilityChange,this.cameras=e.cameras||[],this.lightDefinitions=e.lightDefinitions||[],this.onLightChange=e.onLightChange,this.materials=e.materials||[],this.animation.name||=`unnamed`,this.name=this.animation.name,this.animation.channels.some(e=>e.type===`material`||e.type===`textureTransform`)&&!this.materials.length)throw Error(`Animation ${this.animation.name} targets materials, but GLTFAnimator was created without a materials array`);this.mixer=e.mixer||new Ln,this.clip=new Fn({name:this.name,tracks:this.animation.channels.map(e=>this.createAnimationTrack(e))}),this.action=this.mixer.clipAction(this.clip).play()}applyTime(e){this.action.setTime(e),this.mixer.update(0)}createAnimationTrack(e){let t=Fh(e.sampler.interpolation);if(e.type===`node`)return new Pn({name:`${e.targetNodeId}.${e.path}`,times:e.sampler.input,values:e.sampler.output,interpolation:t,valueType:e.path===`rotation`?`quaternion`:`vector`,binding:{id:`node:${e.targetNodeId}:${e.path}`,getValue:()=>this.getNodeAnimationValue(e.targetNodeId,e.path),setValue:t=>this.applyNodeAnimationValue(e.targetNodeId,e.path,t)}});if(e.type===`camera`||e.type===`light`)return new Pn({name:e.pointer,times:e.sampler.input,values:e.sampler.output,interpolation:t,binding:{id:e.pointer,getValue:()=>this.getSceneAnimationValue(e),setValue:t=>this.applySceneAnimationValue(e,t)}});let n=this.materials[e.targetMaterialIndex];if(!n)throw Error(`Cannot find animation target material ${e.targetMaterialIndex} for ${e.pointer}`);return new Pn({name:e.pointer,times:e.sampler.input,values:e.sampler.output,interpolation:t,binding:{id:e.pointer,getValue:e.type===`material`?()=>Ih(n,e):void 0,setValue:t=>{e.type===`material`?Lh(n,e,t):Bh(n,e,t,this.materialTextureTransformState)}}})}getNodeAnimationValue(e,t){let n=this.getTargetNode(e);switch(t){case`translation`:return Array.from(n.position);case`rotation`:return Array.from(n.rotation);case`scale`:return Array.from(n.scale);case`weights`:return Array.from(n.userData.morphWeights||[]);case`visibility`:return[+!!n.display];default:return[]}}applyNodeAnimationValue(e,t,n){let r=this.getTargetNode(e);switch(t){case`translation`:r.setPosition(n).updateMatrix();break;case`rotation`:r.setRotation(n).updateMatrix();break;case`scale`:r.setScale(n).updateMatrix();break;case`weights`:_m(r,n);break;case`visibility`:r.setProps({display:n[0]!==0}),this.onVisibilityChange?.();break;default:at.warn(`Bad animation path ${t}`)()}}getTargetNode(e){let t=this.gltfNodeIdToNodeMap.get(e);if(!t)throw Error(`Cannot find animation target node ${e}`);return t}getSceneAnimationValue(e){if(e.type===`camera`){let t=this.cameras[e.targetCameraIndex]?.[e.projection]?.[e.property];return typeof t==`number`?[t]:[]}let t=this.lightDefinitions[e.targetLightIndex],n=e.property===`innerConeAngle`||e.property===`outerConeAngle`?t?.spot?.[e.property]:t?.[e.property];return Array.isArray(n)?e.component===void 0?[...n]:[n[e.component]]:typeof n==`number`?[n]:[]}applySceneAnimationValue(e,t){if(e.type===`camera`){let n=this.cameras[e.targetCameraIndex];n?.[e.projection]&&(n[e.projection][e.property]=t[0]);return}let n=this.lightDefinitions[e.targetLightIndex];if(n){if(e.property===`innerConeAngle`||e.property===`outerConeAngle`)n.spot||={},n.spot[e.property]=t[0];else if(e.component!==void 0){let r=[...n[e.property]||[1,1,1]];r[e.component]=t[0],n[e.property]=r}else n[e.property]=t.length===1?t[0]:[...t];this.onLightChange?.()}}},Ph=class extends Dn{mixer;activeClip;onUpdate;previousTimeSeconds;constructor(e){let t=new Ln;super(e.animations.map((n,r)=>{let i=n.name||`Animation-${r}`;return new Nh({gltfNodeIdToNodeMap:e.gltfNodeIdToNodeMap,onVisibilityChange:e.onVisibilityChange,cameras:e.cameras,lightDefinitions:e.lightDefinitions,onLightChange:e.onLightChange,materials:e.materials,mixer:t,animation:{name:i,channels:n.channels}})})),this.mixer=t,this.onUpdate=e.onUpdate,this.activeClip=this.clips[0]?.name,e.autoplay===!1?this.clips.forEach(e=>{e.playing=!1,e.action.stop()}):e.autoplay===`first`&&this.activeClip&&this.selectClip(this.activeClip)}setUpdateHandler(e){return this.onUpdate=e,this}setTime(e){let t=e/1e3,n=this.previousTimeSeconds===void 0?0:t-this.previousTimeSeconds;this.previousTimeSeconds=t;let r=n*this.mixer.timeScale;this.clips.forEach(e=>{if(!e.playing){e.action.stop();return}if(e.action.paused)return;e.action.resume();let n=Math.max(0,t-e.startTime)*e.speed;e.action.setTime(n-r*e.action.timeScale)}),this.mixer.update(n),this.onUpdate?.()}update(e){this.mixer.update(e),this.onUpdate?.()}selectClip(e,t={}){let n=this.clips.find(t=>t.name===e);if(!n)throw Error(`Unknown animation clip: ${e}`);let r=this.clips.find(e=>e.name===this.activeClip),i=t.crossFadeDuration||0;for(let e of this.clips)e!==n&&!(i>0&&e===r)&&(e.playing=!1,e.action.stop());return n.playing=!0,i>0&&r&&r!==n?(r.playing=!0,r.action.crossFadeTo(n.action,i)):n.action.reset().setEffectiveWeight(1).play(),this.activeClip=e,n}};function Fh(e){switch(e){case`STEP`:case`LINEAR`:case`CUBICSPLINE`:return e;default:throw Error(`Unsupported animation interpolation: ${e}`)}}function Ih(e,t){let n=e.shaderInputs.getUniformValues().pbrMaterial?.[t.property];return Array.isArray(n)?t.component===void 0?[...n]:[n[t.component]]:typeof n==`number`?[n]:[]}function Lh(e,t,n){let r=t.component===void 0?{[t.property]:n.length===1?n[0]:n}:{[t.property]:zh(Rh(e,t.property),t.component,n[0])};e.setProps({pbrMaterial:r})}function Rh(e,t){let n=e.shaderInputs.getUniformValues().pbrMaterial?.[t];return Array.isArray(n)?[...n]:[]}function zh(e,t,n){let r=[...e];return r[t]=n,r}function Bh(e,t,n,r){let i=wm(t.textureSlot),a=Vh(r,e,t);switch(t.path){case`offset`:t.component===void 0?a.offset=[n[0],n[1]]:a.offset[t.component]=n[0];break;case`rotation`:a.rotation=n[0];break;case`scale`:t.component===void 0?a.scale=[n[0],n[1]]:a.scale[t.component]=n[0]}e.setProps({pbrMaterial:{[i.uvTransformUniform]:km(t.baseTransform,a)}})}function Vh(e,t,n){let r=e.get(t)||{},i=r[n.textureSlot];return i||(i={offset:[...n.baseTransform.offset],rotation:n.baseTransform.rotation,scale:[...n.baseTransform.scale]},r[n.textureSlot]=i,e.set(t,r)),i}var Hh=class{bindings;scenes;constructor(e){this.scenes=e.scenes,this.bindings=Uh(e),this.update()}update(){if(this.bindings.length===0)return;let e=new Map;for(let t of this.scenes)t.preorderTraversal((t,{worldMatrix:n})=>{t instanceof xr&&e.set(t,new R(n))});for(let t of this.bindings){Wn({joints:t.joints,meshNode:t.node,worldMatrices:e,inverseBindMatrices:t.inverseBindMatrices,target:t.jointMatrices});for(let e of t.models)e.model.shaderInputs.setProps({skin:{jointMatrices:t.jointMatrices}})}}getBinding(e){return this.bindings.find(t=>typeof e==`number`?t.nodeIndex===e:t.node===e)}};function Uh(e){let{gltf:t,gltfNodeIndexToNodeMap:n}=e,r=[],i=t.skins||[],a=new Set;for(let t of e.scenes)t.preorderTraversal(e=>{e instanceof xr&&a.add(e)});for(let[e,o]of t.nodes.entries()){let s=o.skin;if(s===void 0||!o.mesh)continue;let c=Wh(t,s),l=i[c],u=n.get(e);if(!l||!u||!a.has(u))continue;let d=l.joints.flatMap(e=>{let t=n.get(e);return t?[t]:[]});if(d.length!==l.joints.length)continue;let f=o.mesh,p=u.userData.gltfMesh,m=p instanceof xr?p:u.children.find(e=>e instanceof xr&&e.id===(f.name||f.id));if(!(m instanceof xr))continue;let h=m.children.flatMap(e=>e instanceof Sr?[e]:[]),g=l.inverseBindMatrices?.value;r.push({nodeIndex:e,skinIndex:c,node:u,joints:d,...g instanceof Float32Array?{inverseBindMatrices:g}:{},jointMatrices:new Float32Array(d.length*16),models:h})}return r}function Wh(e,t){return typeof t==`number`?t:(e.skins||[]).findIndex(n=>{if(n===t||t.id&&n.id===t.id)return!0;if(n.joints.length!==t.joints?.length||!n.joints.every((e,n)=>e===t.joints?.[n]))return!1;if(typeof t.inverseBindMatrices==`number`){let r=e.accessors[t.inverseBindMatrices];return!n.inverseBindMatrices||n.inverseBindMatrices===r}return!0})}var Gh={supportLevel:`none`,standardStatus:`unknown`,comment:`Not currently listed in the luma.gl glTF extension support registry.`},Kh={KHR_draco_mesh_compression:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Decoded by loaders.gl before luma.gl builds the scenegraph.`},EXT_meshopt_compression:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`EXT meshopt-compressed buffer views are decoded by loaders.gl before rendering.`},KHR_meshopt_compression:{supportLevel:`none`,standardStatus:`release-candidate`,comment:`The installed loaders.gl GLTFLoader supports EXT_meshopt_compression, not the KHR release candidate.`},KHR_mesh_quantization:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Loader-materialized quantized accessors retain their typed values and normalization.`},EXT_mesh_features:{supportLevel:`loader-only`,standardStatus:`ratified`,comment:`Feature identifiers are decoded by loaders.gl; automatic rendering and picking are application-owned.`},EXT_structural_metadata:{supportLevel:`loader-only`,standardStatus:`ratified`,comment:`Structural metadata is decoded by loaders.gl; automatic rendering and querying are application-owned.`},KHR_lights_punctual:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Parsed into luma.gl Light objects.`},KHR_materials_unlit:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Unlit materials bypass the default lighting path.`},KHR_materials_emissive_strength:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Applied by the stock PBR shader.`},KHR_texture_basisu:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`BasisU / KTX2 textures pass through when the device supports them.`},KHR_texture_transform:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Per-slot UV transforms and animated pointers are applied at runtime; avoid duplicate legacy loader-side baking.`},EXT_texture_webp:{supportLevel:`loader-only`,standardStatus:`ratified`,comment:`Texture source is resolved during load; final support depends on browser and device decode support.`},EXT_texture_avif:{supportLevel:`none`,standardStatus:`ratified`,comment:`The image loader can decode supported AVIF images, but GLTFLoader does not select EXT_texture_avif sources.`},KHR_materials_specular:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now applies specular factors and textures to the dielectric F0 term.`},KHR_materials_ior:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now drives dielectric reflectance from the glTF IOR value.`},KHR_materials_transmission:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now applies transmission to the base layer and exposes transparency through alpha, without a scene-color refraction buffer.`},KHR_materials_volume:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Thickness and attenuation now tint transmitted light in the stock shader.`},KHR_materials_clearcoat:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now adds a secondary clearcoat specular lobe.`},KHR_materials_sheen:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now adds a sheen lobe for cloth-like materials.`},KHR_materials_iridescence:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now tints specular response with a view-dependent thin-film iridescence approximation.`},KHR_materials_anisotropy:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`The stock shader now shapes highlights and IBL response with an anisotropy-direction approximation.`},KHR_materials_pbrSpecularGlossiness:{supportLevel:`loader-only`,standardStatus:`archived`,comment:`Extension data can be loaded, but it is not translated into the default metallic-roughness material path.`},KHR_materials_variants:{supportLevel:`parsed-and-wired`,standardStatus:`ratified`,comment:`Primitive material variants can be selected and restored on the generated scenegraph.`},EXT_mesh_gpu_instancing:{supportLevel:`built-in`,standardStatus:`ratified`,comment:`Accessor-backed instance transforms use one instanced draw per source primitive.`},KHR_node_visibility:{supportLevel:`parsed-and-wired`,standardStatus:`ratified`,comment:`Recursive node visibility controls rendered geometry, punctual lights, and animation.`},KHR_animation_pointer:{supportLevel:`parsed-and-wired`,standardStatus:`ratified`,comment:`Node transforms, morph weights and visibility, material factors, texture transforms, camera projections, and punctual lights are wired to runtime updates.`},EXT_materials_bump:{supportLevel:`built-in`,standardStatus:`draft`,comment:`The experimental bump-map draft perturbs the canonical surface normal from a linear height texture.`},KHR_materials_diffuse_transmission:{supportLevel:`built-in`,standardStatus:`release-candidate`,comment:`The Khronos release candidate adds energy-conserving back-lit diffuse transmission and independent color/factor textures.`},KHR_materials_dispersion:{supportLevel:`parsed-and-wired`,standardStatus:`ratified`,comment:`The canonical PBR shader separates red, green, and blue transmission using wavelength-dependent refraction.`},KHR_materials_volume_scatter:{supportLevel:`parsed-and-wired`,standardStatus:`draft`,comment:`The unratified volume-scattering draft is approximated per surface; random-walk and screen-space diffusion are not implemented.`},KHR_xmp:{supportLevel:`none`,standardStatus:`archived`,comment:`Metadata payloads remain in the loaded glTF, but luma.gl does not interpret them.`},KHR_xmp_json_ld:{supportLevel:`none`,standardStatus:`ratified`,comment:`Metadata is preserved in the glTF, but luma.gl does not interpret it.`},EXT_lights_image_based:{supportLevel:`none`,standardStatus:`multi-vendor`,comment:`Use loadPBREnvironment() or custom environment setup instead.`},EXT_texture_video:{supportLevel:`none`,standardStatus:`multi-vendor`,comment:`Video textures are not created automatically by the stock pipeline.`},MSFT_lod:{supportLevel:`parsed-and-wired`,standardStatus:`vendor`,comment:`Node levels are parsed and selected by opt-in animated crowds; material LOD and GPU-driven selection are not implemented.`}};function qh(e,t){let n=Array.from($h(e)).sort(),r=new Set(e.extensionsRequired||[]),i=n.map(n=>{let i=Kh[n]||Gh,a=Xh(n,i,e,t);return[n,{extensionName:n,required:r.has(n),supported:tg(a.supportLevel),supportLevel:a.supportLevel,standardStatus:i.standardStatus,comment:a.comment}]});return new Map(i)}function Jh(e,t){return Array.from(qh(e,t).values()).filter(e=>e.required&&!e.supported)}function Yh(e,t){let n=Jh(e,t);if(n.length)throw Error(`Unsupported required glTF extensions: ${n.map(e=>e.extensionName).join(`, `)}`)}function Xh(e,t,n,r){if(e!==`KHR_texture_basisu`||!r)return t;let i=Zh(n).find(e=>e===null||!r.isTextureFormatSupported(e));return i===void 0?t:{supportLevel:`none`,comment:i===null?`The ${r.type} device cannot use a BasisU texture whose transcoded GPU format is missing.`:`The ${r.type} device does not support the transcoded BasisU texture format '${i}'.`}}function Zh(e){let t=[];for(let n of e.textures||[]){let e=n?.source?.image;if(!e?.compressed)continue;let r=Array.isArray(e.data)?e.data[0]:Array.isArray(e.mipmaps)?e.mipmaps[0]:void 0;t.push(r?.textureFormat??null)}return t}function Qh(e){return Kh[e]||null}function $h(e){let t=e,n=new Set;return eg(n,e.extensionsUsed),eg(n,e.extensionsRequired),eg(n,t.extensionsRemoved),eg(n,Object.keys(e.extensions||{})),(t.lights?.length||(e.nodes||[]).some(e=>`light`in e))&&n.add(`KHR_lights_punctual`),(e.materials||[]).some(e=>{let t=e;return t.unlit||t.extensions?.KHR_materials_unlit})&&n.add(`KHR_materials_unlit`),n}function eg(e,t=[]){for(let n of t)e.add(n)}function tg(e){return e===`built-in`||e===`parsed-and-wired`}function ng(e){let t=e.animations||[],n=new Map,r=new Map;return t.flatMap((t,i)=>{let a=t.name||`Animation-${i}`,o=new Map,s=t.channels.flatMap(({sampler:i,target:a})=>{let s=cg(e,a),c=`${i}:${s??0}`,l=o.get(c);if(!l){let a=t.samplers[i];if(!a)throw Error(`Cannot find animation sampler ${i}`);let{input:u,interpolation:d=`LINEAR`,output:f}=a,p=bg(e.accessors[u],n),m=xg(e.accessors[f],r);l={input:p,interpolation:d,output:s===void 0?m:lg(m,p.length,d,s)},o.set(c,l)}let u=rg(e,a,l);return u?[u]:[]});return s.length?[{name:a,channels:s}]:[]})}function rg(e,t,n){if(t.path===`pointer`)return ig(e,t,n);let r=dg(t.path);if(!r)return null;let i=e.nodes[t.node??0];if(!i)throw Error(`Cannot find animation target ${t.node}`);return{type:`node`,sampler:n,targetNodeId:i.id,path:r}}function ig(e,t,n){let r=t.extensions?.KHR_animation_pointer?.pointer;if(typeof r!=`string`||!r.startsWith(`/`))return at.warn(`KHR_animation_pointer channel is missing a valid JSON pointer and will be skipped`)(),null;let i=hg(r);switch(i[0]){case`nodes`:return sg(e,i,n,r);case`materials`:return ug(e,i,n,r);case`cameras`:return ag(e,i,n,r);case`extensions`:if(i[1]===`KHR_lights_punctual`)return og(e,i,n,r)}return yg(r,`top-level target "${i[0]}" has no runtime animation mapping`),null}function ag(e,t,n,r){let i=Number(t[1]),a=e.cameras?.[i],o=t[2],s=t[3];return t.length!==4||!Number.isInteger(i)||!a||o!==`perspective`&&o!==`orthographic`||a.type!==o||!(o===`perspective`?[`aspectRatio`,`yfov`,`znear`,`zfar`]:[`xmag`,`ymag`,`znear`,`zfar`]).includes(s)?(yg(r,`camera pointers must target a supported projection property`),null):{type:`camera`,sampler:n,pointer:r,targetCameraIndex:i,projection:o,property:s}}function og(e,t,n,r){let i=Number(t[3]),a=e.lights||e.extensions?.KHR_lights_punctual?.lights,o=t[4]===`spot`,s=o?t[5]:t[4],c=!o&&s===`color`?t[5]:void 0,l=[`color`,`intensity`,`range`,`innerConeAngle`,`outerConeAngle`],u=o||c!==void 0?6:5;return t[2]!==`lights`||t.length!==u||!Number.isInteger(i)||!Array.isArray(a)||!a[i]||!l.includes(s)||o&&s!==`innerConeAngle`&&s!==`outerConeAngle`||c!==void 0&&(!/^[0-2]$/.test(c)||s!==`color`)?(yg(r,`punctual-light pointers must target supported typed light properties`),null):{type:`light`,sampler:n,pointer:r,targetLightIndex:i,property:s,...c===void 0?{}:{component:Number(c)}}}function sg(e,t,n,r){let i=t.length===5&&t[2]===`extensions`&&t[3]===`KHR_node_visibility`&&t[4]===`visible`;if(t.length!==3&&!i)return yg(r,`node pointers must target transforms, morph weights, or KHR_node_visibility.visible`),null;let a=Number(t[1]),o=e.nodes[a];if(!Number.isInteger(a)||!o)return at.warn(`KHR_animation_pointer target ${r} references a missing node and will be skipped`)(),null;if(i&&n.interpolation!==`STEP`)return yg(r,`boolean visibility animation requires STEP interpolation`),null;let s=i?`visibility`:dg(t[2]);return s?{type:`node`,sampler:n,targetNodeId:o.id,path:s}:(yg(r,`node property "${t[2]}" has no runtime animation mapping`),null)}function cg(e,t){let n;if(t.path===`weights`)n=t.node;else if(t.path===`pointer`){let e=t.extensions?.KHR_animation_pointer?.pointer,r=typeof e==`string`?/^\/nodes\/(\d+)\/weights$/.exec(e):null;if(!r)return;n=Number(r[1])}else return;let r=e.nodes[n??0],i=typeof r?.mesh==`number`?e.meshes[r.mesh]:r?.mesh;return r?.weights?.length||i?.weights?.length||i?.primitives?.[0]?.targets?.length||1}function lg(e,t,n,r){let i=n===`CUBICSPLINE`?3:1,a=e.length/(Math.max(t,1)*i),o=r>1?r:Number.isInteger(a)&&a>1?a:r;if(o<=1)return e;let s=e.flat(),c=[];for(let e=0;e<s.length;e+=o)c.push(s.slice(e,e+o));return c}function ug(e,t,n,r){if(t.length<3)return yg(r,`material pointers must include a material index and target property path`),null;let i=Number(t[1]),a=e.materials[i];if(!Number.isInteger(i)||!a)return at.warn(`KHR_animation_pointer target ${r} references a missing material and will be skipped`)(),null;let o=fg(a,t.slice(2));return`reason`in o?(yg(r,o.reason),null):{sampler:n,pointer:r,targetMaterialIndex:i,...o}}function dg(e){switch(e){case`translation`:case`rotation`:case`scale`:case`weights`:return e;default:return null}}function fg(e,t){let n=pg(e,t);if(!(`reason`in n)||n.reason!==`not-a-texture-transform-target`)return n;switch(t.join(`/`)){case`pbrMetallicRoughness/baseColorFactor`:return e.pbrMetallicRoughness?{type:`material`,property:`baseColorFactor`}:{reason:gg(t)};case`pbrMetallicRoughness/metallicFactor`:return e.pbrMetallicRoughness?{type:`material`,property:`metallicRoughnessValues`,component:0}:{reason:gg(t)};case`pbrMetallicRoughness/roughnessFactor`:return e.pbrMetallicRoughness?{type:`material`,property:`metallicRoughnessValues`,component:1}:{reason:gg(t)};case`normalTexture/scale`:return e.normalTexture?{type:`material`,property:`normalScale`}:{reason:gg(t)};case`occlusionTexture/strength`:return e.occlusionTexture?{type:`material`,property:`occlusionStrength`}:{reason:gg(t)};case`emissiveFactor`:return{type:`material`,property:`emissiveFactor`};case`alphaCutoff`:return{type:`material`,property:`alphaCutoff`};case`extensions/KHR_materials_specular/specularFactor`:return e.extensions?.KHR_materials_specular?{type:`material`,property:`specularIntensityFactor`}:{reason:gg(t)};case`extensions/KHR_materials_specular/specularColorFactor`:return e.extensions?.KHR_materials_specular?{type:`material`,property:`specularColorFactor`}:{reason:gg(t)};case`extensions/KHR_materials_ior/ior`:return e.extensions?.KHR_materials_ior?{type:`material`,property:`ior`}:{reason:gg(t)};case`extensions/EXT_materials_bump/bumpFactor`:return e.extensions?.EXT_materials_bump?{type:`material`,property:`bumpFactor`}:{reason:gg(t)};case`extensions/KHR_materials_diffuse_transmission/diffuseTransmissionFactor`:return e.extensions?.KHR_materials_diffuse_transmission?{type:`material`,property:`diffuseTransmissionFactor`}:{reason:gg(t)};case`extensions/KHR_materials_diffuse_transmission/diffuseTransmissionColorFactor`:return e.extensions?.KHR_materials_diffuse_transmission?{type:`material`,property:`diffuseTransmissionColorFactor`}:{reason:gg(t)};case`extensions/KHR_materials_volume_scatter/multiscatterColorFactor`:case`extensions/KHR_materials_volume_scatter/multiscatterColor`:return e.extensions?.KHR_materials_volume_scatter?{type:`material`,property:`multiscatterColorFactor`}:{reason:gg(t)};case`extensions/KHR_materials_volume_scatter/scatterAnisotropy`:return e.extensions?.KHR_materials_volume_scatter?{type:`material`,property:`scatterAnisotropy`}:{reason:gg(t)};case`extensions/KHR_materials_dispersion/dispersion`:return e.extensions?.KHR_materials_dispersion?{type:`material`,property:`dispersion`}:{reason:gg(t)};case`extensions/KHR_materials_transmission/transmissionFactor`:return e.extensions?.KHR_materials_transmission?{type:`material`,property:`transmissionFactor`}:{reason:gg(t)};case`extensions/KHR_materials_volume/thicknessFactor`:return e.extensions?.KHR_materials_volume?{type:`material`,property:`thicknessFactor`}:{reason:gg(t)};case`extensions/KHR_materials_volume/attenuationDistance`:return e.extensions?.KHR_materials_volume?{type:`material`,property:`attenuationDistance`}:{reason:gg(t)};case`extensions/KHR_materials_volume/attenuationColor`:return e.extensions?.KHR_materials_volume?{type:`material`,property:`attenuationColor`}:{reason:gg(t)};case`extensions/KHR_materials_clearcoat/clearcoatFactor`:return e.extensions?.KHR_materials_clearcoat?{type:`material`,property:`clearcoatFactor`}:{reason:gg(t)};case`extensions/KHR_materials_clearcoat/clearcoatRoughnessFactor`:return e.extensions?.KHR_materials_clearcoat?{type:`material`,property:`clearcoatRoughnessFactor`}:{reason:gg(t)};case`extensions/KHR_materials_sheen/sheenColorFactor`:return e.extensions?.KHR_materials_sheen?{type:`material`,property:`sheenColorFactor`}:{reason:gg(t)};case`extensions/KHR_materials_sheen/sheenRoughnessFactor`:return e.extensions?.KHR_materials_sheen?{type:`material`,property:`sheenRoughnessFactor`}:{reason:gg(t)};case`extensions/KHR_materials_iridescence/iridescenceFactor`:return e.extensions?.KHR_materials_iridescence?{type:`material`,property:`iridescenceFactor`}:{reason:gg(t)};case`extensions/KHR_materials_iridescence/iridescenceIor`:return e.extensions?.KHR_materials_iridescence?{type:`material`,property:`iridescenceIor`}:{reason:gg(t)};case`extensions/KHR_materials_iridescence/iridescenceThicknessMinimum`:return e.extensions?.KHR_materials_iridescence?{type:`material`,property:`iridescenceThicknessRange`,component:0}:{reason:gg(t)};case`extensions/KHR_materials_iridescence/iridescenceThicknessMaximum`:return e.extensions?.KHR_materials_iridescence?{type:`material`,property:`iridescenceThicknessRange`,component:1}:{reason:gg(t)};case`extensions/KHR_materials_anisotropy/anisotropyStrength`:return e.extensions?.KHR_materials_anisotropy?{type:`material`,property:`anisotropyStrength`}:{reason:gg(t)};case`extensions/KHR_materials_anisotropy/anisotropyRotation`:return e.extensions?.KHR_materials_anisotropy?{type:`material`,property:`anisotropyRotation`}:{reason:gg(t)};case`extensions/KHR_materials_emissive_strength/emissiveStrength`:return e.extensions?.KHR_materials_emissive_strength?{type:`material`,property:`emissiveStrength`}:{reason:gg(t)};default:return{reason:gg(t)}}}function pg(e,t){let n=t.lastIndexOf(`extensions`);if(n<0||t[n+1]!==`KHR_texture_transform`||n<1)return{reason:`not-a-texture-transform-target`};let r=Dm(t.slice(0,n));if(!r)return{reason:_g(t.slice(0,n))};let i=mg(e,r.pathSegments);if(!i)return{reason:`texture-transform target "${t.slice(0,n).join(`/`)}" does not exist on the referenced material`};let a=t[n+2];if(a===`texCoord`)return{reason:`animated KHR_texture_transform.texCoord is unsupported because texCoord selection is structural, not a runtime float/vector update`};if(a!==`offset`&&a!==`rotation`&&a!==`scale`)return{reason:`KHR_texture_transform property "${a}" is not animatable; supported properties are offset, rotation, and scale`};let o=t[n+3];if(t.length>n+4)return{reason:`KHR_texture_transform.${a} does not support nested property paths`};let s;if(o!==void 0){if(s=Number(o),a===`rotation`)return{reason:`KHR_texture_transform.rotation does not support component indices`};if(!Number.isInteger(s)||s<0||s>1)return{reason:`KHR_texture_transform.${a} component index "${o}" is invalid; only 0 and 1 are supported`}}return{type:`textureTransform`,textureSlot:r.slot,path:a,component:s,baseTransform:Tm(i)}}function mg(e,t){let n=e;for(let e of t)if(n=n?.[e],!n)return null;return n}function hg(e){return e.slice(1).split(`/`).map(e=>e.replace(/~1/g,`/`).replace(/~0/g,`~`))}function gg(e){let t=vg(e);if(t){let e=Qh(t);if(e?.supportLevel===`none`)return`${t} is referenced by this pointer, but ${e.comment.charAt(0).toLowerCase()}${e.comment.slice(1)}`}return`no runtime target exists for material property "${e.join(`/`)}"`}function _g(e){let t=vg(e);if(t){let e=Qh(t);if(e?.supportLevel===`none`)return`${t} is referenced by this pointer, but ${e.comment.charAt(0).toLowerCase()}${e.comment.slice(1)}`}return`texture-transform target "${e.join(`/`)}" has no runtime texture-slot mapping`}function vg(e){let t=e.indexOf(`extensions`),n=e[t+1];return t>=0&&n?n:null}function yg(e,t){at.warn(`KHR_animation_pointer target ${e} will be skipped because ${t}`)()}function bg(e,t){if(t.has(e))return t.get(e);let{value:n,components:r}=Sg(e);Cg(r===1,`accessorToJsArray1D must have exactly 1 component`);let i=Array.from(n);return t.set(e,i),i}function xg(e,t){if(t.has(e))return t.get(e);let{value:n,components:r}=Sg(e);Cg(r>=1,`accessorToJsArray2D must have at least 1 component`);let i=[];for(let e=0;e<n.length;e+=r)i.push(Array.from(n.slice(e,e+r)));return t.set(e,i),i}function Sg(e){if(e.value)return{value:e.value,components:e.components};let t=e.bufferView?.data;Cg(t!==void 0),Cg(e.componentType===5126);let n=e.type===`SCALAR`?1:Number(e.type.slice(3));return{value:new Float32Array(t.buffer,t.byteOffset+(e.byteOffset||0),e.count*n),components:n}}function Cg(e,t){if(!e)throw Error(t)}var wg=class{variants;names;activeVariant=null;modelNodes;constructor(e,t){let n=e.extensions?.KHR_materials_variants?.variants||[];this.variants=n.map((e,t)=>({name:e.name||`Variant-${t}`,index:t})),this.names=this.variants.map(e=>e.name);let r=new Set;for(let e of t)e.preorderTraversal(e=>{e instanceof Sr&&e.userData.gltfMaterialVariants&&r.add(e)});this.modelNodes=Array.from(r)}selectVariant(e){let t=this.variants.find(t=>t.name===e);if(!t)throw Error(`Unknown glTF material variant: ${e}`);for(let e of this.modelNodes){let n=e.userData.gltfMaterialVariants,r=n.mappings.get(t.index);e.model.setMaterial(r?.material||n.defaultMaterial),e.model.setParameters(r?.parameters||n.defaultParameters)}this.activeVariant=e}resetVariant(){for(let e of this.modelNodes){let t=e.userData.gltfMaterialVariants;e.model.setMaterial(t.defaultMaterial),e.model.setParameters(t.defaultParameters)}this.activeVariant=null}};function Tg(e,t,n){n?.strictExtensions&&Yh(t,e);let{scenes:r,materials:i,gltfMeshIdToNodeMap:a,gltfNodeIdToNodeMap:o,gltfNodeIndexToNodeMap:s,generatedTextures:c}=ph(e,t,n),l=ng(t),u=(t.lights||t.extensions?.KHR_lights_punctual?.lights||[]).map(e=>({...e,...Array.isArray(e.color)?{color:[...e.color]}:{},...e.spot?{spot:{...e.spot}}:{}})),d=(t.cameras||[]).map(e=>{let t={...e};return e.perspective&&(t.perspective={...e.perspective}),e.orthographic&&(t.orthographic={...e.orthographic}),t}),f={useByteColors:n?.useByteColors??!0,nodeVisibility:o,lightDefinitions:u},p=Sh(t,f),m=()=>{p.splice(0,p.length,...Sh(t,f))},h=new Ph({onVisibilityChange:m,cameras:d,lightDefinitions:u,onLightChange:m,animations:l,gltfNodeIdToNodeMap:o,materials:i}),g=new wg(t,r),_=qh(t,e),v=r.map(e=>Eg(e.getBounds())),y=Dg(v),b=new Hh({gltf:t,scenes:r,gltfNodeIndexToNodeMap:s});h.setUpdateHandler(()=>b.update());let x=!1;return{scenes:r,materials:i,variants:g,cameras:d,animator:h,animations:l,lights:p,extensionSupport:_,sceneBounds:v,modelBounds:y,gltfMeshIdToNodeMap:a,gltfNodeIdToNodeMap:o,gltfNodeIndexToNodeMap:s,skins:b,gltf:t,destroy:()=>{if(x)return;x=!0;let e=new Set([...r,...a.values(),...o.values()]),t=new Set,n=new Set(i);for(let r of e)r.preorderTraversal(e=>{e instanceof Sr&&(t.add(e),e.model?.material&&n.add(e.model.material))});for(let e of t)e.destroy();for(let t of e)t.destroy();for(let e of n)e.destroy();for(let e of c)e.destroy();c.clear()}}}function Eg(e){if(!e)return{bounds:null,center:[0,0,0],size:[0,0,0],radius:.5,recommendedOrbitDistance:1};let t=[[e[0][0],e[0][1],e[0][2]],[e[1][0],e[1][1],e[1][2]]],n=[t[1][0]-t[0][0],t[1][1]-t[0][1],t[1][2]-t[0][2]],r=[t[0][0]+n[0]*.5,t[0][1]+n[1]*.5,t[0][2]+n[2]*.5],i=Math.max(n[0],n[1],n[2])*.5,a=Math.max(.5*Math.hypot(n[0],n[1],n[2]),.001);return{bounds:t,center:r,size:n,radius:a,recommendedOrbitDistance:Math.max(Math.max(i,.001)/Math.tan(Math.PI/6)*1.15,a*1.1)}}function Dg(e){let t=null;for(let n of e)if(n.bounds){if(!t)t=[[...n.bounds[0]],[...n.bounds[1]]];else for(let e=0;e<3;e++)t[0][e]=Math.min(t[0][e],n.bounds[0][e]),t[1][e]=Math.max(t[1][e],n.bounds[1][e])}return Eg(t)}var Og=(function(){var e=`b9H79Tebbbe8Fv9Gbb9Gvuuuuueu9Giuuub9Geueu9Giuuueuixkbeeeddddillviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbeY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVbdE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbiL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtblK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WboY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbrl79IV9Rbwq;X8:kdbk:kYi5ud9:du8Jjjjjbcjq9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaicefhxcj;abad9Uc;WFbGcjdadca0EhmaialfgPar9Rgoadfhsavaoadz:jjjjbgzceVhHcbhOdndninaeaO9nmeaPax9RaD6mdamaeaO9RaOamfgoae6EgAcsfglc9WGhCaAcethXaxaDfhiaOaeaoaeao6E9RhQalcl4cifcd4hLazcjdfaAfhKcbhYabaOad2fg8AhEaHh3incbh5dnawTmbaxaYcd4fRbbh5kcbh8Eazcjdfhqinaih8Fdndndndna5a8Ecet4ciGgoc9:fPdebdkaPa8F9RaA6mrazcjdfa8EaA2fa8FaAz:jjjjb8Aa8FaAfhixdkazcjdfa8EaA2fcbaAz:kjjjb8Aa8FhixekaPa8F9RaL6mva8FaLfhidnaCTmbaPai9RcK6mbaocdtc:q:G:cjbfcj:G:cjbawEhaczhrcbhlinargoc9Wfghaqfhrdndndndndndnaaa8Fahco4fRbbalcoG4ciGcdtfydbPDbedvivvvlvkar9cb83bwar9cb83bbxlkarcbaiRbdai8Xbb9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbaqaofgrcGfcbaicdfa8J9c8N1:NfghRbbag9cjjjjjw:dg8J9qE86bbarcVfcbaha8J9c8M1:NfghRbbag9cjjjjjl:dg8J9qE86bbarc7fcbaha8J9c8L1:NfghRbbag9cjjjjjd:dg8J9qE86bbarctfcbaha8J9c8K1:NfghRbbag9cjjjjje:dg8J9qE86bbarc91fcbaha8J9c8J1:NfghRbbag9cjjjj;ab:dg8J9qE86bbarc4fcbaha8J9cg1:NfghRbbag9cjjjja:dg8J9qE86bbarc93fcbaha8J9ch1:NfghRbbag9cjjjjz:dgg9qE86bbarc94fcbahag9ca1:NfghRbbai8Xbe9c:c:qj:bw9:9c:q;c1:I1e:d9c:b:c:e1z9:gg9cjjjjjz:dg8J9qE86bbarc95fcbaha8J9c8N1:NfgiRbbag9cjjjjjw:dg8J9qE86bbarc96fcbaia8J9c8M1:NfgiRbbag9cjjjjjl:dg8J9qE86bbarc97fcbaia8J9c8L1:NfgiRbbag9cjjjjjd:dg8J9qE86bbarc98fcbaia8J9c8K1:NfgiRbbag9cjjjjje:dg8J9qE86bbarc99fcbaia8J9c8J1:NfgiRbbag9cjjjj;ab:dg8J9qE86bbarc9:fcbaia8J9cg1:NfgiRbbag9cjjjja:dg8J9qE86bbarcufcbaia8J9ch1:NfgiRbbag9cjjjjz:dgg9qE86bbaiag9ca1:NfhixikaraiRblaiRbbghco4g8Ka8KciSg8KE86bbaqaofgrcGfaiclfa8Kfg8KRbbahcl4ciGg8La8LciSg8LE86bbarcVfa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc7fa8Ka8Lfg8KRbbahciGghahciSghE86bbarctfa8Kahfg8KRbbaiRbeghco4g8La8LciSg8LE86bbarc91fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc4fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc93fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc94fa8Kahfg8KRbbaiRbdghco4g8La8LciSg8LE86bbarc95fa8Ka8Lfg8KRbbahcl4ciGg8La8LciSg8LE86bbarc96fa8Ka8Lfg8KRbbahcd4ciGg8La8LciSg8LE86bbarc97fa8Ka8Lfg8KRbbahciGghahciSghE86bbarc98fa8KahfghRbbaiRbigico4g8Ka8KciSg8KE86bbarc99faha8KfghRbbaicl4ciGg8Ka8KciSg8KE86bbarc9:faha8KfghRbbaicd4ciGg8Ka8KciSg8KE86bbarcufaha8KfgrRbbaiciGgiaiciSgiE86bbaraifhixdkaraiRbwaiRbbghcl4g8Ka8KcsSg8KE86bbaqaofgrcGfaicwfa8Kfg8KRbbahcsGghahcsSghE86bbarcVfa8KahfghRbbaiRbeg8Kcl4g8La8LcsSg8LE86bbarc7faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarctfaha8KfghRbbaiRbdg8Kcl4g8La8LcsSg8LE86bbarc91faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc4faha8KfghRbbaiRbig8Kcl4g8La8LcsSg8LE86bbarc93faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc94faha8KfghRbbaiRblg8Kcl4g8La8LcsSg8LE86bbarc95faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc96faha8KfghRbbaiRbvg8Kcl4g8La8LcsSg8LE86bbarc97faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc98faha8KfghRbbaiRbog8Kcl4g8La8LcsSg8LE86bbarc99faha8LfghRbba8KcsGg8Ka8KcsSg8KE86bbarc9:faha8KfghRbbaiRbrgicl4g8Ka8KcsSg8KE86bbarcufaha8KfgrRbbaicsGgiaicsSgiE86bbaraifhixekarai8Pbw83bwarai8Pbb83bbaiczfhikdnaoaC9pmbalcdfhlaoczfhraPai9RcL0mekkaoaC6moaimexokaCmva8FTmvkaqaAfhqa8Ecefg8Ecl9hmbkdndndndnawTmbasaYcd4fRbbgociGPlbedrbkaATmdazaYfh8Fazcjdfhhcbh8EaEhaina8FRbbhraahocbhlinaoahalfRbbgqce4cbaqceG9R7arfgr86bbaoadfhoaAalcefgl9hmbkaacefhaa8Fcefh8FahaAfhha8Ecefg8Ecl9hmbxikkaATmeazaYfhaazcjdfhhcbhoceh8EaKh8FinaEaofhlaa8Vbbhrcbhoinala8FaofRbbcwtahaofRbbgqVc;:FiGce4cbaqceG9R7arfgr87bbaladfhlaQaocefgofmbka8FaXfh8FcdhoaacdfhaahaXfhha8EceGhlcbh8EalmbxdkkaATmbaocl4h8EazaYfRbbhqcwhoa3hlinalRbbaotaqVhqalcefhlaocwfgoca9hmbkcbhhaEh8FaKhainazcjdfahfRbbhrcwhoaahlinalRbbaotarVhralaAfhlaocwfgoca9hmbkara8E94aq7hqcbhoa8Fhlinalaqao486bbalcefhlaocwfgoca9hmbka8Fadfh8FaacefhaahcefghaA9hmbkkaEclfhEa3clfh3aYclfgYad6mbkaza8AaAcufad2fadz:jjjjb8AaAaOfhOaihxaimbkc9:hoxdkcbc99aPax9RakSEhoxekc9:hokavcjqf8Kjjjjbaok:bsesu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgwce0mbavc;abfcFecjez:kjjjb8Aav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhDaicefgiarfhqdndnaeci9pmbaqhexekcmcsawceSEhkcbhxcbhmaqhecbhlcbhoindndnaiRbbgrc;Ve0mbavc;abfaoarcu7gPcl4fcsGcitfgwydlhsawydbhzdndnarcsGgwak9pmbavalaPfcsGcdtfydbaxawEhraxawTgHfhxxekdnaeaD9nmbc9:hoxokdndnawcsSmbcehHamawcetfcWfhrxekaecefhrae8SbbgwcFeGhPdndnawcu9mmbarhexekaecvfheaPcFbGhPcrhwdninar8SbbgHcFbGawtaPVhPaHcu9kmearcefhrawcrfgwc8J9hmbxdkkarcefhekcehHaPce4cbaPceG9R7amfhrkarhmkavc;abfaocitfgwarBdbawasBdlavalcdtfarBdbavc;abfaocefcsGcitfgwazBdbawarBdlaocdfhoaHalfhldnadcd9hmbabar87elabas87edabaz87ebabcofhbxdkabarBdwabasBdlabazBdbabcxfhbxekdnarcpe0mbavalaDarcsGfRbbgwcl4gP9RcsGcdtfydbaxcefgsaPEhravalaw9RcsGcdtfydbasaPTgzfgsawcsGgPEhwaPThPdndnadcd9hmbabaw87elabar87edabax87ebcohHxekabawBdwabarBdlabaxBdbcxhHkavalcdtfaxBdbavc;abfaocitfgOarBdbaOaxBdlavalcefglcsGcdtfarBdbavc;abfaocefcsGcitfgOawBdbaOarBdlavalazfglcsGcdtfawBdbavc;abfaocdfcsGcitfgraxBdbarawBdlaocifhoabaHfhbalaPfhlasaPfhxxekdnaeaD9nmbc9:hoxlkaxcbaeRbbgwEgHarc;:eSgrfhsawcsGhOdndnawcl4gAmbascefhzxekashzavalaA9RcsGcdtfydbhskdndnaOmbazcefhxxekazhxavalaw9RcsGcdtfydbhzkdndnarTmbaecefhrxekaecdfhrae8SbegPcFeGhwdnaPcu9kmbaecofhHawcFbGhwcrhedninar8SbbgPcFbGaetawVhwaPcu9kmearcefhraecrfgec8J9hmbkaHhrxekarcefhrkawce4cbawceG9R7amfgmhHkdndnaAcsSmbarhwxekarcefhwar8SbbgecFeGhPdnaecu9kmbarcvfhsaPcFbGhPcrhedninaw8SbbgrcFbGaetaPVhParcu9kmeawcefhwaecrfgec8J9hmbkashwxekawcefhwkaPce4cbaPceG9R7amfgmhskdndnaOcsSmbawhexekawcefheaw8SbbgrcFeGhPdnarcu9kmbawcvfhzaPcFbGhPcrhrdninae8SbbgwcFbGartaPVhPawcu9kmeaecefhearcrfgrc8J9hmbkazhexekaecefhekaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabaz87elabas87edabaH87ebcohrxekabazBdwabasBdlabaHBdbcxhrkavc;abfaocitfgwasBdbawaHBdlavalcdtfaHBdbavc;abfaocefcsGcitfgwazBdbawasBdlavalcefglcsGcdtfasBdbavc;abfaocdfcsGcitfgwaHBdbawazBdlavalaATaAcsSVfglcsGcdtfazBdbalaOTaOcsSVfhlaocifhoabarfhbkaocsGhoalcsGhlaicefgiaq6mbkkcbc99aeaDSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk:Lvoeue99dud99eud99dndnadcl9hmbaeTmeindndnabcdfgd8Sbb:Yab8Sbbgi:Ygl:l:tabcefgv8Sbbgo:Ygr:l:tgwJbb;:9cawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai86bbdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad86bbdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad86bbabclfhbaecufgembxdkkaeTmbindndnabclfgd8Ueb:Yab8Uebgi:Ygl:l:tabcdfgv8Uebgo:Ygr:l:tgwJb;:FSawawNJbbbbawawJbbbb9GgDEgq:mgkaqaicb9iEalMgwawNakaqaocb9iEarMgqaqNMM:r:vglNJbbbZJbbb:;aDEMgr:lJbbb9p9DTmbar:Ohixekcjjjj94hikadai87ebdndnaqalNJbbbZJbbb:;aqJbbbb9GEMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkavad87ebdndnawalNJbbbZJbbb:;awJbbbb9GEMgw:lJbbb9p9DTmbaw:Ohdxekcjjjj94hdkabad87ebabcwfhbaecufgembkkk:4ioiue99dud99dud99dnaeTmbcbhiabhlindndnal8Uebgv:YgoJ:ji:1Salcof8UebgrciVgw:Y:vgDNJbbbZJbbb:;avcu9kEMgq:lJbbb9p9DTmbaq:Ohkxekcjjjj94hkkalclf8Uebhvalcdf8UebhxalarcefciGcetfak87ebdndnax:YgqaDNJbbbZJbbb:;axcu9kEMgm:lJbbb9p9DTmbam:Ohxxekcjjjj94hxkabaiarciGgkfcd7cetfax87ebdndnav:YgmaDNJbbbZJbbb:;avcu9kEMgP:lJbbb9p9DTmbaP:Ohvxekcjjjj94hvkalarcufciGcetfav87ebdndnawaw2:ZgPaPMaoaoN:taqaqN:tamamN:tgoJbbbbaoJbbbb9GE:raDNJbbbZMgD:lJbbb9p9DTmbaD:Ohrxekcjjjj94hrkalakcetfar87ebalcwfhlaiclfhiaecufgembkkk9mbdnadcd4ae2gdTmbinababydbgecwtcw91:Yaece91cjjj98Gcjjj;8if::NUdbabclfhbadcufgdmbkkk:Tvirud99eudndnadcl9hmbaeTmeindndnabRbbgiabcefgl8Sbbgvabcdfgo8Sbbgrf9R:YJbbuJabcifgwRbbgdce4adVgDcd4aDVgDcl4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax86bbdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao86bbdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai86bbdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad86bbabclfhbaecufgembxdkkaeTmbindndnab8Vebgiabcdfgl8Uebgvabclfgo8Uebgrf9R:YJbFu9habcofgw8Vebgdce4adVgDcd4aDVgDcl4aDVgDcw4aDVgD:Z:vgqNJbbbZMgk:lJbbb9p9DTmbak:Ohxxekcjjjj94hxkaoax87ebdndnaraif:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohoxekcjjjj94hokalao87ebdndnavaifar9R:YaqNJbbbZMgk:lJbbb9p9DTmbak:Ohixekcjjjj94hikabai87ebdndnaDadcetGadceGV:ZaqNJbbbZMgq:lJbbb9p9DTmbaq:Ohdxekcjjjj94hdkawad87ebabcwfhbaecufgembkkk9teiucbcbyd:K:G:cjbgeabcifc98GfgbBd:K:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaik;LeeeudndnaeabVciGTmbabhixekdndnadcz9pmbabhixekabhiinaiaeydbBdbaiclfaeclfydbBdbaicwfaecwfydbBdbaicxfaecxfydbBdbaeczfheaiczfhiadc9Wfgdcs0mbkkadcl6mbinaiaeydbBdbaeclfheaiclfhiadc98fgdci0mbkkdnadTmbinaiaeRbb86bbaicefhiaecefheadcufgdmbkkabk;aeedudndnabciGTmbabhixekaecFeGc:b:c:ew2hldndnadcz9pmbabhixekabhiinaialBdbaicxfalBdbaicwfalBdbaiclfalBdbaiczfhiadc9Wfgdcs0mbkkadcl6mbinaialBdbaiclfhiadc98fgdci0mbkkdnadTmbinaiae86bbaicefhiadcufgdmbkkabkk83dbcj:Gdk8Kbbbbdbbblbbbwbbbbbbbebbbdbbblbbbwbbbbc:K:Gdkl8W:qbb`,t=`b9H79TebbbeKl9Gbb9Gvuuuuueu9Giuuub9Geueuixkbbebeeddddilve9Weeeviebeoweuecj:Gdkr;Neqo9TW9T9VV95dbH9F9F939H79T9F9J9H229F9Jt9VV7bb8A9TW79O9V9Wt9F9KW9J9V9KW9wWVtW949c919M9MWVbdY9TW79O9V9Wt9F9KW9J9V9KW69U9KW949c919M9MWVblE9TW79O9V9Wt9F9KW9J9V9KW69U9KW949tWG91W9U9JWbvL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9p9JtboK9TW79O9V9Wt9F9KW9J9V9KWS9P2tWV9r919HtbrL9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVT949WbwY9TW79O9V9Wt9F9KW9J9V9KWS9P2tWVJ9V29VVbDl79IV9Rbqq:I9Dklbzik94evu8Jjjjjbcz9Rhbcbheincbhdcbhiinabcwfadfaicjuaead4ceGglE86bbaialfhiadcefgdcw9hmbkaeai86b:q:W:cjbaecitab8Piw83i:q:G:cjbaecefgecjd9hmbkk:SBlEud97dur978Jjjjjbcj;kb9Rgv8Kjjjjbc9:hodnalTmbcuhoaiRbbgrc;WeGc:Ge9hmbarcsGgwce0mbc9:hoalcufadcd4cbawEgDadfgrcKcaawEgqaraq0Egk6mbaialfgxar9RhodnadTgmmbavaoad;8qbbkaicefhPcj;abad9Uc;WFbGcjdadca0EhsdndndnadTmbaoadfhzcbhHinaeaH9nmdaxaP9RaD6miabaHad2fgOavcjdfasaeaH9RaHasfae6EgAaAcsfgoc9WGgCSEhXaPaDfhQaocl4cifcd4hLavcj;cbfaCcetfhKavcj;cbfaCci2fhYavcj;cbfaCfh8AcbhEaoc;ab6h3incbh5dnawTmbaPaEcd4fRbbh5kcbh8Eavcj;cbfh8Findndndndna5a8Ecet4ciGgoc9:fPdebdkaxaQ9RaC6mwdnaCTmbavcj;cbfa8EaC2faQaC;8qbbkaQaAfhQxdkaCTmeavcj;cbfa8EaC2fcbaC;8kbxekaxaQ9RaL6moaoclVcbawEhraQaLfhocbhidna3mbaxao9Rc;Gb6mbcbhlina8FalfhidndndndndndnaQalco4fRbbgqciGarfPDbedibledibkaipxbbbbbbbbbbbbbbbbpklbxlkaiaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaoclffa8JRb:q:W:cjbfhoxikaiaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaocwffa8JRb:q:W:cjbfhoxdkaiaopbbbpklbaoczfhoxekaiaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbagaocdffa8JRb:q:W:cjbfhokdndndndndndnaqcd4ciGarfPDbedibledibkaiczfpxbbbbbbbbbbbbbbbbpklbxlkaiczfaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaoclffa8JRb:q:W:cjbfhoxikaiczfaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaocwffa8JRb:q:W:cjbfhoxdkaiczfaopbbbpklbaoczfhoxekaiczfaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbagaocdffa8JRb:q:W:cjbfhokdndndndndndnaqcl4ciGarfPDbedibledibkaicafpxbbbbbbbbbbbbbbbbpklbxlkaicafaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaoclffa8JRb:q:W:cjbfhoxikaicafaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbagaocwffa8JRb:q:W:cjbfhoxdkaicafaopbbbpklbaoczfhoxekaicafaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbagaocdffa8JRb:q:W:cjbfhokdndndndndndnaqco4arfPDbedibledibkaic8Wfpxbbbbbbbbbbbbbbbbpklbxlkaic8Wfaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsaap5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbaiaoclffaqRb:q:W:cjbfhoxikaic8Wfaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Ngicitpbi:q:G:cjbaiRb:q:W:cjbgipsaap5e9cjF;8;4;W;G;ab9:9cU1:Ngqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spklbaiaocwffaqRb:q:W:cjbfhoxdkaic8Wfaopbbbpklbaoczfhoxekaic8WfaopbbdaoRbbgicitpbi:q:G:cjbaiRb:q:W:cjbgipsaoRbegqcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpklbaiaocdffaqRb:q:W:cjbfhokalc;abfhialcjefaC0meaihlaxao9Rc;Fb0mbkkdnaiaC9pmbaici4hlinaxao9RcK6mwa8FaifhqdndndndndndnaQaico4fRbbalcoG4ciGarfPDbedibledibkaqpxbbbbbbbbbbbbbbbbpkbbxlkaqaopbblaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLgacdp:meaapmbzeHdOiAlCvXoQrLpxiiiiiiiiiiiiiiiip9oghpxiiiiiiiiiiiiiiiip8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spkbbagaoclffa8JRb:q:W:cjbfhoxikaqaopbbwaopbbbgaclp:meaapmbzeHdOiAlCvXoQrLpxssssssssssssssssp9oghpxssssssssssssssssp8Jgap5b9cjF;8;4;W;G;ab9:9cU1:Nggcitpbi:q:G:cjbagRb:q:W:cjbggpsaap5e9cjF;8;4;W;G;ab9:9cU1:Ng8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPahaap9spkbbagaocwffa8JRb:q:W:cjbfhoxdkaqaopbbbpkbbaoczfhoxekaqaopbbdaoRbbggcitpbi:q:G:cjbagRb:q:W:cjbggpsaoRbeg8Jcitpbi:q:G:cjbp9UpmbedilvorzHOACXQLpPpkbbagaocdffa8JRb:q:W:cjbfhokalcdfhlaiczfgiaC6mbkkaohQaoTmoka8FaCfh8Fa8Ecefg8Ecl9hmbkdndndndnawTmbazaEcd4fRbbglciGPlbedwbkaCTmdaXaEfhlavaEfpbdbh8Kcbhoinalavcj;cbfaofpblbg8La8Aaofpblbg8MpmbzeHdOiAlCvXoQrLg8NaKaofpblbgyaYaofpblbg8PpmbzeHdOiAlCvXoQrLgIpmbezHdiOAlvCXorQLgacep9Taapxeeeeeeeeeeeeeeeeghp9op9Hp9rgaa8Kp9Ug8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp9Ug8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp9Ug8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9Abbbaladfgla8Ka8NaIpmwDKYqk8AExm35Ps8E8Fgacep9Taaahp9op9Hp9rgap9Ug8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp9Ug8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp9Ug8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9Abbbaladfgla8Ka8La8MpmwKDYq8AkEx3m5P8Es8Fg8Laya8PpmwKDYq8AkEx3m5P8Es8Fg8MpmbezHdiOAlvCXorQLgacep9Taaahp9op9Hp9rgap9Ug8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp9Ug8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp9Ug8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9Abbbaladfgla8Ka8La8MpmwDKYqk8AExm35Ps8E8Fgacep9Taaahp9op9Hp9rgap9Ughp9Abbbaladfglahaaaapmlvorlvorlvorlvorp9Ughp9AbbbaladfglahaaaapmwDqkwDqkwDqkwDqkp9Ughp9AbbbaladfglahaaaapmxmPsxmPsxmPsxmPsp9Ug8Kp9AbbbaladfhlaoczfgoaC6mbxikkaCTmeaXaEfhlavaEfpbdbh8Kcbhoinalavcj;cbfaofpblbg8La8Aaofpblbg8MpmbzeHdOiAlCvXoQrLg8NaKaofpblbgyaYaofpblbg8PpmbzeHdOiAlCvXoQrLgIpmbezHdiOAlvCXorQLgacep:neaapxebebebebebebebebghp9op:bep9rgaa8Kp:oeg8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp:oeg8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp:oeg8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9Abbbaladfgla8Ka8NaIpmwDKYqk8AExm35Ps8E8Fgacep:neaaahp9op:bep9rgap:oeg8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp:oeg8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp:oeg8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9Abbbaladfgla8Ka8La8MpmwKDYq8AkEx3m5P8Es8Fg8Laya8PpmwKDYq8AkEx3m5P8Es8Fg8MpmbezHdiOAlvCXorQLgacep:neaaahp9op:bep9rgap:oeg8Kp9Abbbaladfgla8Kaaaapmlvorlvorlvorlvorp:oeg8Kp9Abbbaladfgla8KaaaapmwDqkwDqkwDqkwDqkp:oeg8Kp9Abbbaladfgla8KaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9Abbbaladfgla8Ka8La8MpmwDKYqk8AExm35Ps8E8Fgacep:neaaahp9op:bep9rgap:oeghp9Abbbaladfglahaaaapmlvorlvorlvorlvorp:oeghp9AbbbaladfglahaaaapmwDqkwDqkwDqkwDqkp:oeghp9AbbbaladfglahaaaapmxmPsxmPsxmPsxmPsp:oeg8Kp9AbbbaladfhlaoczfgoaC6mbxdkkaCTmbaXaEfhrcbhocbalcl4gl9Rc8FGhiavaEfpbdbhhinaravcj;cbfaofpblbg8Ka8Aaofpblbg8LpmbzeHdOiAlCvXoQrLg8MaKaofpblbg8NaYaofpblbgypmbzeHdOiAlCvXoQrLg8PpmbezHdiOAlvCXorQLgaaip:Reaaalp:Tep9qgaahp9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9Abbbaradfgraha8Ma8PpmwDKYqk8AExm35Ps8E8Fgaaip:Reaaalp:Tep9qgap9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9Abbbaradfgraha8Ka8LpmwKDYq8AkEx3m5P8Es8Fg8Ka8NaypmwKDYq8AkEx3m5P8Es8Fg8LpmbezHdiOAlvCXorQLgaaip:Reaaalp:Tep9qgap9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9Abbbaradfgraha8Ka8LpmwDKYqk8AExm35Ps8E8Fgaaip:Reaaalp:Tep9qgap9rghp9Abbbaradfgrahaaaapmlvorlvorlvorlvorp9rghp9AbbbaradfgrahaaaapmwDqkwDqkwDqkwDqkp9rghp9AbbbaradfgrahaaaapmxmPsxmPsxmPsxmPsp9rghp9AbbbaradfhraoczfgoaC6mbkkaEclfgEad6mbkdnaXavcjdf9hmbaAad2goTmbaOavcjdfao;8qbbkdnammbavaXaAcufad2fad;8qbbkaAaHfhHc9:hoaQhPaQmbxlkkaeTmbaDalfhrcbhocuhlinaralaD9RglfaD6mdasaeao9Raoasfae6Eaofgoae6mbkaial9RhPkcbc99axaP9RakSEhoxekc9:hokavcj;kbf8Kjjjjbaokwbz:bjjjbkpPesu8Jjjjjbc;ae9Rgv8Kjjjjbc9:hodnalaeci9UgrcHf6mbcuhoaiRbbgwc;WeGc;Ge9hmbawcsGgwce0mbavc;abfcFecje;8kbav9cu83iUav9cu83i8Wav9cu83iyav9cu83iaav9cu83iKav9cu83izav9cu83iwav9cu83ibaialfc9WfhDaicefgiarfhqdndnaeci9pmbaqhexekcmcsawceSEhkcbhxcbhmaqhecbhlcbhoindndnaiRbbgrc;Ve0mbavc;abfaoarcu7gPcl4fcsGcitfgwydlhsawydbhzdndnarcsGgwak9pmbavalaPfcsGcdtfydbaxawEhraxawTgHfhxxekdnaeaD9nmbc9:hoxokdndnawcsSmbcehHamawcetfcWfhrxekaecefhrae8SbbgwcFeGhPdndnawcu9mmbarhexekaecvfheaPcFbGhPcrhwdninar8SbbgHcFbGawtaPVhPaHcu9kmearcefhrawcrfgwc8J9hmbxdkkarcefhekcehHaPce4cbaPceG9R7amfhrkarhmkavc;abfaocitfgwarBdbawasBdlavalcdtfarBdbavc;abfaocefcsGcitfgwazBdbawarBdlaocdfhoaHalfhldnadcd9hmbabar87elabas87edabaz87ebabcofhbxdkabarBdwabasBdlabazBdbabcxfhbxekdnarcpe0mbavalaDarcsGfRbbgwcl4gP9RcsGcdtfydbaxcefgsaPEhravalaw9RcsGcdtfydbasaPTgzfgsawcsGgPEhwaPThPdndnadcd9hmbabaw87elabar87edabax87ebcohHxekabawBdwabarBdlabaxBdbcxhHkavalcdtfaxBdbavc;abfaocitfgOarBdbaOaxBdlavalcefglcsGcdtfarBdbavc;abfaocefcsGcitfgOawBdbaOarBdlavalazfglcsGcdtfawBdbavc;abfaocdfcsGcitfgraxBdbarawBdlaocifhoabaHfhbalaPfhlasaPfhxxekdnaeaD9nmbc9:hoxlkaxcbaeRbbgwEgHarc;:eSgrfhsawcsGhOdndnawcl4gAmbascefhzxekashzavalaA9RcsGcdtfydbhskdndnaOmbazcefhxxekazhxavalaw9RcsGcdtfydbhzkdndnarTmbaecefhrxekaecdfhrae8SbegPcFeGhwdnaPcu9kmbaecofhHawcFbGhwcrhedninar8SbbgPcFbGaetawVhwaPcu9kmearcefhraecrfgec8J9hmbkaHhrxekarcefhrkawce4cbawceG9R7amfgmhHkdndnaAcsSmbarhwxekarcefhwar8SbbgecFeGhPdnaecu9kmbarcvfhsaPcFbGhPcrhedninaw8SbbgrcFbGaetaPVhParcu9kmeawcefhwaecrfgec8J9hmbkashwxekawcefhwkaPce4cbaPceG9R7amfgmhskdndnaOcsSmbawhexekawcefheaw8SbbgrcFeGhPdnarcu9kmbawcvfhzaPcFbGhPcrhrdninae8SbbgwcFbGartaPVhPawcu9kmeaecefhearcrfgrc8J9hmbkazhexekaecefhekaPce4cbaPceG9R7amfgmhzkdndnadcd9hmbabaz87elabas87edabaH87ebcohrxekabazBdwabasBdlabaHBdbcxhrkavc;abfaocitfgwasBdbawaHBdlavalcdtfaHBdbavc;abfaocefcsGcitfgwazBdbawasBdlavalcefglcsGcdtfasBdbavc;abfaocdfcsGcitfgwaHBdbawazBdlavalaATaAcsSVfglcsGcdtfazBdbalaOTaOcsSVfhlaocifhoabarfhbkaocsGhoalcsGhlaicefgiaq6mbkkcbc99aeaDSEhokavc;aef8Kjjjjbaok:clevu8Jjjjjbcz9Rhvdnalaecvf9pmbc9:skdnaiRbbc;:eGc;qeSmbcuskav9cb83iwaicefhoaialfc98fhrdnaeTmbdnadcdSmbcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcdtfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgiBdbalaiBdbawcefgwae9hmbxdkkcbhwindnaoar6mbc9:skaocefhlao8SbbgicFeGhddndnaicu9mmbalhoxekaocvfhoadcFbGhdcrhidninal8SbbgDcFbGaitadVhdaDcu9kmealcefhlaicrfgic8J9hmbxdkkalcefhokabawcetfadc8Etc8F91adcd47avcwfadceGcdtVglydbfgi87ebalaiBdbawcefgwae9hmbkkcbc99aoarSEk;Toio97eue97aec98Ghedndnadcl9hmbaeTmecbhdinababpbbbgicKp:RecKp:Sep;6eglaicwp:RecKp:Sep;6ealp;Geaiczp:RecKp:Sep;6egvp;Gep;Kep;Legopxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgwp9op9rp;Keglpxbb;:9cbb;:9cbb;:9cbb;:9calalp;Meaoaop;Meavaravawp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFbbbFbbbFbbbFbbbp9oaipxbbbFbbbFbbbFbbbFp9op9qalavp;Mearp;Kecwp:RepxbFbbbFbbbFbbbFbbp9op9qaoavp;Mearp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgDaDpbbbgipxbbbbbbFFbbbbbbFFgwp9oabpbbbgoaipmbediwDqkzHOAKY8AEgvczp:Reczp:Sep;6eglaoaipmlvorxmPsCXQL358E8FpxFubbFubbFubbFubbp9op;6eavczp:Sep;6egvp;Gealp;Gep;Kep;Legipxbbbbbbbbbbbbbbbbp:2egralpxbbbjbbbjbbbjbbbjgqp9op9rp;Keglpxb;:FSb;:FSb;:FSb;:FSalalp;Meaiaip;Meavaravaqp9op9rp;Keglalp;Mep;Kep;Kep;Jep;Negvp;Mepxbbn0bbn0bbn0bbn0grp;KepxFFbbFFbbFFbbFFbbp9oaiavp;Mearp;Keczp:Rep9qgialavp;Mearp;KepxFFbbFFbbFFbbFFbbp9oglpmwDKYqk8AExm35Ps8E8Fp9qpkbbabaoawp9oaialpmbezHdiOAlvCXorQLp9qpkbbabcafhbadclfgdae6mbkkk;2ileue97euo97dnaec98GgiTmbcbheinabcKfpx:ji:1S:ji:1S:ji:1S:ji:1SabpbbbglabczfgvpbbbgopmlvorxmPsCXQL358E8Fgrczp:Segwpxibbbibbbibbbibbbp9qp;6egDp;NegqaDaDp;MegDaDp;KealaopmbediwDqkzHOAKY8AEgDczp:Reczp:Sep;6eglalp;MeaDczp:Sep;6egoaop;Mearczp:Reczp:Sep;6egrarp;Mep;Kep;Kep;Lepxbbbbbbbbbbbbbbbbp:4ep;Jep;Mepxbbn0bbn0bbn0bbn0gDp;KepxFFbbFFbbFFbbFFbbgkp9oaqaop;MeaDp;Keczp:Rep9qgoaqalp;MeaDp;Keakp9oaqarp;MeaDp;Keczp:Rep9qgDpmwDKYqk8AExm35Ps8E8Fglp5eawclp:RegqpEi:T:j83ibavalp5baqpEd:T:j83ibabcwfaoaDpmbezHdiOAlvCXorQLgDp5eaqpEe:T:j83ibabaDp5baqpEb:T:j83ibabcafhbaeclfgeai6mbkkkuee97dnadcd4ae2c98GgeTmbcbhdinababpbbbgicwp:Recwp:Sep;6eaicep:SepxbbjFbbjFbbjFbbjFp9opxbbjZbbjZbbjZbbjZp:Uep;Mepkbbabczfhbadclfgdae6mbkkk:Sodw97euaec98Ghedndnadcl9hmbaeTmecbhdinabpxbbuJbbuJbbuJbbuJabpbbbgicKp:TeglaicYp:Tep9qgvcdp:Teavp9qgvclp:Teavp9qgop;6ep;Negvaicwp:RecKp:SegraipxFbbbFbbbFbbbFbbbgwp9ogDp:Uep;6ep;Mepxbbn0bbn0bbn0bbn0gqp;Kecwp:RepxbFbbbFbbbFbbbFbbp9oavaDarp:Xeaiczp:RecKp:Segip:Uep;6ep;Meaqp;Keawp9op9qavaDaraip:Uep:Xep;6ep;Meaqp;Keczp:RepxbbFbbbFbbbFbbbFbp9op9qavaoalcep:Rep9oalpxebbbebbbebbbebbbp9op9qp;6ep;Meaqp;KecKp:Rep9qpkbbabczfhbadclfgdae6mbxdkkaeTmbcbhdinabczfgkpxbFu9hbFu9hbFu9hbFu9habpbbbglakpbbbgrpmlvorxmPsCXQL358E8Fgvczp:TegqavcHp:Tep9qgicdp:Teaip9qgiclp:Teaip9qgicwp:Teaip9qgop;6ep;NegialarpmbediwDqkzHOAKY8AEgDpxFFbbFFbbFFbbFFbbglp9ograDczp:Segwp:Ueavczp:Reczp:SegDp:Xep;6ep;Mepxbbn0bbn0bbn0bbn0gvp;Kealp9oaiarawaDp:Uep:Xep;6ep;Meavp;Keczp:Rep9qgwaiaoaqcep:Rep9oaqpxebbbebbbebbbebbbp9op9qp;6ep;Meavp;Keczp:ReaiaDarp:Uep;6ep;Meavp;Kealp9op9qgipmwDKYqk8AExm35Ps8E8FpkbbabawaipmbezHdiOAlvCXorQLpkbbabcafhbadclfgdae6mbkkk9teiucbcbydj:G:cjbgeabcifc98GfgbBdj:G:cjbdndnabZbcztgd9nmbcuhiabad9RcFFifcz4nbcuSmekaehikaikkxebcj:Gdklz:zbb`,n=new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,3,2,0,0,5,3,1,0,1,12,1,0,10,22,2,12,0,65,0,65,0,65,0,252,10,0,0,11,7,0,65,0,253,15,26,11]),r=new Uint8Array([32,0,65,2,1,106,34,33,3,128,11,4,13,64,6,253,10,7,15,116,127,5,8,12,40,16,19,54,20,9,27,255,113,17,42,67,24,23,146,148,18,14,22,45,70,69,56,114,101,21,25,63,75,136,108,28,118,29,73,115]);if(typeof WebAssembly!=`object`)return{supported:!1};var i=WebAssembly.validate(n)?s(t):s(e),a,o=WebAssembly.instantiate(i,{}).then(function(e){a=e.instance,a.exports.__wasm_call_ctors()});function s(e){for(var t=new Uint8Array(e.length),n=0;n<e.length;++n){var i=e.charCodeAt(n);t[n]=i>96?i-97:i>64?i-39:i+4}for(var a=0,n=0;n<e.length;++n)t[a++]=t[n]<60?r[t[n]]:(t[n]-60)*64+t[++n];return t.buffer.slice(0,a)}function c(e,t,n,r,i,a,o){var s=e.exports.sbrk,c=r+3&-4,l=s(c*i),u=s(a.length),d=new Uint8Array(e.exports.memory.buffer);d.set(a,u);var f=t(l,r,i,u,a.length);if(f==0&&o&&o(l,c,i),n.set(d.subarray(l,l+r*i)),s(l-s(0)),f!=0)throw Error(`Malformed buffer data: `+f)}var l={NONE:``,OCTAHEDRAL:`meshopt_decodeFilterOct`,QUATERNION:`meshopt_decodeFilterQuat`,EXPONENTIAL:`meshopt_decodeFilterExp`,COLOR:`meshopt_decodeFilterColor`},u={ATTRIBUTES:`meshopt_decodeVertexBuffer`,TRIANGLES:`meshopt_decodeIndexBuffer`,INDICES:`meshopt_decodeIndexSequence`},d=[],f=0;function p(e){var t={object:new Worker(e),pending:0,requests:{}};return t.object.onmessage=function(e){var n=e.data;t.pending-=n.count,t.requests[n.id][n.action](n.value),delete t.requests[n.id]},t}function m(e){for(var t=`self.ready = WebAssembly.instantiate(new Uint8Array([`+new Uint8Array(i)+`]), {}).then(function(result) { result.instance.exports.__wasm_call_ctors(); return result.instance; });self.onmessage = `+g.name+`;`+c.toString()+g.toString(),n=new Blob([t],{type:`text/javascript`}),r=URL.createObjectURL(n),a=d.length;a<e;++a)d[a]=p(r);for(var a=e;a<d.length;++a)d[a].object.postMessage({});d.length=e,URL.revokeObjectURL(r)}function h(e,t,n,r,i){for(var a=d[0],o=1;o<d.length;++o)d[o].pending<a.pending&&(a=d[o]);return new Promise(function(o,s){var c=new Uint8Array(n),l=++f;a.pending+=e,a.requests[l]={resolve:o,reject:s},a.object.postMessage({id:l,count:e,size:t,source:c,mode:r,filter:i},[c.buffer])})}function g(e){var t=e.data;self.ready.then(function(e){if(!t.id)return self.close();try{var n=new Uint8Array(t.count*t.size);c(e,e.exports[t.mode],n,t.count,t.size,t.source,e.exports[t.filter]),self.postMessage({id:t.id,count:t.count,action:`resolve`,value:n},[n.buffer])}catch(e){self.postMessage({id:t.id,count:t.count,action:`reject`,value:e})}})}return{ready:o,supported:!0,useWorkers:function(e){m(e)},decodeVertexBuffer:function(e,t,n,r,i){c(a,a.exports.meshopt_decodeVertexBuffer,e,t,n,r,a.exports[l[i]])},decodeIndexBuffer:function(e,t,n,r){c(a,a.exports.meshopt_decodeIndexBuffer,e,t,n,r)},decodeIndexSequence:function(e,t,n,r){c(a,a.exports.meshopt_decodeIndexSequence,e,t,n,r)},decodeGltfBuffer:function(e,t,n,r,i,o){c(a,a.exports[u[i]],e,t,n,r,a.exports[l[o]])},decodeGltfBufferAsync:function(e,t,n,r,i){return d.length>0?h(e,t,n,u[r],l[i]):o.then(function(){var o=new Uint8Array(e*t);return c(a,a.exports[u[r]],o,e,t,n,a.exports[l[i]]),o})}}})();function kg(e,t){if(!e)throw Error(t||`assert failed: gltf`)}var Ag={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},jg={5120:1,5121:1,5122:2,5123:2,5125:4,5126:4},Mg=1.33,Ng=[`SCALAR`,`VEC2`,`VEC3`,`VEC4`],Pg=new Map([[Int8Array,5120],[Uint8Array,5121],[Int16Array,5122],[Uint16Array,5123],[Uint32Array,5125],[Float32Array,5126],[Float64Array,5130]]),Fg={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Ig={5120:1,5121:1,5122:2,5123:2,5125:4,5126:4},Lg={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array};function Rg(e){return Ng[e-1]||Ng[0]}function zg(e){let t=Pg.get(e.constructor);if(!t)throw Error(`Illegal typed array`);return t}function Bg(e,t){let n=Lg[e.componentType],r=Fg[e.type],i=Ig[e.componentType],a=e.count*r,o=e.count*r*i;return kg(o>=0&&o<=t.byteLength),{ArrayType:n,length:a,byteLength:o,componentByteSize:jg[e.componentType],numberOfComponentsInElement:Ag[e.type]}}function Vg(e){let{images:t,bufferViews:n}=e;t||=[],n||=[];let r=t.map(e=>e.bufferView);n=n.filter(e=>!r.includes(e));let i=n.reduce((e,t)=>e+t.byteLength,0),a=t.reduce((e,t)=>{let{width:n,height:r}=t.image;return e+n*r},0);return i+Math.ceil(4*a*Mg)}function Hg(e,t,n){let r=e.bufferViews[n];kg(r);let i=t[r.buffer];kg(i);let a=(r.byteOffset||0)+i.byteOffset;return new Uint8Array(i.arrayBuffer,a,r.byteLength)}function Ug(e,t,n){let r=typeof n==`number`?e.accessors?.[n]:n;if(!r)throw Error(`No gltf accessor ${JSON.stringify(n)}`);let i=e.bufferViews?.[r.bufferView||0];if(!i)throw Error(`No gltf buffer view for accessor ${i}`);let{arrayBuffer:a,byteOffset:o}=t[i.buffer],s=(o||0)+(r.byteOffset||0)+(i.byteOffset||0),{ArrayType:c,length:l,componentByteSize:u,numberOfComponentsInElement:d}=Bg(r,i),f=u*d,p=i.byteStride||f;if(i.byteStride===void 0||i.byteStride===f)return new c(a,s,l);let m=new c(l);for(let e=0;e<r.count;e++){let t=new c(a,s+e*p,d);m.set(t,e*d)}return m}function Wg(){return{asset:{version:`2.0`,generator:`loaders.gl`},buffers:[],extensions:{},extensionsRequired:[],extensionsUsed:[]}}var Gg=class{gltf;sourceBuffers;byteLength;constructor(e){this.gltf={json:e?.json||Wg(),buffers:e?.buffers||[],images:e?.images||[]},this.sourceBuffers=[],this.byteLength=0,this.gltf.buffers&&this.gltf.buffers[0]&&(this.byteLength=this.gltf.buffers[0].byteLength,this.sourceBuffers=[this.gltf.buffers[0]])}get json(){return this.gltf.json}getApplicationData(e){return this.json[e]}getExtraData(e){return(this.json.extras||{})[e]}hasExtension(e){let t=this.getUsedExtensions().find(t=>t===e),n=this.getRequiredExtensions().find(t=>t===e);return typeof t==`string`||typeof n==`string`}getExtension(e){let t=this.getUsedExtensions().find(t=>t===e),n=this.json.extensions||{};return t?n[e]:null}getRequiredExtension(e){return this.getRequiredExtensions().find(t=>t===e)?this.getExtension(e):null}getRequiredExtensions(){return this.json.extensionsRequired||[]}getUsedExtensions(){return this.json.extensionsUsed||[]}getRemovedExtensions(){return this.json.extensionsRemoved||[]}getObjectExtension(e,t){return(e.extensions||{})[t]}getScene(e){return this.getObject(`scenes`,e)}getNode(e){return this.getObject(`nodes`,e)}getSkin(e){return this.getObject(`skins`,e)}getMesh(e){return this.getObject(`meshes`,e)}getMaterial(e){return this.getObject(`materials`,e)}getAccessor(e){return this.getObject(`accessors`,e)}getTexture(e){return this.getObject(`textures`,e)}getSampler(e){return this.getObject(`samplers`,e)}getImage(e){return this.getObject(`images`,e)}getBufferView(e){return this.getObject(`bufferViews`,e)}getBuffer(e){return this.getObject(`buffers`,e)}getObject(e,t){if(typeof t==`object`)return t;let n=this.json[e]&&this.json[e][t];if(!n)throw Error(`glTF file error: Could not find ${e}[${t}]`);return n}getTypedArrayForBufferView(e){e=this.getBufferView(e);let t=e.buffer,n=this.gltf.buffers[t];kg(n);let r=(e.byteOffset||0)+n.byteOffset;return new Uint8Array(n.arrayBuffer,r,e.byteLength)}getTypedArrayForAccessor(e){let t=this.getAccessor(e);return Ug(this.gltf.json,this.gltf.buffers,t)}getTypedArrayForImageData(e){e=this.getAccessor(e);let t=this.getBufferView(e.bufferView),n=this.getBuffer(t.buffer).data,r=t.byteOffset||0;return new Uint8Array(n,r,t.byteLength)}addApplicationData(e,t){return this.json[e]=t,this}addExtraData(e,t){return this.json.extras=this.json.extras||{},this.json.extras[e]=t,this}addObjectExtension(e,t,n){return e.extensions=e.extensions||{},e.extensions[t]=n,this.registerUsedExtension(t),this}setObjectExtension(e,t,n){let r=e.extensions||{};r[t]=n}removeObjectExtension(e,t){let n=e?.extensions||{};if(n[t]){this.json.extensionsRemoved=this.json.extensionsRemoved||[];let e=this.json.extensionsRemoved;e.includes(t)||e.push(t)}delete n[t]}addExtension(e,t={}){return kg(t),this.json.extensions=this.json.extensions||{},this.json.extensions[e]=t,this.registerUsedExtension(e),t}addRequiredExtension(e,t={}){return kg(t),this.addExtension(e,t),this.registerRequiredExtension(e),t}registerUsedExtension(e){this.json.extensionsUsed=this.json.extensionsUsed||[],this.json.extensionsUsed.find(t=>t===e)||this.json.extensionsUsed.push(e)}registerRequiredExtension(e){this.registerUsedExtension(e),this.json.extensionsRequired=this.json.extensionsRequired||[],this.json.extensionsRequired.find(t=>t===e)||this.json.extensionsRequired.push(e)}removeExtension(e){if(this.json.extensions?.[e]){this.json.extensionsRemoved=this.json.extensionsRemoved||[];let t=this.json.extensionsRemoved;t.includes(e)||t.push(e)}this.json.extensions&&delete this.json.extensions[e],this.json.extensionsRequired&&this._removeStringFromArray(this.json.extensionsRequired,e),this.json.extensionsUsed&&this._removeStringFromArray(this.json.extensionsUsed,e)}setDefaultScene(e){this.json.scene=e}addScene(e){let{nodeIndices:t}=e;return this.json.scenes=this.json.scenes||[],this.json.scenes.push({nodes:t}),this.json.scenes.length-1}addNode(e){let{meshIndex:t,matrix:n}=e;this.json.nodes=this.json.nodes||[];let r={mesh:t};return n&&(r.matrix=n),this.json.nodes.push(r),this.json.nodes.length-1}addMesh(e){let{attributes:t,indices:n,material:r,mode:i=4}=e,a={primitives:[{attributes:this._addAttributes(t),mode:i}]};if(n){let e=this._addIndices(n);a.primitives[0].indices=e}return Number.isFinite(r)&&(a.primitives[0].material=r),this.json.meshes=this.json.meshes||[],this.json.meshes.push(a),this.json.meshes.length-1}addPointCloud(e){let t={primitives:[{attributes:this._addAttributes(e),mode:0}]};return this.json.meshes=this.json.meshes||[],this.json.meshes.push(t),this.json.meshes.length-1}addImage(e,t){let n=We(e),r=t||n?.mimeType,i={bufferView:this.addBufferView(e),mimeType:r};return this.json.images=this.json.images||[],this.json.images.push(i),this.json.images.length-1}addBufferView(e,t=0,n=this.byteLength){let r=e.byteLength;kg(Number.isFinite(r)),this.sourceBuffers=this.sourceBuffers||[],this.sourceBuffers.push(e);let i={buffer:t,byteOffset:n,byteLength:r};return this.byteLength+=Ct(r,4),this.json.bufferViews=this.json.bufferViews||[],this.json.bufferViews.push(i),this.json.bufferViews.length-1}addAccessor(e,t){let n={bufferView:e,type:Rg(t.size),componentType:t.componentType,count:t.count,max:t.max,min:t.min};return this.json.accessors=this.json.accessors||[],this.json.accessors.push(n),this.json.accessors.length-1}addBinaryBuffer(e,t={size:3}){let n=this.addBufferView(e),r={min:t.min,max:t.max};r.min&&r.max||(r=this._getAccessorMinMax(e,t.size));let i={size:t.size,componentType:zg(e),count:Math.round(e.length/t.size),min:r.min,max:r.max};return this.addAccessor(n,Object.assign(i,t))}addTexture(e){let{imageIndex:t}=e,n={source:t};return this.json.textures=this.json.textures||[],this.json.textures.push(n),this.json.textures.length-1}addMaterial(e){return this.json.materials=this.json.materials||[],this.json.materials.push(e),this.json.materials.length-1}createBinaryChunk(){let e=this.byteLength,t=new ArrayBuffer(e),n=new Uint8Array(t),r=0;for(let e of this.sourceBuffers||[])r=wt(e,n,r);this.json?.buffers?.[0]?this.json.buffers[0].byteLength=e:this.json.buffers=[{byteLength:e}],this.gltf.binary=t,this.sourceBuffers=[t],this.gltf.buffers=[{arrayBuffer:t,byteOffset:0,byteLength:t.byteLength}]}_removeStringFromArray(e,t){let n=!0;for(;n;){let r=e.indexOf(t);r>-1?e.splice(r,1):n=!1}}_addAttributes(e={}){let t={};for(let n in e){let r=e[n],i=this._getGltfAttributeName(n);t[i]=this.addBinaryBuffer(r.value,r)}return t}_addIndices(e){return this.addBinaryBuffer(e,{size:1})}_getGltfAttributeName(e){switch(e.toLowerCase()){case`position`:case`positions`:case`vertices`:return`POSITION`;case`normal`:case`normals`:return`NORMAL`;case`color`:case`colors`:return`COLOR_0`;case`texcoord`:case`texcoords`:return`TEXCOORD_0`;default:return e}}_getAccessorMinMax(e,t){let n={min:null,max:null};if(e.length<t)return n;n.min=[],n.max=[];let r=e.subarray(0,t);for(let e of r)n.min.push(e),n.max.push(e);for(let r=t;r<e.length;r+=t)for(let i=0;i<t;i++)n.min[0+i]=Math.min(n.min[0+i],e[r+i]),n.max[0+i]=Math.max(n.max[0+i],e[r+i]);return n}};function Kg(e){return(e%1+1)%1}var qg={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16,BOOLEAN:1,STRING:1,ENUM:1},Jg={INT8:Int8Array,UINT8:Uint8Array,INT16:Int16Array,UINT16:Uint16Array,INT32:Int32Array,UINT32:Uint32Array,INT64:BigInt64Array,UINT64:BigUint64Array,FLOAT32:Float32Array,FLOAT64:Float64Array},Yg={INT8:1,UINT8:1,INT16:2,UINT16:2,INT32:4,UINT32:4,INT64:8,UINT64:8,FLOAT32:4,FLOAT64:8};function Xg(e,t){return Yg[t]*qg[e]}function Zg(e,t,n,r){if(n!==`UINT8`&&n!==`UINT16`&&n!==`UINT32`&&n!==`UINT64`)return null;let i=Qg(e.getTypedArrayForBufferView(t),`SCALAR`,n,r+1);return i instanceof BigInt64Array||i instanceof BigUint64Array?null:i}function Qg(e,t,n,r=1){let i=qg[t],a=Jg[n],o=Yg[n],s=r*i,c=s*o,l=e.buffer,u=e.byteOffset;return u%o!==0&&(l=new Uint8Array(l).slice(u,u+c).buffer,u=0),new a(ue(l),u,s)}function $g(e,t,n){let r=`TEXCOORD_${t.texCoord||0}`,i=n.attributes[r],a=e.getTypedArrayForAccessor(i),o=e.gltf.json,s=t.index,c=o.textures?.[s]?.source;if(c!==void 0){let n=o.images?.[c]?.mimeType,r=e.gltf.images?.[c];if(r&&r.width!==void 0){let e=[];for(let i=0;i<a.length;i+=2){let o=t_(r,n,a,i,t.channels);e.push(o)}return e}}return[]}function e_(e,t,n,r,i){if(!n?.length)return;let a=[];for(let e of n){let t=r.findIndex(t=>t===e);t===-1&&(t=r.push(e)-1),a.push(t)}let o=new Uint32Array(a),s=e.gltf.buffers.push({arrayBuffer:o.buffer,byteOffset:o.byteOffset,byteLength:o.byteLength})-1,c=e.addBufferView(o,s,0),l=e.addAccessor(c,{size:1,componentType:zg(o),count:o.length});i.attributes[t]=l}function t_(e,t,n,r,i=[0]){let a={r:{offset:0,shift:0},g:{offset:1,shift:8},b:{offset:2,shift:16},a:{offset:3,shift:24}},o=n[r],s=n[r+1],c=1;t&&(t.indexOf(`image/jpeg`)!==-1||t.indexOf(`image/png`)!==-1)&&(c=4);let l=n_(o,s,e,c),u=0;for(let t of i){let n=typeof t==`number`?Object.values(a)[t]:a[t],r=l+n.offset,i=He(e);if(i.data.length<=r)throw Error(`${i.data.length} <= ${r}`);let o=i.data[r];u|=o<<n.shift}return u}function n_(e,t,n,r=1){let i=n.width,a=Kg(e)*(i-1),o=Math.round(a),s=n.height,c=Kg(t)*(s-1),l=Math.round(c),u=n.components?n.components:r;return(l*i+o)*u}function r_(e,t,n,r,i){let a=[];for(let o=0;o<t;o++){let t=n[o],s=n[o+1]-n[o];if(s+t>r)break;let c=t/i,l=s/i;a.push(e.slice(c,c+l))}return a}function i_(e,t,n){let r=[];for(let i=0;i<t;i++){let t=i*n;r.push(e.slice(t,t+n))}return r}function a_(e,t,n,r){if(n)throw Error(`Not implemented - arrayOffsets for strings is specified`);if(r){let n=[],i=new TextDecoder(`utf8`),a=0;for(let o=0;o<e;o++){let e=r[o+1]-r[o];if(e+a<=t.length){let r=t.subarray(a,e+a),o=i.decode(r);n.push(o),a+=e}}return n}return[]}var o_=t({createExtMeshFeatures:()=>m_,decode:()=>l_,encode:()=>u_,name:()=>c_}),s_=`EXT_mesh_features`,c_=s_;async function l_(e,t){d_(new Gg(e),t)}function u_(e,t){let n=new Gg(e);return p_(n,t),n.createBinaryChunk(),n.gltf}function d_(e,t){let n=e.gltf.json;if(n.meshes)for(let r of n.meshes)for(let n of r.primitives)f_(e,n,t)}function f_(e,t,n){if(!n?.gltf?.loadBuffers)return;let r=t.extensions?.[s_]?.featureIds;if(r)for(let i of r){let r;if(i.attribute!==void 0){let n=`_FEATURE_ID_${i.attribute}`,a=t.attributes[n];r=e.getTypedArrayForAccessor(a)}else r=i.texture!==void 0&&n?.gltf?.loadImages?$g(e,i.texture,t):[];i.data=r}}function p_(e,t){let n=e.gltf.json.meshes;if(n)for(let t of n)for(let n of t.primitives)h_(e,n)}function m_(e,t,n,r){t.extensions||={};let i=t.extensions[s_];i||(i={featureIds:[]},t.extensions[s_]=i);let{featureIds:a}=i,o={featureCount:n.length,propertyTable:r,data:n};a.push(o),e.addObjectExtension(t,s_,i)}function h_(e,t){let n=t.extensions?.[s_];if(!n)return;let r=n.featureIds;r.forEach((n,i)=>{if(n.data){let{accessorKey:a,index:o}=g_(t.attributes),s=new Uint32Array(n.data);r[i]={featureCount:s.length,propertyTable:n.propertyTable,attribute:o},e.gltf.buffers.push({arrayBuffer:s.buffer,byteOffset:s.byteOffset,byteLength:s.byteLength});let c=e.addBufferView(s),l=e.addAccessor(c,{size:1,componentType:zg(s),count:s.length});t.attributes[a]=l}})}function g_(e){let t=`_FEATURE_ID_`,n=Object.keys(e).filter(e=>e.indexOf(t)===0),r=-1;for(let e of n){let t=Number(e.substring(12));t>r&&(r=t)}return r++,{accessorKey:`${t}${r}`,index:r}}var __=t({createExtStructuralMetadata:()=>V_,decode:()=>b_,encode:()=>x_,name:()=>y_}),v_=`EXT_structural_metadata`,y_=v_;async function b_(e,t){S_(new Gg(e),t)}function x_(e,t){let n=new Gg(e);return z_(n,t),n.createBinaryChunk(),n.gltf}function S_(e,t){if(!t.gltf?.loadBuffers)return;let n=e.getExtension(v_);n&&(t.gltf?.loadImages&&C_(e,n),w_(e,n))}function C_(e,t){let n=t.propertyTextures,r=e.gltf.json;if(n&&r.meshes)for(let i of r.meshes)for(let r of i.primitives)E_(e,n,r,t)}function w_(e,t){let n=t.schema;if(!n)return;let r=n.classes,i=t.propertyTables;if(r&&i)for(let t in r){let r=T_(i,t);r&&O_(e,n,r)}}function T_(e,t){for(let n of e)if(n.class===t)return n;return null}function E_(e,t,n,r){if(!t)return;let i=n.extensions?.[v_]?.propertyTextures;if(i)for(let a of i){let i=t[a];D_(e,i,n,r)}}function D_(e,t,n,r){if(!t.properties)return;r.dataAttributeNames||=[];let i=t.class;for(let a in t.properties){let o=`${i}_${a}`,s=t.properties?.[a];if(!s)continue;s.data||=[];let c=s.data,l=$g(e,s,n);l!==null&&(e_(e,o,l,c,n),s.data=c,r.dataAttributeNames.push(o))}}function O_(e,t,n){let r=t.classes?.[n.class];if(!r)throw Error(`Incorrect data in the EXT_structural_metadata extension: no schema class with name ${n.class}`);let i=n.count;for(let a in r.properties){let o=r.properties[a],s=n.properties?.[a];s&&(s.data=k_(e,t,o,i,s))}}function k_(e,t,n,r,i){let a=[],o=i.values,s=e.getTypedArrayForBufferView(o),c=A_(e,n,i,r),l=j_(e,i,r);switch(n.type){case`SCALAR`:case`VEC2`:case`VEC3`:case`VEC4`:case`MAT2`:case`MAT3`:case`MAT4`:a=M_(n,r,s,c);break;case`BOOLEAN`:throw Error(`Not implemented - classProperty.type=${n.type}`);case`STRING`:a=a_(r,s,c,l);break;case`ENUM`:a=N_(t,n,r,s,c);break;default:throw Error(`Unknown classProperty type ${n.type}`)}return a}function A_(e,t,n,r){return t.array&&t.count===void 0&&n.arrayOffsets!==void 0?Zg(e,n.arrayOffsets,n.arrayOffsetType||`UINT32`,r):null}function j_(e,t,n){return t.stringOffsets===void 0?null:Zg(e,t.stringOffsets,t.stringOffsetType||`UINT32`,n)}function M_(e,t,n,r){let i=e.array,a=e.count,o=Xg(e.type,e.componentType),s=n.byteLength/o,c;return c=e.componentType?Qg(n,e.type,e.componentType,s):n,i?r?r_(c,t,r,n.length,o):a?i_(c,t,a):[]:c}function N_(e,t,n,r,i){let a=t.enumType;if(!a)throw Error(`Incorrect data in the EXT_structural_metadata extension: classProperty.enumType is not set for type ENUM`);let o=e.enums?.[a];if(!o)throw Error(`Incorrect data in the EXT_structural_metadata extension: schema.enums does't contain ${a}`);let s=o.valueType||`UINT16`,c=Xg(t.type,s),l=r.byteLength/c,u=Qg(r,t.type,s,l);if(u||=r,t.array){if(i)return P_({valuesData:u,numberOfElements:n,arrayOffsets:i,valuesDataBytesLength:r.length,elementSize:c,enumEntry:o});let e=t.count;return e?F_(u,n,e,o):[]}return I_(u,0,n,o)}function P_(e){let{valuesData:t,numberOfElements:n,arrayOffsets:r,valuesDataBytesLength:i,elementSize:a,enumEntry:o}=e,s=[];for(let e=0;e<n;e++){let n=r[e],c=r[e+1]-r[e];if(c+n>i)break;let l=I_(t,n/a,c/a,o);s.push(l)}return s}function F_(e,t,n,r){let i=[];for(let a=0;a<t;a++){let t=I_(e,n*a,n,r);i.push(t)}return i}function I_(e,t,n,r){let i=[];for(let a=0;a<n;a++)if(e instanceof BigInt64Array||e instanceof BigUint64Array)i.push(``);else{let n=e[t+a],o=L_(r,n);o?i.push(o.name):i.push(``)}return i}function L_(e,t){for(let n of e.values)if(n.value===t)return n;return null}var R_=`schemaClassId`;function z_(e,t){let n=e.getExtension(v_);if(n&&n.propertyTables)for(let t of n.propertyTables){let r=t.class,i=n.schema?.classes?.[r];t.properties&&i&&B_(t,i,e)}}function B_(e,t,n){for(let r in e.properties){let i=e.properties[r].data;if(i){let a=t.properties[r];if(a){let t=W_(i,a,n);e.properties[r]=t}}}}function V_(e,t,n=R_){let r=e.getExtension(v_);r||=e.addExtension(v_),r.schema=H_(t,n,r.schema);let i=U_(t,n,r.schema);return r.propertyTables||(r.propertyTables=[]),r.propertyTables.push(i)-1}function H_(e,t,n){let r=n??{id:`schema_id`},i={properties:{}};for(let t of e){let e={type:t.elementType,componentType:t.componentType};i.properties[t.name]=e}return r.classes={},r.classes[t]=i,r}function U_(e,t,n){let r={class:t,count:0},i=0,a=n.classes?.[t];for(let t of e){if(i===0&&(i=t.values.length),i!==t.values.length&&t.values.length)throw Error(`Illegal values in attributes`);a?.properties[t.name]&&(r.properties||={},r.properties[t.name]={values:0,data:t.values})}return r.count=i,r}function W_(e,t,n){let r={values:0};if(t.type===`STRING`){let{stringData:t,stringOffsets:i}=q_(e);r.stringOffsets=J_(i,n),r.values=J_(t,n)}else t.type===`SCALAR`&&t.componentType&&(r.values=J_(K_(e,t.componentType),n));return r}var G_={INT8:Int8Array,UINT8:Uint8Array,INT16:Int16Array,UINT16:Uint16Array,INT32:Int32Array,UINT32:Uint32Array,INT64:Int32Array,UINT64:Uint32Array,FLOAT32:Float32Array,FLOAT64:Float64Array};function K_(e,t){let n=[];for(let t of e)n.push(Number(t));let r=G_[t];if(!r)throw Error(`Illegal component type`);return new r(n)}function q_(e){let t=new TextEncoder,n=[],r=0;for(let i of e){let e=t.encode(i);r+=e.length,n.push(e)}let i=new Uint8Array(r),a=[],o=0;for(let e of n)i.set(e,o),a.push(o),o+=e.length;return a.push(o),{stringData:i,stringOffsets:new Uint32Array(a)}}function J_(e,t){return t.gltf.buffers.push({arrayBuffer:ue(e.buffer),byteOffset:e.byteOffset,byteLength:e.byteLength}),t.addBufferView(e)}var Y_=t({decode:()=>Q_,name:()=>Z_}),X_=`EXT_feature_metadata`,Z_=X_;async function Q_(e,t){$_(new Gg(e),t)}function $_(e,t){if(!t.gltf?.loadBuffers)return;let n=e.getExtension(X_);n&&(t.gltf?.loadImages&&ev(e,n),tv(e,n))}function ev(e,t){let n=t.schema;if(!n)return;let r=n.classes,{featureTextures:i}=t;if(r&&i)for(let t in r){let n=r[t],a=rv(i,t);a&&av(e,a,n)}}function tv(e,t){let n=t.schema;if(!n)return;let r=n.classes,i=t.featureTables;if(r&&i)for(let t in r){let r=nv(i,t);r&&iv(e,n,r)}}function nv(e,t){for(let n in e){let r=e[n];if(r.class===t)return r}return null}function rv(e,t){for(let n in e){let r=e[n];if(r.class===t)return r}return null}function iv(e,t,n){if(!n.class)return;let r=t.classes?.[n.class];if(!r)throw Error(`Incorrect data in the EXT_structural_metadata extension: no schema class with name ${n.class}`);let i=n.count;for(let a in r.properties){let o=r.properties[a],s=n.properties?.[a];s&&(s.data=ov(e,t,o,i,s))}}function av(e,t,n){let r=t.class;for(let i in n.properties){let n=t?.properties?.[i];n&&(n.data=dv(e,n,r))}}function ov(e,t,n,r,i){let a=[],o=i.bufferView,s=e.getTypedArrayForBufferView(o),c=sv(e,n,i,r),l=cv(e,n,i,r);return n.type===`STRING`||n.componentType===`STRING`?a=a_(r,s,c,l):lv(n)&&(a=uv(n,r,s,c)),a}function sv(e,t,n,r){return t.type===`ARRAY`&&t.componentCount===void 0&&n.arrayOffsetBufferView!==void 0?Zg(e,n.arrayOffsetBufferView,n.offsetType||`UINT32`,r):null}function cv(e,t,n,r){return n.stringOffsetBufferView===void 0?null:Zg(e,n.stringOffsetBufferView,n.offsetType||`UINT32`,r)}function lv(e){let t=[`UINT8`,`INT16`,`UINT16`,`INT32`,`UINT32`,`INT64`,`UINT64`,`FLOAT32`,`FLOAT64`];return t.includes(e.type)||e.componentType!==void 0&&t.includes(e.componentType)}function uv(e,t,n,r){let i=e.type===`ARRAY`,a=e.componentCount,o=`SCALAR`,s=e.componentType||e.type,c=Xg(o,s),l=Qg(n,o,s,n.byteLength/c);return i?r?r_(l,t,r,n.length,c):a?i_(l,t,a):[]:l}function dv(e,t,n){let r=e.gltf.json;if(!r.meshes)return[];let i=[];for(let a of r.meshes)for(let r of a.primitives)fv(e,n,t,i,r);return i}function fv(e,t,n,r,i){let a=$g(e,{channels:n.channels,...n.texture},i);a&&e_(e,t,a,r,i)}var pv=`4.5.4`,mv=`4.5.4`,hv={TRANSCODER:`basis_transcoder.js`,TRANSCODER_WASM:`basis_transcoder.wasm`,ENCODER:`basis_encoder.js`,ENCODER_WASM:`basis_encoder.wasm`},gv;async function _v(e){return ut(e.modules),dt(`basis`)||(gv||=vv(e),await gv)}async function vv(e){let t=null,n=null;return[t,n]=await Promise.all([await mt(hv.TRANSCODER,`textures`,e),await mt(hv.TRANSCODER_WASM,`textures`,e)]),t||=globalThis.BASIS,await yv(t,n)}function yv(e,t){let n={};return t&&(n.wasmBinary=t),It(()=>e(n),e=>{let{BasisFile:t,initializeBasis:n}=e;return n(),{BasisFile:t}})}var bv;async function xv(e){let t=e.modules||{};return t.basisEncoder?t.basisEncoder:(bv||=Sv(e),await bv)}async function Sv(e){let t=null,n=null;return[t,n]=await Promise.all([await mt(hv.ENCODER,`textures`,e),await mt(hv.ENCODER_WASM,`textures`,e)]),t||=globalThis.BASIS,await Cv(t,n)}function Cv(e,t){let n={};return t&&(n.wasmBinary=t),It(()=>e(n),e=>{let{BasisFile:t,KTX2File:n,BasisEncoder:r,initializeBasis:i}=e;return i(),{BasisFile:t,KTX2File:n,BasisEncoder:r}})}var wv=32854,Tv=32856,Ev=36194,Dv=33776,Ov=33779,kv=37493,Av=35840,jv=35842,Mv=36196,Nv=35986,Pv=34798,Fv=37808,Iv=36283,Lv=36285,Rv=36492,zv=[``,`WEBKIT_`,`MOZ_`],Bv={WEBGL_compressed_texture_s3tc:[`bc1-rgb-unorm-webgl`,`bc1-rgba-unorm`,`bc2-rgba-unorm`,`bc3-rgba-unorm`],WEBGL_compressed_texture_s3tc_srgb:[`bc1-rgb-unorm-srgb-webgl`,`bc1-rgba-unorm-srgb`,`bc2-rgba-unorm-srgb`,`bc3-rgba-unorm-srgb`],EXT_texture_compression_rgtc:[`bc4-r-unorm`,`bc4-r-snorm`,`bc5-rg-unorm`,`bc5-rg-snorm`],EXT_texture_compression_bptc:[`bc6h-rgb-ufloat`,`bc6h-rgb-float`,`bc7-rgba-unorm`,`bc7-rgba-unorm-srgb`],WEBGL_compressed_texture_etc1:[`etc1-rgb-unorm-webgl`],WEBGL_compressed_texture_etc:[`etc2-rgb8unorm`,`etc2-rgb8unorm-srgb`,`etc2-rgb8a1unorm`,`etc2-rgb8a1unorm-srgb`,`etc2-rgba8unorm`,`etc2-rgba8unorm-srgb`,`eac-r11unorm`,`eac-r11snorm`,`eac-rg11unorm`,`eac-rg11snorm`],WEBGL_compressed_texture_pvrtc:[`pvrtc-rgb4unorm-webgl`,`pvrtc-rgba4unorm-webgl`,`pvrtc-rgb2unorm-webgl`,`pvrtc-rgba2unorm-webgl`],WEBGL_compressed_texture_atc:[`atc-rgb-unorm-webgl`,`atc-rgba-unorm-webgl`,`atc-rgbai-unorm-webgl`],WEBGL_compressed_texture_astc:`astc-4x4-unorm.astc-4x4-unorm-srgb.astc-5x4-unorm.astc-5x4-unorm-srgb.astc-5x5-unorm.astc-5x5-unorm-srgb.astc-6x5-unorm.astc-6x5-unorm-srgb.astc-6x6-unorm.astc-6x6-unorm-srgb.astc-8x5-unorm.astc-8x5-unorm-srgb.astc-8x6-unorm.astc-8x6-unorm-srgb.astc-8x8-unorm.astc-8x8-unorm-srgb.astc-10x5-unorm.astc-10x5-unorm-srgb.astc-10x6-unorm.astc-10x6-unorm-srgb.astc-10x8-unorm.astc-10x8-unorm-srgb.astc-10x10-unorm.astc-10x10-unorm-srgb.astc-12x10-unorm.astc-12x10-unorm-srgb.astc-12x12-unorm.astc-12x12-unorm-srgb`.split(`.`)},Vv=null;function Hv(e){if(!Vv){e=e||Uv()||void 0,Vv=new Set;for(let t of zv)for(let n in Bv)if(e&&e.getExtension(`${t}${n}`))for(let e of Bv[n])Vv.add(e)}return Vv}function Uv(){try{return document.createElement(`canvas`).getContext(`webgl`)}catch{return null}}var Wv=[171,75,84,88,32,50,48,187,13,10,26,10];function Gv(e){let t=new Uint8Array(e);return!(t.byteLength<Wv.length||t[0]!==Wv[0]||t[1]!==Wv[1]||t[2]!==Wv[2]||t[3]!==Wv[3]||t[4]!==Wv[4]||t[5]!==Wv[5]||t[6]!==Wv[6]||t[7]!==Wv[7]||t[8]!==Wv[8]||t[9]!==Wv[9]||t[10]!==Wv[10]||t[11]!==Wv[11])}var Kv=Promise.resolve(),qv={etc1:{basisFormat:0,compressed:!0,format:Mv,textureFormat:`etc1-rgb-unorm-webgl`},etc2:{basisFormat:1,compressed:!0,format:kv,textureFormat:`etc2-rgba8unorm`},bc1:{basisFormat:2,compressed:!0,format:Dv,textureFormat:`bc1-rgb-unorm-webgl`},bc3:{basisFormat:3,compressed:!0,format:Ov,textureFormat:`bc3-rgba-unorm`},bc4:{basisFormat:4,compressed:!0,format:Iv,textureFormat:`bc4-r-unorm`},bc5:{basisFormat:5,compressed:!0,format:Lv,textureFormat:`bc5-rg-unorm`},"bc7-m6-opaque-only":{basisFormat:6,compressed:!0,format:Rv,textureFormat:`bc7-rgba-unorm`},"bc7-m5":{basisFormat:6,compressed:!0,format:Rv,textureFormat:`bc7-rgba-unorm`},"pvrtc1-4-rgb":{basisFormat:8,compressed:!0,format:Av,textureFormat:`pvrtc-rgb4unorm-webgl`},"pvrtc1-4-rgba":{basisFormat:9,compressed:!0,format:jv,textureFormat:`pvrtc-rgba4unorm-webgl`},"astc-4x4":{basisFormat:10,compressed:!0,format:Fv,textureFormat:`astc-4x4-unorm`},"atc-rgb":{basisFormat:11,compressed:!0,format:Nv,textureFormat:`atc-rgb-unorm-webgl`},"atc-rgba-interpolated-alpha":{basisFormat:12,compressed:!0,format:Pv,textureFormat:`atc-rgbai-unorm-webgl`},rgba32:{basisFormat:13,compressed:!1,format:Tv,textureFormat:`rgba8unorm`},rgb565:{basisFormat:14,compressed:!1,format:Ev,textureFormat:`rgb565unorm-webgl`},bgr565:{basisFormat:15,compressed:!1,format:Ev,textureFormat:`rgb565unorm-webgl`},rgba4444:{basisFormat:16,compressed:!1,format:wv,textureFormat:`rgba4unorm-webgl`}};Object.freeze(Object.keys(qv));async function Jv(e){let t=Kv,n;Kv=new Promise(e=>{n=e}),await t;try{return await e()}finally{n()}}async function Yv(e,t={}){let n=pt(t);return await Jv(async()=>{if(!t.basis?.containerFormat||t.basis.containerFormat===`auto`){if(Gv(e))return Qv((await xv(n)).KTX2File,e,t);let{BasisFile:r}=await _v(n);return Xv(r,e,t)}switch(t.basis.module){case`encoder`:let r=await xv(n);switch(t.basis.containerFormat){case`ktx2`:return Qv(r.KTX2File,e,t);default:return Xv(r.BasisFile,e,t)}default:let{BasisFile:i}=await _v(n);return Xv(i,e,t)}})}function Xv(e,t,n){let r=new e(new Uint8Array(t));try{if(!r.startTranscoding())throw Error(`Failed to start basis transcoding`);let e=r.getNumImages(),t=[];for(let i=0;i<e;i++){let e=r.getNumLevels(i),a=[];for(let t=0;t<e;t++)a.push(Zv(r,i,t,n));t.push(a)}return t}finally{r.close(),r.delete()}}function Zv(e,t,n,r){let i=e.getImageWidth(t,n),a=e.getImageHeight(t,n),o=e.getHasAlpha(),{compressed:s,format:c,basisFormat:l,textureFormat:u}=ey(r,o),d=e.getImageTranscodedSizeInBytes(t,n,l),f=new Uint8Array(d);if(!e.transcodeImage(f,t,n,l,0,0))throw Error(`failed to start Basis transcoding`);return{shape:`texture-level`,width:i,height:a,data:f,compressed:s,...c===void 0?{}:{format:c},...u===void 0?{}:{textureFormat:u},hasAlpha:o}}function Qv(e,t,n){let r=new e(new Uint8Array(t));try{if(!r.startTranscoding())throw Error(`failed to start KTX2 transcoding`);let e=r.getLevels(),t=[];for(let i=0;i<e;i++)t.push($v(r,i,n));return[t]}finally{r.close(),r.delete()}}function $v(e,t,n){let{alphaFlag:r,height:i,width:a}=e.getImageLevelInfo(t,0,0),{compressed:o,format:s,basisFormat:c,textureFormat:l}=ey(n,r),u=e.getImageTranscodedSizeInBytes(t,0,0,c),d=new Uint8Array(u);if(!e.transcodeImage(d,t,0,0,c,0,-1,-1))throw Error(`Failed to transcode KTX2 image`);return{shape:`texture-level`,width:a,height:i,data:d,compressed:o,...s===void 0?{}:{format:s},...l===void 0?{}:{textureFormat:l},levelSize:u,hasAlpha:r}}function ey(e,t){let n=e.basis?.format||`auto`;n===`auto`&&(n=e.basis?.supportedTextureFormats?ty(e.basis.supportedTextureFormats):ty()),typeof n==`object`&&(n=t?n.alpha:n.noAlpha);let r=qv[n.toLowerCase()];if(!r)throw Error(`Unknown Basis format ${n}`);return r}function ty(e=Hv()){let t=new Set(e);return ny(t,[`astc-4x4-unorm`,`astc-4x4-unorm-srgb`])?`astc-4x4`:ny(t,[`bc7-rgba-unorm`,`bc7-rgba-unorm-srgb`])?{alpha:`bc7-m5`,noAlpha:`bc7-m6-opaque-only`}:ny(t,[`bc1-rgb-unorm-webgl`,`bc1-rgb-unorm-srgb-webgl`,`bc1-rgba-unorm`,`bc1-rgba-unorm-srgb`,`bc2-rgba-unorm`,`bc2-rgba-unorm-srgb`,`bc3-rgba-unorm`,`bc3-rgba-unorm-srgb`])?{alpha:`bc3`,noAlpha:`bc1`}:ny(t,[`pvrtc-rgb4unorm-webgl`,`pvrtc-rgba4unorm-webgl`,`pvrtc-rgb2unorm-webgl`,`pvrtc-rgba2unorm-webgl`])?{alpha:`pvrtc1-4-rgba`,noAlpha:`pvrtc1-4-rgb`}:ny(t,[`etc2-rgb8unorm`,`etc2-rgb8unorm-srgb`,`etc2-rgb8a1unorm`,`etc2-rgb8a1unorm-srgb`,`etc2-rgba8unorm`,`etc2-rgba8unorm-srgb`,`eac-r11unorm`,`eac-r11snorm`,`eac-rg11unorm`,`eac-rg11snorm`])?`etc2`:t.has(`etc1-rgb-unorm-webgl`)?`etc1`:ny(t,[`atc-rgb-unorm-webgl`,`atc-rgba-unorm-webgl`,`atc-rgbai-unorm-webgl`])?{alpha:`atc-rgba-interpolated-alpha`,noAlpha:`atc-rgb`}:`rgb565`}function ny(e,t){return t.some(t=>e.has(t))}var ry={dataType:null,batchType:null,name:`Basis`,id:`basis`,module:`textures`,version:mv,worker:!0,extensions:[`basis`,`ktx2`],mimeTypes:[`application/octet-stream`,`image/ktx2`],tests:[`sB`],binary:!0,options:{basis:{format:`auto`,containerFormat:`auto`,module:`transcoder`}},parse:Yv},iy=!0,ay=1735152710,oy=12,sy=8,cy=1313821514,ly=5130562,uy=0,dy=0,fy=1;function py(e,t=0){return`\
${String.fromCharCode(e.getUint8(t+0))}\
${String.fromCharCode(e.getUint8(t+1))}\
${String.fromCharCode(e.getUint8(t+2))}\
${String.fromCharCode(e.getUint8(t+3))}`}function my(e,t=0,n={}){let r=new DataView(e),{magic:i=ay}=n,a=r.getUint32(t,!1);return a===i||a===ay}function hy(e,t,n=0,r={}){let i=new DataView(t),a=py(i,n+0),o=i.getUint32(n+4,iy),s=i.getUint32(n+8,iy);switch(Object.assign(e,{header:{byteOffset:n,byteLength:s,hasBinChunk:!1},type:a,version:o,json:{},binChunks:[]}),n+=oy,e.version){case 1:return gy(e,i,n);case 2:return _y(e,i,n,r={});default:throw Error(`Invalid GLB version ${e.version}. Only supports version 1 and 2.`)}}function gy(e,t,n){Me(e.header.byteLength>20);let r=t.getUint32(n+0,iy),i=t.getUint32(n+4,iy);return n+=sy,Me(i===uy),yy(e,t,n,r),n+=r,n+=by(e,t,n,e.header.byteLength),n}function _y(e,t,n,r){return Me(e.header.byteLength>20),vy(e,t,n,r),n+e.header.byteLength}function vy(e,t,n,r){for(;n+8<=e.header.byteLength;){let i=t.getUint32(n+0,iy),a=t.getUint32(n+4,iy);switch(n+=sy,a){case cy:yy(e,t,n,i);break;case ly:by(e,t,n,i);break;case dy:r.strict||yy(e,t,n,i);break;case fy:r.strict||by(e,t,n,i)}n+=Ct(i,4)}return n}function yy(e,t,n,r){let i=new Uint8Array(t.buffer,n,r),a=new TextDecoder(`utf8`).decode(i);return e.json=JSON.parse(a),Ct(r,4)}function by(e,t,n,r){return e.header.hasBinChunk=!0,e.binChunks.push({byteOffset:n,byteLength:r,arrayBuffer:t.buffer}),Ct(r,4)}function xy(e,t,n){if(e.startsWith(`data:`)||e.startsWith(`http:`)||e.startsWith(`https:`))return e;let r=n?.baseUrl||Sy(t?.core?.baseUrl);if(!r)throw Error(`'baseUrl' must be provided to resolve relative url ${e}`);return r.endsWith(`/`)?`${r}${e}`:`${r}/${e}`}function Sy(e){if(!e)return;if(e.endsWith(`/`))return e;let t=e.lastIndexOf(`/`);return t>=0?e.slice(0,t+1):``}function Cy(e){return typeof e==`string`?e:[`NONE`,`OCTAHEDRAL`,`QUATERNION`,`EXPONENTIAL`,`COLOR`][e]}async function wy(e,t,n,r,i,a=`NONE`){await Og.ready,Og.decodeGltfBuffer(e,t,n,r,i,Cy(a))}async function Ty(e,t,n){if(!t.gltf?.decompressMeshes||!t.gltf.loadBuffers)return;Ey(e.json);let r=new Gg(e),i=e.json.bufferViews||[],a=i.map(e=>Dy(r,e,n));await Promise.all(a);for(let e of i)r.removeObjectExtension(e,n);for(let t of e.json.buffers||[])r.removeObjectExtension(t,n);r.removeExtension(n)}function Ey(e){let t=e.bufferViews||[];for(let e=0;e<t.length;e++){let n=t[e].extensions;if(n?.KHR_meshopt_compression&&n.EXT_meshopt_compression)throw Error(`glTF bufferView ${e} cannot use both KHR_meshopt_compression and EXT_meshopt_compression.`)}let n=e.buffers||[];for(let e=0;e<n.length;e++){let t=n[e].extensions;if(t?.KHR_meshopt_compression&&t.EXT_meshopt_compression)throw Error(`glTF buffer ${e} cannot use both KHR_meshopt_compression and EXT_meshopt_compression.`)}}async function Dy(e,t,n){let r=e.getObjectExtension(t,n);if(!r)return;let{byteOffset:i=0,byteLength:a,byteStride:o,count:s,mode:c,filter:l=`NONE`,buffer:u}=r,d=e.gltf.buffers[u],f=e.gltf.buffers[t.buffer],p=new Uint8Array(d.arrayBuffer,d.byteOffset+i,a);await wy(new Uint8Array(f.arrayBuffer,f.byteOffset+(t.byteOffset||0),t.byteLength),s,o,p,c,l)}var Oy=t({decode:()=>Ay,name:()=>ky}),ky=`EXT_meshopt_compression`;async function Ay(e,t){await Ty(e,t,ky)}var jy=t({decode:()=>Ny,name:()=>My}),My=`KHR_meshopt_compression`;async function Ny(e,t){await Ty(e,t,My)}var Py=t({name:()=>Iy,preprocess:()=>Ly}),Fy=`EXT_texture_webp`,Iy=Fy;function Ly(e,t){let n=new Gg(e);if(!Yt(`image/webp`)){if(n.getRequiredExtensions().includes(Fy))throw Error(`gltf: Required extension ${Fy} not supported by browser`);return}let{json:r}=n;for(let e of r.textures||[]){let t=n.getObjectExtension(e,Fy);t&&(e.source=t.source),n.removeObjectExtension(e,Fy)}n.removeExtension(Fy)}var Ry=t({name:()=>By,preprocess:()=>Vy}),zy=`EXT_texture_avif`,By=zy;async function Vy(e,t){let n=new Gg(e);if(!(await Kt()).has(`image/avif`)){if(n.getRequiredExtensions().includes(zy))throw Error(`gltf: Required extension ${zy} not supported by browser`);return}let{json:r}=n;for(let e of r.textures||[]){let t=n.getObjectExtension(e,zy);t&&(e.source=t.source),n.removeObjectExtension(e,zy)}n.removeExtension(zy)}var Hy=t({name:()=>Wy,preprocess:()=>Gy}),Uy=`KHR_texture_basisu`,Wy=Uy;function Gy(e,t){let n=new Gg(e),{json:r}=n;for(let e of r.textures||[]){let t=n.getObjectExtension(e,Uy);t&&(e.source=t.source,n.removeObjectExtension(e,Uy))}n.removeExtension(Uy)}var Ky=`1.5.6`,qy=`1.4.1`,Jy=`https://www.gstatic.com/draco/versioned/decoders/${Ky}`,Yy={DECODER:`draco_wasm_wrapper.js`,DECODER_WASM:`draco_decoder.wasm`,FALLBACK_DECODER:`draco_decoder.js`,ENCODER:`draco_encoder.js`},Xy={[Yy.DECODER]:`${Jy}/${Yy.DECODER}`,[Yy.DECODER_WASM]:`${Jy}/${Yy.DECODER_WASM}`,[Yy.FALLBACK_DECODER]:`${Jy}/${Yy.FALLBACK_DECODER}`,[Yy.ENCODER]:`https://raw.githubusercontent.com/google/draco/${qy}/javascript/${Yy.ENCODER}`},Zy;async function Qy(e={},t){let n=e.modules||{};return n.draco3d?Zy||=It(()=>n.draco3d.createDecoderModule({}),e=>({draco:e})):Zy||=eb(e,t),await Zy}function $y(e,t){if(e&&typeof e==`object`){if(e.default)return e.default;if(e[t])return e[t]}return e}async function eb(e,t){let n,r;switch(t){case`js`:n=await mt(Xy[Yy.FALLBACK_DECODER],`draco`,e,Yy.FALLBACK_DECODER);break;default:try{[n,r]=await Promise.all([await mt(Xy[Yy.DECODER],`draco`,e,Yy.DECODER),await mt(Xy[Yy.DECODER_WASM],`draco`,e,Yy.DECODER_WASM)])}catch{n=null,r=null}}return n=$y(n,`DracoDecoderModule`),n||=globalThis.DracoDecoderModule,!n&&!fe&&([n,r]=await Promise.all([await mt(Xy[Yy.DECODER],`draco`,{...e,useLocalLibraries:!0},Yy.DECODER),await mt(Xy[Yy.DECODER_WASM],`draco`,{...e,useLocalLibraries:!0},Yy.DECODER_WASM)]),n=$y(n,`DracoDecoderModule`),n||=globalThis.DracoDecoderModule),await tb(n,r)}function tb(e,t){if(typeof e!=`function`)throw Error(`DracoDecoderModule could not be loaded`);let n={};return t&&(n.wasmBinary=t),It(t=>e({...n,onModuleLoaded:t}),e=>({draco:e}))}var nb=`4.5.4`;function rb(e,t,n){let r=ob(t.metadata),i=[],a=ib(t.attributes);for(let t in e){let n=e[t],r=ab(t,n,a[t]);i.push(r)}if(n){let e=ab(`indices`,n);i.push(e)}return{fields:i,metadata:r}}function ib(e){let t={};for(let n in e){let r=e[n];t[r.name||`undefined`]=r}return t}function ab(e,t,n){return zt(e,t,n?ob(n.metadata):void 0)}function ob(e){Object.entries(e);let t={};for(let n in e)t[`${n}.string`]=JSON.stringify(e[n]);return t}var sb={POSITION:`POSITION`,NORMAL:`NORMAL`,COLOR:`COLOR_0`,TEX_COORD:`TEXCOORD_0`},cb={1:Int8Array,2:Uint8Array,3:Int16Array,4:Uint16Array,5:Int32Array,6:Uint32Array,9:Float32Array},lb=4,ub=class{draco;decoder;metadataQuerier;constructor(e){this.draco=e,this.decoder=new this.draco.Decoder,this.metadataQuerier=new this.draco.MetadataQuerier}destroy(){this.draco.destroy(this.decoder),this.draco.destroy(this.metadataQuerier)}parseSync(e,t={}){let n=new this.draco.DecoderBuffer;n.Init(new Int8Array(e),e.byteLength),this._disableAttributeTransforms(t);let r=this.decoder.GetEncodedGeometryType(n),i=r===this.draco.TRIANGULAR_MESH?new this.draco.Mesh:new this.draco.PointCloud;try{let e;switch(r){case this.draco.TRIANGULAR_MESH:e=this.decoder.DecodeBufferToMesh(n,i);break;case this.draco.POINT_CLOUD:e=this.decoder.DecodeBufferToPointCloud(n,i);break;default:throw Error(`DRACO: Unknown geometry type.`)}if(!e.ok()||!i.ptr){let t=`DRACO decompression failed: ${e.error_msg()}`;throw Error(t)}let a=this._getDracoLoaderData(i,r,t),o=this._getMeshData(i,a,t),s=Rt(o.attributes),c=rb(o.attributes,a,o.indices);return{loader:`draco`,loaderData:a,header:{vertexCount:i.num_points(),boundingBox:s},...o,schema:c}}finally{this.draco.destroy(n),i&&this.draco.destroy(i)}}_getDracoLoaderData(e,t,n){let r=this._getTopLevelMetadata(e),i=this._getDracoAttributes(e,n);return{geometry_type:t,num_attributes:e.num_attributes(),num_points:e.num_points(),num_faces:e instanceof this.draco.Mesh?e.num_faces():0,metadata:r,attributes:i}}_getDracoAttributes(e,t){let n={};for(let r=0;r<e.num_attributes();r++){let i=this.decoder.GetAttribute(e,r),a=this._getAttributeMetadata(e,r);n[i.unique_id()]={unique_id:i.unique_id(),attribute_type:i.attribute_type(),data_type:i.data_type(),num_components:i.num_components(),byte_offset:i.byte_offset(),byte_stride:i.byte_stride(),normalized:i.normalized(),attribute_index:r,metadata:a};let o=this._getQuantizationTransform(i,t);o&&(n[i.unique_id()].quantization_transform=o);let s=this._getOctahedronTransform(i,t);s&&(n[i.unique_id()].octahedron_transform=s)}return n}_getMeshData(e,t,n){let r=this._getMeshAttributes(t,e,n);if(!r.POSITION)throw Error(`DRACO: No position attribute found.`);if(e instanceof this.draco.Mesh)switch(n.topology){case`triangle-strip`:return{topology:`triangle-strip`,mode:4,attributes:r,indices:{value:this._getTriangleStripIndices(e),size:1}};default:return{topology:`triangle-list`,mode:5,attributes:r,indices:{value:this._getTriangleListIndices(e),size:1}}}return{topology:`point-list`,mode:0,attributes:r}}_getMeshAttributes(e,t,n){let r={};for(let i of Object.values(e.attributes)){let e=this._deduceAttributeName(i,n);i.name=e;let a=this._getAttributeValues(t,i);if(a){let{value:t,size:n}=a;r[e]={value:t,size:n,byteOffset:i.byte_offset,byteStride:i.byte_stride,normalized:i.normalized}}}return r}_getTriangleListIndices(e){let t=e.num_faces()*3,n=t*lb,r=this.draco._malloc(n);try{return this.decoder.GetTrianglesUInt32Array(e,n,r),new Uint32Array(this.draco.HEAPF32.buffer,r,t).slice()}finally{this.draco._free(r)}}_getTriangleStripIndices(e){let t=new this.draco.DracoInt32Array;try{return this.decoder.GetTriangleStripsFromMesh(e,t),pb(t)}finally{this.draco.destroy(t)}}_getAttributeValues(e,t){let n=cb[t.data_type];if(!n)return console.warn(`DRACO: Unsupported attribute type ${t.data_type}`),null;let r=t.num_components,i=e.num_points()*r,a=i*n.BYTES_PER_ELEMENT,o=db(this.draco,n),s,c=this.draco._malloc(a);try{let r=this.decoder.GetAttribute(e,t.attribute_index);this.decoder.GetAttributeDataArrayForAllPoints(e,r,o,a,c),s=new n(this.draco.HEAPF32.buffer,c,i).slice()}finally{this.draco._free(c)}return{value:s,size:r}}_deduceAttributeName(e,t){let n=e.unique_id;for(let[e,r]of Object.entries(t.extraAttributes||{}))if(r===n)return e;let r=e.attribute_type;for(let e in sb)if(this.draco[e]===r)return sb[e];let i=t.attributeNameEntry||`name`;return e.metadata[i]?e.metadata[i].string:`CUSTOM_ATTRIBUTE_${n}`}_getTopLevelMetadata(e){let t=this.decoder.GetMetadata(e);return this._getDracoMetadata(t)}_getAttributeMetadata(e,t){let n=this.decoder.GetAttributeMetadata(e,t);return this._getDracoMetadata(n)}_getDracoMetadata(e){if(!e||!e.ptr)return{};let t={},n=this.metadataQuerier.NumEntries(e);for(let r=0;r<n;r++){let n=this.metadataQuerier.GetEntryName(e,r);t[n]=this._getDracoMetadataField(e,n)}return t}_getDracoMetadataField(e,t){let n=new this.draco.DracoInt32Array;try{this.metadataQuerier.GetIntEntryArray(e,t,n);let r=fb(n);return{int:this.metadataQuerier.GetIntEntry(e,t),string:this.metadataQuerier.GetStringEntry(e,t),double:this.metadataQuerier.GetDoubleEntry(e,t),intArray:r}}finally{this.draco.destroy(n)}}_disableAttributeTransforms(e){let{quantizedAttributes:t=[],octahedronAttributes:n=[]}=e,r=[...t,...n];for(let e of r)this.decoder.SkipAttributeTransform(this.draco[e])}_getQuantizationTransform(e,t){let{quantizedAttributes:n=[]}=t,r=e.attribute_type();if(n.map(e=>this.decoder[e]).includes(r)){let t=new this.draco.AttributeQuantizationTransform;try{if(t.InitFromAttribute(e))return{quantization_bits:t.quantization_bits(),range:t.range(),min_values:new Float32Array([1,2,3]).map(e=>t.min_value(e))}}finally{this.draco.destroy(t)}}return null}_getOctahedronTransform(e,t){let{octahedronAttributes:n=[]}=t,r=e.attribute_type();if(n.map(e=>this.decoder[e]).includes(r)){let t=new this.draco.AttributeQuantizationTransform;try{if(t.InitFromAttribute(e))return{quantization_bits:t.quantization_bits()}}finally{this.draco.destroy(t)}}return null}};function db(e,t){switch(t){case Float32Array:return e.DT_FLOAT32;case Int8Array:return e.DT_INT8;case Int16Array:return e.DT_INT16;case Int32Array:return e.DT_INT32;case Uint8Array:return e.DT_UINT8;case Uint16Array:return e.DT_UINT16;case Uint32Array:return e.DT_UINT32;default:return e.DT_INVALID}}function fb(e){let t=e.size(),n=new Int32Array(t);for(let r=0;r<t;r++)n[r]=e.GetValue(r);return n}function pb(e){let t=e.size(),n=new Int32Array(t);for(let r=0;r<t;r++)n[r]=e.GetValue(r);return n}var mb={dataType:null,batchType:null,name:`Draco`,id:`draco`,module:`draco`,version:nb,worker:!0,extensions:[`drc`],mimeTypes:[`application/octet-stream`],binary:!0,tests:[`DRACO`],options:{draco:{decoderType:typeof WebAssembly==`object`?`wasm`:`js`,extraAttributes:{},attributeNameEntry:void 0}},parse:hb};async function hb(e,t){let{draco:n}=await Qy(pt(t),t?.draco?.decoderType||`wasm`),r=new ub(n);try{return r.parseSync(e,t?.draco)}finally{r.destroy()}}function gb(e){let t={};for(let n in e){let r=e[n];n!==`indices`&&(t[n]=_b(r))}return t}function _b(e){let{buffer:t,size:n,count:r}=vb(e);return{value:t,size:n,byteOffset:0,count:r,type:Rg(n),componentType:zg(t)}}function vb(e){let t=e,n=1,r=0;return e&&e.value&&(t=e.value,n=e.size||1),t&&(ArrayBuffer.isView(t)||(t=yb(t,Float32Array)),r=t.length/n),{buffer:t,size:n,count:r}}function yb(e,t,n=!1){return e?Array.isArray(e)||n&&!(e instanceof t)?new t(e):e:null}var bb=t({decode:()=>wb,encode:()=>Tb,name:()=>Sb,preprocess:()=>Cb}),xb=`KHR_draco_mesh_compression`,Sb=xb;function Cb(e,t,n){let r=new Gg(e);for(let e of kb(r))r.getObjectExtension(e,xb)}async function wb(e,t,n){if(!t?.gltf?.decompressMeshes)return;let r=new Gg(e),i=[];for(let e of kb(r))r.getObjectExtension(e,xb)&&i.push(Eb(r,e,t,n));await Promise.all(i),r.removeExtension(xb)}function Tb(e,t={}){let n=new Gg(e);for(let e of n.json.meshes||[])Db(e,t),n.addRequiredExtension(xb)}async function Eb(e,t,n,r){let i=e.getObjectExtension(t,xb);if(!i)return;let a=e.getTypedArrayForBufferView(i.bufferView),o=de(a.buffer,a.byteOffset),s={...n};delete s[`3d-tiles`];let c=await ct(o,mb,s,r),l=gb(c.attributes);for(let[n,r]of Object.entries(l))if(n in t.attributes){let i=t.attributes[n],a=e.getAccessor(i);a?.min&&a?.max&&(r.min=a.min,r.max=a.max)}t.attributes=l,c.indices&&(t.indices=_b(c.indices)),e.removeObjectExtension(t,xb),Ob(t)}function Db(e,t,n=4,r,i){if(!r.DracoWriter)throw Error(`options.gltf.DracoWriter not provided`);let a=r.DracoWriter.encodeSync({attributes:e}),o=i?.parseSync?.({attributes:e}),s=r._addFauxAttributes(o.attributes),c=r.addBufferView(a);return{primitives:[{attributes:s,mode:n,extensions:{[xb]:{bufferView:c,attributes:s}}}]}}function Ob(e){if(!e.attributes&&Object.keys(e.attributes).length>0)throw Error(`glTF: Empty primitive detected: Draco decompression failure?`)}function*kb(e){for(let t of e.json.meshes||[])for(let e of t.primitives)yield e}var Ab=t({decode:()=>Ib,name:()=>Mb}),jb=`KHR_texture_transform`,Mb=jb,Nb=new V,Pb=new on,Fb=new on;async function Ib(e,t){let n=new Gg(e);if(!n.hasExtension(jb)||!t.gltf?.loadBuffers)return;let r=e.json.materials||[];for(let t=0;t<r.length;t++)Lb(t,e,n);r.some(e=>Rb(e).length>0)||n.removeExtension(jb)}function Lb(e,t,n){let r=t.json.materials?.[e],i=Rb(r),a=new Map,o=zb(t);for(let r of i){let i=r.extensions?.[jb];if(i){let s=i.texCoord??r.texCoord??0,c=Bb(s,i),l=a.get(c);if(!l){if(l={sourceTexCoord:s,texCoord:o,matrix:Gb(i)},!Vb(t,e,l))continue;o++,a.set(c,l)}r.texCoord=l.texCoord,n.removeObjectExtension(r,jb),r.extensions&&Object.keys(r.extensions).length===0&&delete r.extensions}}}function Rb(e){if(!e||typeof e!=`object`)return[];let t=e,n=[],r=t.extensions;Number.isFinite(t.index)&&r?.[jb]&&n.push(t);for(let[e,r]of Object.entries(t))e!==`extras`&&n.push(...Rb(r));return n}function zb(e){let t=-1;for(let n of e.json.meshes||[])for(let e of n.primitives)for(let n of Object.keys(e.attributes)){let e=/^TEXCOORD_(\d+)$/.exec(n);e&&(t=Math.max(t,Number(e[1])))}return t+1}function Bb(e,t){let{offset:n=[0,0],rotation:r=0,scale:i=[1,1]}=t;return JSON.stringify([e,n,r,i])}function Vb(e,t,n){let r=[],i=e.json.meshes||[];for(let e of i)for(let n of e.primitives){let e=n.material;Number.isFinite(e)&&t===e&&r.push(n)}if(r.length===0||r.some(t=>!Hb(e,t,n.sourceTexCoord)))return!1;for(let t of r)Ub(e,t,n);return!0}function Hb(e,t,n){let r=t.attributes[`TEXCOORD_${n}`];if(!Number.isFinite(r))return!1;let i=e.json.accessors?.[r];if(!i||i.bufferView===void 0||i.sparse)return!1;let a=e.json.bufferViews?.[i.bufferView];return!!(a&&e.buffers[a.buffer])}function Ub(e,t,n){let{sourceTexCoord:r,texCoord:i,matrix:a}=n,o=t.attributes[`TEXCOORD_${r}`];if(Number.isFinite(o)){let n=e.json.accessors?.[o];if(n&&n.bufferView!==void 0){let r=e.json.bufferViews?.[n.bufferView];if(r){let{arrayBuffer:o,byteOffset:s}=e.buffers[r.buffer],c=(s||0)+(n.byteOffset||0)+(r.byteOffset||0),{ArrayType:l,length:u}=Bg(n,r),d=jg[n.componentType],f=Ag[n.type],p=r.byteStride||d*f,m=new Float32Array(u);for(let e=0;e<n.count;e++){let t=new l(o,c+e*p,2);Nb.set(t[0],t[1],1),Nb.transformByMatrix3(a),m.set([Nb[0],Nb[1]],e*f)}Wb(i,n,t,e,m)}}}}function Wb(e,t,n,r,i){r.buffers.push({arrayBuffer:ue(i.buffer),byteOffset:0,byteLength:i.buffer.byteLength}),r.json.bufferViews=r.json.bufferViews||[];let a=r.json.bufferViews;a.push({buffer:r.buffers.length-1,byteLength:i.buffer.byteLength,byteOffset:0});let o=r.json.accessors;o&&(o.push({bufferView:a?.length-1,byteOffset:0,componentType:5126,count:t.count,type:`VEC2`}),n.attributes[`TEXCOORD_${e}`]=o.length-1)}function Gb(e){let{offset:t=[0,0],rotation:n=0,scale:r=[1,1]}=e,i=new on().set(1,0,0,0,1,0,t[0],t[1],1),a=Pb.set(Math.cos(n),Math.sin(n),0,-Math.sin(n),Math.cos(n),0,0,0,1),o=Fb.set(r[0],0,0,0,r[1],0,0,0,1);return i.multiplyRight(a).multiplyRight(o)}var Kb=t({decode:()=>Yb,encode:()=>Xb,name:()=>Jb}),qb=`KHR_lights_punctual`,Jb=qb;async function Yb(e){let t=new Gg(e),{json:n}=t,r=t.getExtension(qb);r&&(t.json.lights=r.lights,t.removeExtension(qb));for(let e of n.nodes||[]){let n=t.getObjectExtension(e,qb);n&&(e.light=n.light),t.removeObjectExtension(e,qb)}}async function Xb(e){let t=new Gg(e),{json:n}=t;if(n.lights){let e=t.addExtension(qb);kg(!e.lights),e.lights=n.lights,delete n.lights}if(t.json.lights){for(let e of t.json.lights){let n=e.node;t.addObjectExtension(n,qb,e)}delete t.json.lights}}var Zb=t({decode:()=>ex,encode:()=>tx,name:()=>$b}),Qb=`KHR_materials_unlit`,$b=Qb;async function ex(e){let t=new Gg(e),{json:n}=t;for(let e of n.materials||[])e.extensions&&e.extensions.KHR_materials_unlit&&(e.unlit=!0),t.removeObjectExtension(e,Qb);t.removeExtension(Qb)}function tx(e){let t=new Gg(e),{json:n}=t;if(t.materials)for(let e of n.materials||[])e.unlit&&(delete e.unlit,t.addObjectExtension(e,Qb,{}),t.addExtension(Qb))}var nx=t({decode:()=>ax,encode:()=>ox,name:()=>ix}),rx=`KHR_techniques_webgl`,ix=rx;async function ax(e){let t=new Gg(e),{json:n}=t,r=t.getExtension(rx);if(r){let e=sx(r,t);for(let r of n.materials||[]){let n=t.getObjectExtension(r,rx);n&&(r.technique=Object.assign({},n,e[n.technique]),r.technique.values=cx(r.technique,t)),t.removeObjectExtension(r,rx)}t.removeExtension(rx)}}async function ox(e,t){}function sx(e,t){let{programs:n=[],shaders:r=[],techniques:i=[]}=e,a=new TextDecoder;return r.forEach(e=>{if(Number.isFinite(e.bufferView))e.code=a.decode(t.getTypedArrayForBufferView(e.bufferView));else throw Error(`KHR_techniques_webgl: no shader code`)}),n.forEach(e=>{e.fragmentShader=r[e.fragmentShader],e.vertexShader=r[e.vertexShader]}),i.forEach(e=>{e.program=n[e.program]}),i}function cx(e,t){let n=Object.assign({},e.values);return Object.keys(e.uniforms||{}).forEach(t=>{e.uniforms[t].value&&!(t in n)&&(n[t]=e.uniforms[t].value)}),Object.keys(n).forEach(e=>{typeof n[e]==`object`&&n[e].index!==void 0&&(n[e].texture=t.getTexture(n[e].index))}),n}var lx=[__,o_,jy,Oy,Ry,Py,Hy,bb,Kb,Zb,nx,Ab,Y_];async function ux(e,t={},n){let r=lx.filter(e=>fx(e.name,t));for(let i of r)await i.preprocess?.(e,t,n)}async function dx(e,t={},n){let r=lx.filter(e=>fx(e.name,t));for(let i of r)await i.decode?.(e,t,n)}function fx(e,t){let n=t?.gltf?.excludeExtensions||{};return!(e in n&&!n[e])}var px=`KHR_binary_glTF`;function mx(e){let t=new Gg(e),{json:n}=t;for(let e of n.images||[]){let n=t.getObjectExtension(e,px);n&&Object.assign(e,n),t.removeObjectExtension(e,px)}n.buffers&&n.buffers[0]&&delete n.buffers[0].uri,t.removeExtension(px)}var hx={accessors:`accessor`,animations:`animation`,buffers:`buffer`,bufferViews:`bufferView`,images:`image`,materials:`material`,meshes:`mesh`,nodes:`node`,samplers:`sampler`,scenes:`scene`,skins:`skin`,textures:`texture`},gx={accessor:`accessors`,animations:`animation`,buffer:`buffers`,bufferView:`bufferViews`,image:`images`,material:`materials`,mesh:`meshes`,node:`nodes`,sampler:`samplers`,scene:`scenes`,skin:`skins`,texture:`textures`},_x=class{idToIndexMap={animations:{},accessors:{},buffers:{},bufferViews:{},images:{},materials:{},meshes:{},nodes:{},samplers:{},scenes:{},skins:{},textures:{}};json;normalize(e,t){this.json=e.json;let n=e.json;switch(n.asset&&n.asset.version){case`2.0`:return;case void 0:case`1.0`:break;default:console.warn(`glTF: Unknown version ${n.asset.version}`);return}if(!t.normalize)throw Error(`glTF v1 is not supported.`);console.warn(`Converting glTF v1 to glTF v2 format. This is experimental and may fail.`),this._addAsset(n),this._convertTopLevelObjectsToArrays(n),mx(e),this._convertObjectIdsToArrayIndices(n),this._updateObjects(n),this._updateMaterial(n)}_addAsset(e){e.asset=e.asset||{},e.asset.version=`2.0`,e.asset.generator=e.asset.generator||`Normalized to glTF 2.0 by loaders.gl`}_convertTopLevelObjectsToArrays(e){for(let t in hx)this._convertTopLevelObjectToArray(e,t)}_convertTopLevelObjectToArray(e,t){let n=e[t];if(n&&!Array.isArray(n)){e[t]=[];for(let r in n){let i=n[r];i.id=i.id||r;let a=e[t].length;e[t].push(i),this.idToIndexMap[t][r]=a}}}_convertObjectIdsToArrayIndices(e){for(let t in hx)this._convertIdsToIndices(e,t);`scene`in e&&(e.scene=this._convertIdToIndex(e.scene,`scene`));for(let t of e.textures)this._convertTextureIds(t);for(let t of e.meshes)this._convertMeshIds(t);for(let t of e.nodes)this._convertNodeIds(t);for(let t of e.scenes)this._convertSceneIds(t)}_convertTextureIds(e){e.source&&=this._convertIdToIndex(e.source,`image`)}_convertMeshIds(e){for(let t of e.primitives){let{attributes:e,indices:n,material:r}=t;for(let t in e)e[t]=this._convertIdToIndex(e[t],`accessor`);n&&(t.indices=this._convertIdToIndex(n,`accessor`)),r&&(t.material=this._convertIdToIndex(r,`material`))}}_convertNodeIds(e){e.children&&=e.children.map(e=>this._convertIdToIndex(e,`node`)),e.meshes&&=e.meshes.map(e=>this._convertIdToIndex(e,`mesh`))}_convertSceneIds(e){e.nodes&&=e.nodes.map(e=>this._convertIdToIndex(e,`node`))}_convertIdsToIndices(e,t){e[t]||(console.warn(`gltf v1: json doesn't contain attribute ${t}`),e[t]=[]);for(let n of e[t])for(let e in n){let t=n[e];n[e]=this._convertIdToIndex(t,e)}}_convertIdToIndex(e,t){let n=gx[t];if(n in this.idToIndexMap){let r=this.idToIndexMap[n][e];if(!Number.isFinite(r))throw Error(`gltf v1: failed to resolve ${t} with id ${e}`);return r}return e}_updateObjects(e){for(let e of this.json.buffers)delete e.type}_updateMaterial(e){for(let t of e.materials){t.pbrMetallicRoughness={baseColorFactor:[1,1,1,1],metallicFactor:1,roughnessFactor:1};let n=t.values?.tex||t.values?.texture2d_0||t.values?.diffuseTex,r=e.textures.findIndex(e=>e.id===n);r!==-1&&(t.pbrMetallicRoughness.baseColorTexture={index:r})}}};function vx(e,t={}){return new _x().normalize(e,t)}function yx(e,t){let n=e.basis,r=n?.format;return{...e,core:{...e.core,mimeType:t},basis:{...n,format:r&&r!==`auto`?r:ty(n?.supportedTextureFormats)}}}async function bx(e,t,n=0,r,i){return xx(e,t,n,r),vx(e,{normalize:r?.gltf?.normalize}),await ux(e,r,i),r?.gltf?.loadBuffers&&e.json.buffers&&await Sx(e,r,i),r?.gltf?.loadImages&&await Cx(e,r,i),await dx(e,r,i),e}function xx(e,t,n,r){if(r.core?.baseUrl&&(e.baseUri=r.core?.baseUrl),t instanceof ArrayBuffer&&!my(t,n,r.glb)&&(t=new TextDecoder().decode(t)),typeof t==`string`)e.json=St(t);else if(t instanceof ArrayBuffer){let i={};n=hy(i,t,n,r.glb),kg(i.type===`glTF`,`Invalid GLB magic string ${i.type}`),e._glb=i,e.json=i.json}else kg(!1,`GLTF: must be ArrayBuffer or string`);let i=e.json.buffers||[];if(e.buffers=Array(i.length).fill(null),e._glb&&e._glb.header.hasBinChunk){let{binChunks:t}=e._glb;e.buffers[0]={arrayBuffer:t[0].arrayBuffer,byteOffset:t[0].byteOffset,byteLength:t[0].byteLength}}let a=e.json.images||[];e.images=Array(a.length).fill({})}async function Sx(e,t,n){let r=e.json.buffers||[];for(let i=0;i<r.length;++i){let a=r[i];if(a.uri){let{fetch:r}=n;kg(r);let o=xy(a.uri,t,n),s=await(await n?.fetch?.(o))?.arrayBuffer?.();e.buffers[i]={arrayBuffer:s,byteOffset:0,byteLength:s.byteLength},delete a.uri}else e.buffers[i]===null&&(e.buffers[i]={arrayBuffer:new ArrayBuffer(a.byteLength),byteOffset:0,byteLength:a.byteLength})}}async function Cx(e,t,n){let r=wx(e),i=e.json.images||[],a=[];for(let o of r)a.push(Tx(e,i[o],o,t,n));return await Promise.all(a)}function wx(e){let t=new Set,n=e.json.textures||[];for(let e of n)e.source!==void 0&&t.add(e.source);return Array.from(t).sort()}async function Tx(e,t,n,r,i){let a;if(t.uri&&!t.hasOwnProperty(`bufferView`)){let e=xy(t.uri,r,i),{fetch:n}=i;a=await(await n(e)).arrayBuffer(),t.bufferView={data:a}}if(Number.isFinite(t.bufferView)){let n=Hg(e.json,e.buffers,t.bufferView);a=de(n.buffer,n.byteOffset,n.byteLength)}kg(a,`glTF image has no data`);let o=yx(r,t.mimeType),s=await ct(a,[ze,ry],o,i);s&&s[0]&&(s={compressed:!0,mipmaps:!1,width:s[0].width,height:s[0].height,data:s[0]}),e.images=e.images||[],e.images[n]=s}var Ex={dataType:null,batchType:null,name:`glTF`,id:`gltf`,module:`gltf`,version:pv,extensions:[`gltf`,`glb`],mimeTypes:[`model/gltf+json`,`model/gltf-binary`],text:!0,binary:!0,tests:[`glTF`],parse:Dx,options:{gltf:{normalize:!0,loadBuffers:!0,loadImages:!0,decompressMeshes:!0}}};async function Dx(e,t={},n){let r={...Ex.options,...t};return r.gltf={...Ex.options.gltf,...r.gltf},await bx({},e,t?.glb?.byteOffset||0,r,n)}var Ox={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},kx={5120:1,5121:1,5122:2,5123:2,5125:4,5126:4},Ax={TEXTURE_MAG_FILTER:10240,TEXTURE_MIN_FILTER:10241,TEXTURE_WRAP_S:10242,TEXTURE_WRAP_T:10243,REPEAT:10497,LINEAR:9729,NEAREST_MIPMAP_LINEAR:9986},jx={magFilter:Ax.TEXTURE_MAG_FILTER,minFilter:Ax.TEXTURE_MIN_FILTER,wrapS:Ax.TEXTURE_WRAP_S,wrapT:Ax.TEXTURE_WRAP_T},Mx={[Ax.TEXTURE_MAG_FILTER]:Ax.LINEAR,[Ax.TEXTURE_MIN_FILTER]:Ax.NEAREST_MIPMAP_LINEAR,[Ax.TEXTURE_WRAP_S]:Ax.REPEAT,[Ax.TEXTURE_WRAP_T]:Ax.REPEAT};function Nx(){return{id:`default-sampler`,parameters:Mx}}function Px(e){return kx[e]}function Fx(e){return Ox[e]}var Ix=class{baseUri=``;jsonUnprocessed;json;buffers=[];images=[];postProcess(e,t={}){let{json:n,buffers:r=[],images:i=[]}=e,{baseUri:a=``}=e;return kg(n),this.baseUri=a,this.buffers=r,this.images=i,this.jsonUnprocessed=n,this.json=this._resolveTree(e.json,t),this.json}_resolveTree(e,t={}){let n={...e};return this.json=n,e.bufferViews&&(n.bufferViews=e.bufferViews.map((e,t)=>this._resolveBufferView(e,t))),e.images&&(n.images=e.images.map((e,t)=>this._resolveImage(e,t))),e.samplers&&(n.samplers=e.samplers.map((e,t)=>this._resolveSampler(e,t))),e.textures&&(n.textures=e.textures.map((e,t)=>this._resolveTexture(e,t))),e.accessors&&(n.accessors=e.accessors.map((e,t)=>this._resolveAccessor(e,t))),e.materials&&(n.materials=e.materials.map((e,t)=>this._resolveMaterial(e,t))),e.meshes&&(n.meshes=e.meshes.map((e,t)=>this._resolveMesh(e,t))),e.nodes&&(n.nodes=e.nodes.map((e,t)=>this._resolveNode(e,t)),n.nodes=n.nodes.map((e,t)=>this._resolveNodeChildren(e))),e.skins&&(n.skins=e.skins.map((e,t)=>this._resolveSkin(e,t))),e.scenes&&(n.scenes=e.scenes.map((e,t)=>this._resolveScene(e,t))),typeof this.json.scene==`number`&&n.scenes&&(n.scene=n.scenes[this.json.scene]),n}getScene(e){return this._get(this.json.scenes,e)}getNode(e){return this._get(this.json.nodes,e)}getSkin(e){return this._get(this.json.skins,e)}getMesh(e){return this._get(this.json.meshes,e)}getMaterial(e){return this._get(this.json.materials,e)}getAccessor(e){return this._get(this.json.accessors,e)}getCamera(e){return this._get(this.json.cameras,e)}getTexture(e){return this._get(this.json.textures,e)}getSampler(e){return this._get(this.json.samplers,e)}getImage(e){return this._get(this.json.images,e)}getBufferView(e){return this._get(this.json.bufferViews,e)}getBuffer(e){return this._get(this.json.buffers,e)}_get(e,t){if(typeof t==`object`)return t;let n=e&&e[t];return n||console.warn(`glTF file error: Could not find ${e}[${t}]`),n}_resolveScene(e,t){return{...e,id:e.id||`scene-${t}`,nodes:(e.nodes||[]).map(e=>this.getNode(e))}}_resolveNode(e,t){let n={...e,id:e?.id||`node-${t}`};return e.mesh!==void 0&&(n.mesh=this.getMesh(e.mesh)),e.camera!==void 0&&(n.camera=this.getCamera(e.camera)),e.skin!==void 0&&(n.skin=this.getSkin(e.skin)),e.meshes!==void 0&&e.meshes.length&&(n.mesh=e.meshes.reduce((e,t)=>{let n=this.getMesh(t);return e.id=n.id,e.primitives=e.primitives.concat(n.primitives),e},{primitives:[]})),n}_resolveNodeChildren(e){return e.children&&=e.children.map(e=>this.getNode(e)),e}_resolveSkin(e,t){let n=typeof e.inverseBindMatrices==`number`?this.getAccessor(e.inverseBindMatrices):void 0;return{...e,id:e.id||`skin-${t}`,inverseBindMatrices:n}}_resolveMesh(e,t){let n={...e,id:e.id||`mesh-${t}`,primitives:[]};return e.primitives&&(n.primitives=e.primitives.map((e,t)=>{let r={...e,attributes:{},indices:void 0,material:void 0},i=e.attributes;for(let e in i)r.attributes[e]=this.getAccessor(i[e]);return e.indices!==void 0&&(r.indices=this.getAccessor(e.indices)),e.material!==void 0&&(r.material=this.getMaterial(e.material)),Lx(r,n.id,t)})),n}_resolveMaterial(e,t){let n={...e,id:e.id||`material-${t}`};if(n.normalTexture&&(n.normalTexture={...n.normalTexture},n.normalTexture.texture=this.getTexture(n.normalTexture.index)),n.occlusionTexture&&(n.occlusionTexture={...n.occlusionTexture},n.occlusionTexture.texture=this.getTexture(n.occlusionTexture.index)),n.emissiveTexture&&(n.emissiveTexture={...n.emissiveTexture},n.emissiveTexture.texture=this.getTexture(n.emissiveTexture.index)),n.emissiveFactor||=n.emissiveTexture?[1,1,1]:[0,0,0],n.pbrMetallicRoughness){n.pbrMetallicRoughness={...n.pbrMetallicRoughness};let e=n.pbrMetallicRoughness;e.baseColorTexture&&(e.baseColorTexture={...e.baseColorTexture},e.baseColorTexture.texture=this.getTexture(e.baseColorTexture.index)),e.metallicRoughnessTexture&&(e.metallicRoughnessTexture={...e.metallicRoughnessTexture},e.metallicRoughnessTexture.texture=this.getTexture(e.metallicRoughnessTexture.index))}return n}_resolveAccessor(e,t){let n=Px(e.componentType),r=Fx(e.type),i=n*r,a={...e,id:e.id||`accessor-${t}`,bytesPerComponent:n,components:r,bytesPerElement:i,value:void 0,bufferView:void 0,sparse:void 0};if(e.bufferView!==void 0&&(a.bufferView=this.getBufferView(e.bufferView)),a.bufferView){let e=a.bufferView.buffer,{ArrayType:t,byteLength:n}=Bg(a,a.bufferView),r=(a.bufferView.byteOffset||0)+(a.byteOffset||0)+e.byteOffset,i=ke(e.arrayBuffer,r,n);a.bufferView.byteStride&&(i=this._getValueFromInterleavedBuffer(e,r,a.bufferView.byteStride,a.bytesPerElement,a.count)),a.value=new t(i)}else{let{ArrayType:e}=Bg(a,{byteLength:a.count*a.bytesPerElement});a.value=new e(a.count*a.components)}return e.sparse&&this._applySparseAccessor(a,e.sparse),a}_applySparseAccessor(e,t){let n=Rx(t.indices.componentType),r=this._getTypedArrayFromBufferView(n,this.getBufferView(t.indices.bufferView),t.indices.byteOffset||0,t.count),i=e.value.constructor,a=this._getTypedArrayFromBufferView(i,this.getBufferView(t.values.bufferView),t.values.byteOffset||0,t.count*e.components);for(let n=0;n<t.count;n++){let t=Number(r[n]);kg(Number.isInteger(t)&&t>=0&&t<e.count,`glTF sparse accessor index is out of bounds`);for(let r=0;r<e.components;r++){let i=t*e.components+r,o=n*e.components+r;Reflect.set(e.value,i,a[o])}}}_getTypedArrayFromBufferView(e,t,n,r){let i=r*e.BYTES_PER_ELEMENT;kg(n+i<=t.byteLength,`glTF sparse accessor data exceeds its buffer view`);let a=t.buffer,o=a.byteOffset+(t.byteOffset||0)+n;return new e(ke(a.arrayBuffer,o,i))}_getValueFromInterleavedBuffer(e,t,n,r,i){let a=new Uint8Array(i*r);for(let o=0;o<i;o++){let i=t+o*n;a.set(new Uint8Array(e.arrayBuffer.slice(i,i+r)),o*r)}return a.buffer}_resolveTexture(e,t){return{...e,id:e.id||`texture-${t}`,sampler:typeof e.sampler==`number`?this.getSampler(e.sampler):Nx(),source:typeof e.source==`number`?this.getImage(e.source):void 0}}_resolveSampler(e,t){let n={id:e.id||`sampler-${t}`,...e,parameters:{}};for(let e in n){let t=this._enumSamplerParameter(e);t!==void 0&&(n.parameters[t]=n[e])}return n}_enumSamplerParameter(e){return jx[e]}_resolveImage(e,t){let n={...e,id:e.id||`image-${t}`,image:null,bufferView:e.bufferView===void 0?void 0:this.getBufferView(e.bufferView)},r=this.images[t];return r&&(n.image=r),n}_resolveBufferView(e,t){let n=e.buffer,r=this.buffers[n].arrayBuffer,i=this.buffers[n].byteOffset||0;return e.byteOffset&&(i+=e.byteOffset),{id:`bufferView-${t}`,...e,buffer:this.buffers[n],data:new Uint8Array(r,i,e.byteLength)}}_resolveCamera(e,t){let n={...e,id:e.id||`camera-${t}`};return n.perspective,n.orthographic,n}};function Lx(e,t,n){if(e.mode!==2&&e.mode!==6)return e;let r=e.indices?.value,i=e.indices?.count??zx(e),a=Bx(r,i),o=a<=65535?Uint16Array:Uint32Array,s=e.mode===2?Ux(r,i,o):Wx(r,i,o);return e.mode=e.mode===2?1:4,e.indices={id:`${t}-primitive-${n}-portable-indices`,components:1,bytesPerComponent:o.BYTES_PER_ELEMENT,bytesPerElement:o.BYTES_PER_ELEMENT,componentType:o===Uint16Array?5123:5125,normalized:!1,count:s.length,type:`SCALAR`,min:s.length?[Vx(s)]:void 0,max:s.length?[a]:void 0,value:s},e}function Rx(e){switch(e){case 5121:return Uint8Array;case 5123:return Uint16Array;case 5125:return Uint32Array;default:throw Error(`Invalid glTF sparse index component type ${e}`)}}function zx(e){let t=Object.values(e.attributes)[0];return kg(t,`glTF primitive must define at least one attribute`),t.count}function Bx(e,t){if(!e)return Math.max(0,t-1);let n=0;for(let r=0;r<t;r++)n=Math.max(n,Number(e[r]));return n}function Vx(e){let t=1/0;for(let n of e)t=Math.min(t,n);return t}function Hx(e,t){return e?Number(e[t]):t}function Ux(e,t,n){if(t<2)return new n(0);let r=new n(t*2);for(let n=0;n<t;n++)r[n*2]=Hx(e,n),r[n*2+1]=Hx(e,(n+1)%t);return r}function Wx(e,t,n){let r=Math.max(0,t-2),i=new n(r*3);for(let t=0;t<r;t++)i[t*3]=Hx(e,0),i[t*3+1]=Hx(e,t+1),i[t*3+2]=Hx(e,t+2);return i}function Gx(e,t){return new Ix().postProcess(e,t)}async function Kx(e){let t=[];return e.scenes.forEach(e=>{e.traverse(e=>{})}),await qx(()=>t.some(e=>!e.loaded))}async function qx(e){for(;e();)await new Promise(e=>requestAnimationFrame(e))}var Jx=`struct ScenegraphUniforms {
  sizeScale: f32,
  sizeMinPixels: f32,
  sizeMaxPixels: f32,
  sceneModelMatrix: mat4x4<f32>,
  composeModelMatrix: f32,
};

@group(0) @binding(auto)
var<uniform> scenegraph: ScenegraphUniforms;
`,Yx=`layout(std140) uniform scenegraphUniforms {
  float sizeScale;
  float sizeMinPixels;
  float sizeMaxPixels;
  mat4 sceneModelMatrix;
  float composeModelMatrix;
} scenegraph;
`,Xx={name:`scenegraph`,source:Jx,vs:Yx,fs:Yx,uniformTypes:{sizeScale:`f32`,sizeMinPixels:`f32`,sizeMaxPixels:`f32`,sceneModelMatrix:`mat4x4<f32>`,composeModelMatrix:`f32`}},Zx=`#version 300 es
#define SHADER_NAME scenegraph-layer-vertex-shader
in vec3 instancePositions;
in vec3 instancePositions64Low;
in vec4 instanceColors;
in vec3 instanceModelMatrixCol0;
in vec3 instanceModelMatrixCol1;
in vec3 instanceModelMatrixCol2;
in vec3 instanceTranslation;
in vec3 positions;
#ifdef HAS_UV
in vec2 texCoords;
#endif
#ifdef LIGHTING_PBR
#ifdef HAS_NORMALS
in vec3 normals;
#endif
#endif
out vec4 vColor;
#ifndef LIGHTING_PBR
#ifdef HAS_UV
out vec2 vTEXCOORD_0;
#endif
#endif
void main(void) {
#if defined(HAS_UV) && !defined(LIGHTING_PBR)
vTEXCOORD_0 = texCoords;
geometry.uv = texCoords;
#endif
geometry.worldPosition = instancePositions;
geometry.pickingColor = picking_getPickingColorFromInstanceID();
mat3 instanceModelMatrix = mat3(instanceModelMatrixCol0, instanceModelMatrixCol1, instanceModelMatrixCol2);
vec3 normal = vec3(0.0, 0.0, 1.0);
#ifdef LIGHTING_PBR
#ifdef HAS_NORMALS
normal = instanceModelMatrix * (scenegraph.sceneModelMatrix * vec4(normals, 0.0)).xyz;
#endif
#endif
float originalSize = project_size_to_pixel(scenegraph.sizeScale);
float clampedSize = clamp(originalSize, scenegraph.sizeMinPixels, scenegraph.sizeMaxPixels);
float sizeRatio = originalSize == 0.0 ? 0.0 : clampedSize / originalSize;
vec3 pos = (instanceModelMatrix * (scenegraph.sceneModelMatrix * vec4(positions, 1.0)).xyz) * scenegraph.sizeScale * sizeRatio + instanceTranslation;
if(scenegraph.composeModelMatrix > 0.5) {
DECKGL_FILTER_SIZE(pos, geometry);
geometry.normal = project_normal(normal);
geometry.worldPosition += pos;
gl_Position = project_position_to_clipspace(pos + instancePositions, instancePositions64Low, vec3(0.0), geometry.position);
}
else {
pos = project_size(pos);
DECKGL_FILTER_SIZE(pos, geometry);
gl_Position = project_position_to_clipspace(instancePositions, instancePositions64Low, pos, geometry.position);
geometry.normal = project_normal(normal);
}
DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
#ifdef LIGHTING_PBR
pbr_vPosition = geometry.position.xyz;
#ifdef HAS_NORMALS
pbr_vNormal = geometry.normal;
#endif
#ifdef HAS_UV
pbr_vUV0 = texCoords;
#else
pbr_vUV0 = vec2(0., 0.);
#endif
pbr_vUV1 = vec2(0., 0.);
geometry.uv = pbr_vUV0;
#endif
vColor = instanceColors;
DECKGL_FILTER_COLOR(vColor, geometry);
}
`,Qx=`#version 300 es
#define SHADER_NAME scenegraph-layer-fragment-shader
in vec4 vColor;
out vec4 fragColor;
#ifndef LIGHTING_PBR
#if defined(HAS_UV) && defined(HAS_BASECOLORMAP)
in vec2 vTEXCOORD_0;
uniform sampler2D pbr_baseColorSampler;
#endif
#endif
void main(void) {
#ifdef LIGHTING_PBR
fragColor = pbr_filterColor(vColor);
geometry.uv = pbr_vUV0;
#else
#if defined(HAS_UV) && defined(HAS_BASECOLORMAP)
fragColor = vColor * texture(pbr_baseColorSampler, vTEXCOORD_0);
geometry.uv = vTEXCOORD_0;
#else
fragColor = vColor;
#endif
#endif
fragColor.a *= layer.opacity;
DECKGL_FILTER_COLOR(fragColor, geometry);
}
`,$x=`struct VertexInputs {
  @location(0) positions: vec3<f32>,
#ifdef HAS_NORMALS
  @location(1) normals: vec3<f32>,
#endif
#ifdef HAS_UV
  @location(3) texCoords: vec2<f32>,
#endif
  @location(6) instancePositions: vec3<f32>,
  @location(7) instancePositions64Low: vec3<f32>,
  @location(8) instanceColors: vec4<f32>,
  @location(10) instanceModelMatrixCol0: vec3<f32>,
  @location(11) instanceModelMatrixCol1: vec3<f32>,
  @location(12) instanceModelMatrixCol2: vec3<f32>,
  @location(13) instanceTranslation: vec3<f32>,
};

struct FragmentInputs {
  @builtin(position) position: vec4<f32>,
  @location(0) vColor: vec4<f32>,
  @location(1) vTexCoord: vec2<f32>,
  @location(2) pbrPosition: vec3<f32>,
  @location(3) pbrUV: vec2<f32>,
  @location(4) pbrNormal: vec3<f32>,
  @location(5) pickingColor: vec3<f32>,
};

@vertex
fn vertexMain(
  inputs: VertexInputs,
  @builtin(instance_index) instanceIndex: u32
) -> FragmentInputs {
  var outputs: FragmentInputs;

  geometry.worldPosition = inputs.instancePositions;
  geometry.pickingColor = picking_getPickingColorFromIndex(instanceIndex);

  var vertexPosition = inputs.positions;
  var texCoord = vec2<f32>(0.0, 0.0);
  var normal = vec3<f32>(0.0, 0.0, 1.0);

#ifdef HAS_UV
  texCoord = inputs.texCoords;
#endif
#ifdef HAS_NORMALS
  normal = inputs.normals;
#endif

  geometry.uv = texCoord;

  let instanceModelMatrix = mat3x3<f32>(
    inputs.instanceModelMatrixCol0,
    inputs.instanceModelMatrixCol1,
    inputs.instanceModelMatrixCol2
  );

  let scenePosition = (scenegraph.sceneModelMatrix * vec4<f32>(vertexPosition, 1.0)).xyz;
  let worldNormal = instanceModelMatrix * (scenegraph.sceneModelMatrix * vec4<f32>(normal, 0.0)).xyz;

  let originalSize = project_meter_size_to_pixel(scenegraph.sizeScale);
  let clampedSize = clamp(originalSize, scenegraph.sizeMinPixels, scenegraph.sizeMaxPixels);
  let sizeRatio = select(0.0, clampedSize / originalSize, originalSize > 0.0);

  let pos =
    (instanceModelMatrix * scenePosition) * scenegraph.sizeScale * sizeRatio +
    inputs.instanceTranslation;

  if (scenegraph.composeModelMatrix > 0.5) {
    geometry.normal = project_normal(worldNormal);
    geometry.worldPosition = inputs.instancePositions + pos;
    geometry.position = vec4<f32>(
      project_position_vec3_f64(inputs.instancePositions + pos, inputs.instancePositions64Low),
      1.0
    );
  } else {
    let sizeAdjustedPos = project_size_vec3(pos);
    // Scenegraph offsets are east/north/up in globe mode. Use project32's helper so it can
    // rotate the offset onto the local tangent plane before producing the common position.
    let projectResult = project_position_to_clipspace_and_commonspace(
      inputs.instancePositions,
      inputs.instancePositions64Low,
      sizeAdjustedPos
    );
    geometry.position = projectResult.commonPosition;
    geometry.normal = project_normal(worldNormal);
  }

  outputs.position = project_common_position_to_clipspace(geometry.position);
  outputs.vColor = inputs.instanceColors;
  outputs.vTexCoord = texCoord;
  outputs.pbrPosition = geometry.position.xyz;
  outputs.pbrUV = texCoord;
  outputs.pbrNormal = geometry.normal;
  outputs.pickingColor = geometry.pickingColor;
  return outputs;
}

@fragment
fn fragmentMain(inputs: FragmentInputs) -> @location(0) vec4<f32> {
  fragmentGeometry.uv = inputs.vTexCoord;

  if (picking.isActive > 0.5) {
    if (!picking_isColorValid(inputs.pickingColor)) {
      discard;
    }
    return vec4<f32>(inputs.pickingColor, 1.0);
  }

  var fragColor = inputs.vColor;

#ifdef LIGHTING_PBR
  fragmentInputs.pbr_vPosition = inputs.pbrPosition;
  // scenegraphPbrMaterial uses the indexed UV fields from the current PBR module.
  fragmentInputs.pbr_vUV0 = inputs.pbrUV;
  fragmentInputs.pbr_vUV1 = vec2<f32>(0.0);
  fragmentInputs.pbr_vNormal = inputs.pbrNormal;
  // Vertex color is part of the material base color and must be applied before lighting.
  fragColor = pbr_filterColor(fragColor);
#else
#ifdef HAS_BASECOLORMAP
  fragColor =
    fragColor *
    textureSample(pbr_baseColorSampler, pbr_baseColorSamplerSampler, inputs.vTexCoord);
#endif
#endif

  fragColor.a *= layer.opacity;

  if (picking.isHighlightActive > 0.5) {
    let highlightedObjectColor = picking_normalizeColor(picking.highlightedObjectColor);
    if (picking_isColorZero(abs(inputs.pickingColor - highlightedObjectColor))) {
      let highlightAlpha = picking.highlightColor.a;
      let blendedAlpha = highlightAlpha + fragColor.a * (1.0 - highlightAlpha);
      if (blendedAlpha > 0.0) {
        let highlightRatio = highlightAlpha / blendedAlpha;
        fragColor = vec4<f32>(
          mix(fragColor.rgb, picking.highlightColor.rgb, highlightRatio),
          blendedAlpha
        );
      }
    }
  }

  return deckgl_premultiplied_alpha(fragColor);
}
`,eS=Tn.source.replace(/fn pbr_setPositionNormalTangentUV\([\s\S]*?\n}\n/,`fn pbr_setPositionNormalTangentUV(position: vec4f, normal: vec4f, tangent: vec4f, uv: vec2f)
{
  fragmentInputs.pbr_vPosition = position.xyz;
  fragmentInputs.pbr_vNormal = normal.xyz;
  fragmentInputs.pbr_vTBN = mat3x3f(
    vec3f(1.0, 0.0, 0.0),
    vec3f(0.0, 1.0, 0.0),
    vec3f(0.0, 0.0, 1.0)
  );
  fragmentInputs.pbr_vUV0 = uv;
  fragmentInputs.pbr_vUV1 = uv;
}
`).replace(/pbrProjection\.camera/g,`project.cameraPosition`),tS={...Tn,dependencies:[w],source:eS},nS=[255,255,255,255],rS={scenegraph:{type:`object`,value:null,async:!0},getScene:e=>e&&e.scenes?typeof e.scene==`object`?e.scene:e.scenes[e.scene||0]:e,getAnimator:e=>e&&e.animator,_animations:null,onFirstDraw:{type:`function`,value:()=>{}},sizeScale:{type:`number`,value:1,min:0},sizeMinPixels:{type:`number`,min:0,value:0},sizeMaxPixels:{type:`number`,min:0,value:2**53-1},getPosition:{type:`accessor`,value:e=>e.position},getColor:{type:`accessor`,value:nS},_lighting:`flat`,_imageBasedLightingEnvironment:void 0,getOrientation:{type:`accessor`,value:[0,0,0]},getScale:{type:`accessor`,value:[1,1,1]},getTranslation:{type:`accessor`,value:[0,0,0]},getTransformMatrix:{type:`accessor`,value:[]},loaders:[Ex]},iS=class extends p{getShaders(){let e={},t,n=this.context.device?.type===`webgpu`;this.props._lighting===`pbr`?(t=n?tS:Tn,e.LIGHTING_PBR=1):t=n?tS:{name:`pbrMaterial`};let r=[T,o,u,Xx,t];return super.getShaders({defines:e,vs:Zx,fs:Qx,source:$x,modules:r})}initializeState(){let e=this.getAttributeManager(),t=this.context.device.type!==`webgpu`;e.addInstanced({instancePositions:{size:3,type:`float64`,fp64:this.use64bitPositions(),accessor:`getPosition`,transition:t},instanceColors:{type:`unorm8`,size:this.props.colorFormat.length,accessor:`getColor`,defaultValue:nS,transition:t},instanceModelMatrix:qp})}updateState(e){super.updateState(e);let{props:t,oldProps:n}=e;t.scenegraph===n.scenegraph?t._animations!==n._animations&&this._applyAnimationsProp(this.state.animator,t._animations):this._updateScenegraph()}finalizeState(e){super.finalizeState(e),this._destroyScenegraphAssets()}get isLoaded(){return!!(this.state?.scenegraph&&super.isLoaded)}_updateScenegraph(){let e=this.props,{device:t}=this.context,n=null;if(e.scenegraph instanceof _r)n={scenes:[e.scenegraph]};else if(e.scenegraph&&typeof e.scenegraph==`object`){let r=e.scenegraph,i=Tg(t,r.json?Gx(r):r,this._getModelOptions());n=i,Kx(i).then(()=>this.setNeedsRedraw()).catch(e=>{this.raiseError(e,`loading glTF`)})}let r={layer:this,device:this.context.device},i=e.getScene(n,r),a=e.getAnimator(n,r);if(i instanceof xr){this._destroyScenegraphAssets(),this._applyAnimationsProp(a,e._animations);let t=[];i.traverse(e=>{e instanceof Sr&&t.push(e.model)}),this.setState({scenegraph:i,animator:a,materials:n?.materials||null,models:t,firstDrawSignaled:!1}),this.getAttributeManager().invalidateAll()}else i!==null&&we.warn(`invalid scenegraph:`,i)()}_destroyScenegraphAssets(){this.state.scenegraph?.destroy(),this.state.materials?.forEach(e=>e.destroy()),this.state.scenegraph=null,this.state.animator=null,this.state.materials=null,this.state.models=[]}_applyAnimationsProp(e,t){if(!e||!t)return;let n=e.getAnimations();Object.keys(t).sort().forEach(e=>{let r=t[e];if(e===`*`)n.forEach(e=>{Object.assign(e,r)});else if(Number.isFinite(Number(e))){let t=Number(e);t>=0&&t<n.length?Object.assign(n[t],r):we.warn(`animation ${e} not found`)()}else{let t=n.find(({animation:t})=>t.name===e);t?Object.assign(t,r):we.warn(`animation ${e} not found`)()}})}_getModelOptions(){let{_imageBasedLightingEnvironment:e}=this.props,t;e&&(t=typeof e==`function`?e({device:this.context.device,gl:this.context.gl,layer:this}):e);let n=this.context.device.type===`webgpu`?{depthWriteEnabled:!0,depthCompare:`less-equal`}:void 0;return{imageBasedLightingEnvironment:t,modelOptions:{id:this.props.id,isInstanced:!0,bufferLayout:this.getAttributeManager().getBufferLayouts(),parameters:n,...this.getShaders()},useTangents:!1}}draw({context:e}){if(!this.state.scenegraph)return;this.props._animations&&this.state.animator&&(this.state.animator.setTime(e.timeline.getTime()),this.setNeedsRedraw());let{viewport:t,renderPass:n}=this.context,{sizeScale:r,sizeMinPixels:i,sizeMaxPixels:a,coordinateSystem:o}=this.props,s={camera:t.cameraPosition},c=this.getNumInstances();this.state.scenegraph.traverse((e,{worldMatrix:l})=>{if(e instanceof Sr){let{model:u}=e;u.setInstanceCount(c);let d={sizeScale:r,sizeMinPixels:i,sizeMaxPixels:a,composeModelMatrix:+!!Jp(t,o),sceneModelMatrix:l};u.shaderInputs.setProps({pbrProjection:s,scenegraph:d}),u.draw(n)}}),this.state.firstDrawSignaled||(this.state.firstDrawSignaled=!0,this.props.onFirstDraw?.())}};iS.defaultProps=rS,iS.layerName=`ScenegraphLayer`;var aS=`layout(std140) uniform meshUniforms {
  bool pickFeatureIds;
} mesh;
`,oS={name:`mesh`,vs:aS,fs:aS,source:`struct MeshUniforms {
  pickFeatureIds: f32,
};

@group(0) @binding(auto) var<uniform> mesh: MeshUniforms;
`,uniformTypes:{pickFeatureIds:`f32`}},sS=Tn.source.replace(/fn pbr_setPositionNormalTangentUV\([\s\S]*?\n}\n/,`fn pbr_setPositionNormalTangentUV(position: vec4f, normal: vec4f, tangent: vec4f, uv: vec2f)
{
  fragmentInputs.pbr_vPosition = position.xyz;
  fragmentInputs.pbr_vNormal = normal.xyz;
  fragmentInputs.pbr_vTBN = mat3x3f(
    vec3f(1.0, 0.0, 0.0),
    vec3f(0.0, 1.0, 0.0),
    vec3f(0.0, 0.0, 1.0)
  );
  fragmentInputs.pbr_vUV0 = uv;
  fragmentInputs.pbr_vUV1 = uv;
}
`).replace(/pbrProjection\.camera/g,`project.cameraPosition`),cS={...Tn,source:sS},lS=`#version 300 es
#define SHADER_NAME simple-mesh-layer-vs
in vec3 positions;
in vec3 normals;
in vec3 colors;
in vec2 texCoords;
in vec4 uvRegions;
in float rowIndexes;
in vec4 instanceColors;
in vec3 instanceModelMatrixCol0;
in vec3 instanceModelMatrixCol1;
in vec3 instanceModelMatrixCol2;
out vec2 vTexCoord;
out vec3 cameraPosition;
out vec3 normals_commonspace;
out vec4 position_commonspace;
out vec4 vColor;
vec2 applyUVRegion(vec2 uv) {
#ifdef HAS_UV_REGIONS
return fract(uv) * (uvRegions.zw - uvRegions.xy) + uvRegions.xy;
#else
return uv;
#endif
}
void main(void) {
vec2 uv = applyUVRegion(texCoords);
geometry.uv = uv;
if (mesh.pickFeatureIds) {
geometry.pickingColor = picking_getPickingColorFromIndex(rowIndexes);
} else {
geometry.pickingColor = picking_getPickingColorFromInstanceID();
}
mat3 instanceModelMatrix = mat3(instanceModelMatrixCol0, instanceModelMatrixCol1, instanceModelMatrixCol2);
vTexCoord = uv;
cameraPosition = project.cameraPosition;
vColor = vec4(colors * instanceColors.rgb, instanceColors.a);
vec3 pos = (instanceModelMatrix * positions) * simpleMesh.sizeScale;
vec3 projectedPosition = project_position(positions);
position_commonspace = vec4(projectedPosition, 1.0);
gl_Position = project_common_position_to_clipspace(position_commonspace);
geometry.position = position_commonspace;
normals_commonspace = project_normal(instanceModelMatrix * normals);
geometry.normal = normals_commonspace;
DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
#ifdef MODULE_PBRMATERIAL
pbr_vPosition = geometry.position.xyz;
#ifdef HAS_NORMALS
pbr_vNormal = geometry.normal;
#endif
#ifdef HAS_UV
pbr_vUV0 = uv;
#else
pbr_vUV0 = vec2(0., 0.);
#endif
pbr_vUV1 = vec2(0., 0.);
geometry.uv = pbr_vUV0;
#endif
DECKGL_FILTER_COLOR(vColor, geometry);
}
`,uS=`#version 300 es
#define SHADER_NAME simple-mesh-layer-fs
precision highp float;
uniform sampler2D sampler;
in vec2 vTexCoord;
in vec3 cameraPosition;
in vec3 normals_commonspace;
in vec4 position_commonspace;
in vec4 vColor;
out vec4 fragColor;
void main(void) {
#ifdef MODULE_PBRMATERIAL
fragColor = vColor * pbr_filterColor(vec4(0));
geometry.uv = pbr_vUV0;
fragColor.a *= layer.opacity;
#else
geometry.uv = vTexCoord;
vec3 normal;
if (simpleMesh.flatShading) {
normal = normalize(cross(dFdx(position_commonspace.xyz), dFdy(position_commonspace.xyz)));
} else {
normal = normals_commonspace;
}
vec4 color = simpleMesh.hasTexture ? texture(sampler, vTexCoord) : vColor;
vec3 lightColor = lighting_getLightColor(color.rgb, cameraPosition, position_commonspace.xyz, normal);
fragColor = vec4(lightColor, color.a * layer.opacity);
#endif
DECKGL_FILTER_COLOR(fragColor, geometry);
}
`,dS=`struct VertexInputs {
  @location(0) positions: vec3<f32>,
#ifdef HAS_NORMALS
  @location(1) normals: vec3<f32>,
#endif
  @location(2) colors: vec4<f32>,
#ifdef HAS_UV
  @location(3) texCoords: vec2<f32>,
#endif
#ifdef HAS_UV_REGIONS
  @location(4) uvRegions: vec4<f32>,
#endif
#ifdef HAS_FEATURE_IDS
  @location(5) rowIndexes: u32,
#endif
  @location(6) instanceColors: vec4<f32>,
  @location(7) instanceModelMatrixCol0: vec3<f32>,
  @location(8) instanceModelMatrixCol1: vec3<f32>,
  @location(9) instanceModelMatrixCol2: vec3<f32>,
};

struct FragmentInputs {
  @builtin(position) position: vec4<f32>,
  @location(0) color: vec4<f32>,
  @location(1) texCoord: vec2<f32>,
  @location(2) pbrPosition: vec3<f32>,
  @location(3) pbrNormal: vec3<f32>,
  @location(4) pickingColor: vec3<f32>,
};

fn applyUVRegion(uv: vec2<f32>, uvRegion: vec4<f32>) -> vec2<f32> {
#ifdef HAS_UV_REGIONS
  // https://github.com/Esri/i3s-spec/blob/master/docs/1.7/geometryUVRegion.cmn.md
  return fract(uv) * (uvRegion.zw - uvRegion.xy) + uvRegion.xy;
#else
  return uv;
#endif
}

@vertex
fn vertexMain(
  inputs: VertexInputs,
  @builtin(instance_index) instanceIndex: u32
) -> FragmentInputs {
  var outputs: FragmentInputs;
  var texCoord = vec2<f32>(0.0);
  var normal = vec3<f32>(0.0, 0.0, 1.0);
  var uvRegion = vec4<f32>(0.0);

#ifdef HAS_UV
  texCoord = inputs.texCoords;
#endif
#ifdef HAS_NORMALS
  normal = inputs.normals;
#endif
#ifdef HAS_UV_REGIONS
  uvRegion = inputs.uvRegions;
#endif

  texCoord = applyUVRegion(texCoord, uvRegion);
  geometry.uv = texCoord;
#ifdef HAS_FEATURE_IDS
  geometry.pickingColor = picking_getPickingColorFromIndex(inputs.rowIndexes);
#else
  geometry.pickingColor = picking_getPickingColorFromIndex(instanceIndex);
#endif

  let instanceModelMatrix = mat3x3<f32>(
    inputs.instanceModelMatrixCol0,
    inputs.instanceModelMatrixCol1,
    inputs.instanceModelMatrixCol2
  );
  let commonPosition = vec4<f32>(project_position_vec3_f32(inputs.positions), 1.0);

  geometry.position = commonPosition;
  geometry.normal = project_normal(instanceModelMatrix * normal);

  outputs.position = project_common_position_to_clipspace(commonPosition);
  outputs.color = vec4<f32>(
    inputs.colors.rgb * inputs.instanceColors.rgb,
    inputs.instanceColors.a
  );
  outputs.texCoord = texCoord;
  outputs.pbrPosition = commonPosition.xyz;
  outputs.pbrNormal = geometry.normal;
  outputs.pickingColor = geometry.pickingColor;
  return outputs;
}

@fragment
fn fragmentMain(inputs: FragmentInputs) -> @location(0) vec4<f32> {
  fragmentGeometry.uv = inputs.texCoord;

  if (picking.isActive > 0.5) {
    if (!picking_isColorValid(inputs.pickingColor)) {
      discard;
    }
    return vec4<f32>(inputs.pickingColor, 1.0);
  }

  fragmentInputs.pbr_vPosition = inputs.pbrPosition;
  fragmentInputs.pbr_vUV0 = inputs.texCoord;
  fragmentInputs.pbr_vUV1 = vec2<f32>(0.0);
  fragmentInputs.pbr_vNormal = inputs.pbrNormal;

  var color = inputs.color * pbr_filterColor(vec4<f32>(0.0));
  color.a *= layer.opacity;

  if (picking.isHighlightActive > 0.5) {
    let highlightedObjectColor = picking_normalizeColor(picking.highlightedObjectColor);
    if (picking_isColorZero(abs(inputs.pickingColor - highlightedObjectColor))) {
      let highlightAlpha = picking.highlightColor.a;
      let blendedAlpha = highlightAlpha + color.a * (1.0 - highlightAlpha);
      if (blendedAlpha > 0.0) {
        color = vec4<f32>(
          mix(color.rgb, picking.highlightColor.rgb, highlightAlpha / blendedAlpha),
          blendedAlpha
        );
      }
    }
  }

  return deckgl_premultiplied_alpha(color);
}
`;function fS(e){let t=e.positions||e.POSITION,n=t.value.length/t.size;e.COLOR_0||e.colors||(e.colors={size:4,value:new Uint8Array(n*4).fill(255),normalized:!0})}var pS={pbrMaterial:{type:`object`,value:null},featureIds:{type:`array`,value:null,optional:!0}},mS=class extends am{getShaders(){let e=super.getShaders();return{...e,vs:lS,fs:uS,source:dS,modules:[...e.modules,cS,oS]}}initializeState(){let{featureIds:e}=this.props;super.initializeState();let t=this.getAttributeManager();e&&t.add({rowIndexes:{type:`uint32`,size:1,noAlloc:!0,update:this.calculateFeatureIdsPickingIndexes}})}updateState(e){super.updateState(e);let{props:t,oldProps:n}=e;t.pbrMaterial!==n.pbrMaterial&&this.updatePbrMaterialUniforms(t.pbrMaterial)}draw(e){let{featureIds:t}=this.props,{model:n}=this.state;if(!n)return;let r={pickFeatureIds:!!t},i={camera:this.context.viewport.cameraPosition};n.shaderInputs.setProps({pbrProjection:i,mesh:r}),super.draw(e)}getModel(e){let{id:t}=this.props,n=this.parseMaterial(this.props.pbrMaterial,e);this.setState({parsedPBRMaterial:n});let r=this.getShaders();return fS(e.attributes),new h(this.context.device,{...this.getShaders(),id:t,geometry:e,bufferLayout:this.getAttributeManager().getBufferLayouts(),defines:{...r.defines,...n?.defines,HAS_UV_REGIONS:+!!e.attributes.uvRegions,HAS_FEATURE_IDS:+!!this.props.featureIds},parameters:n?.parameters,isInstanced:!0})}updatePbrMaterialUniforms(e){let{model:t}=this.state;if(t){let{mesh:n}=this.props,r=this.parseMaterial(e,n);this.setState({parsedPBRMaterial:r});let{pbr_baseColorSampler:i}=r.bindings,{emptyTexture:a}=this.state,o=i||a,s={...this.context.device.type===`webgpu`?{simpleMeshTexture:o}:{sampler:o},hasTexture:!!i},{camera:c,...l}={...r.bindings,...r.uniforms};t.shaderInputs.setProps({simpleMesh:s,pbrMaterial:l})}}parseMaterial(e,t){let n=!!(e.pbrMetallicRoughness&&e.pbrMetallicRoughness.baseColorTexture);return Fm(this.context.device,{unlit:n,...e},{NORMAL:t.attributes.normals,TEXCOORD_0:t.attributes.texCoords},{pbrDebug:!1,lights:!0,useTangents:!1})}calculateFeatureIdsPickingIndexes(e){let t=this.props.featureIds;e.value=new Uint32Array(t)}finalizeState(e){super.finalizeState(e),this.state.parsedPBRMaterial?.generatedTextures.forEach(e=>e.destroy()),this.setState({parsedPBRMaterial:null})}};mS.layerName=`MeshLayer`,mS.defaultProps=pS;var hS=6378137,gS=6378137,_S=6356752.314245179;hS*hS,gS*gS,_S*_S,1/hS,1/gS,1/_S,1/(hS*hS),1/(gS*gS),1/(_S*_S);function vS(e){return e}new V;function yS(e,t=[],n=vS){return`longitude`in e?(t[0]=n(e.longitude),t[1]=n(e.latitude),t[2]=e.height):`x`in e?(t[0]=n(e.x),t[1]=n(e.y),t[2]=e.z):(t[0]=n(e[0]),t[1]=n(e[1]),t[2]=e[2]),t}function bS(e,t=[]){return yS(e,t,O._cartographicRadians?vS:F)}function xS(e,t,n=vS){return`longitude`in t?(t.longitude=n(e[0]),t.latitude=n(e[1]),t.height=e[2]):`x`in t?(t.x=n(e[0]),t.y=n(e[1]),t.z=e[2]):(t[0]=n(e[0]),t[1]=n(e[1]),t[2]=e[2]),t}function SS(e,t){return xS(e,t,O._cartographicRadians?vS:N)}var CS=1e-14,wS=new V,TS={up:{south:`east`,north:`west`,west:`south`,east:`north`},down:{south:`west`,north:`east`,west:`north`,east:`south`},south:{up:`west`,down:`east`,west:`down`,east:`up`},north:{up:`east`,down:`west`,west:`up`,east:`down`},west:{up:`north`,down:`south`,north:`down`,south:`up`},east:{up:`south`,down:`north`,north:`up`,south:`down`}},ES={north:[-1,0,0],east:[0,1,0],up:[0,0,1],south:[1,0,0],west:[0,-1,0],down:[0,0,-1]},DS={east:new V,north:new V,up:new V,west:new V,south:new V,down:new V},OS=new V,kS=new V,AS=new V;function jS(e,t,n,r,i,a){let o=TS[t]&&TS[t][n];ne(o&&(!r||r===o));let s,c,l,u=wS.copy(i);if(L(u.x,0,CS)&&L(u.y,0,CS)){let e=Math.sign(u.z);s=OS.fromArray(ES[t]),t!==`east`&&t!==`west`&&s.scale(e),c=kS.fromArray(ES[n]),n!==`east`&&n!==`west`&&c.scale(e),l=AS.fromArray(ES[r]),r!==`east`&&r!==`west`&&l.scale(e)}else{let{up:i,east:a,north:o}=DS;a.set(-u.y,u.x,0).normalize(),e.geodeticSurfaceNormal(u,i),o.copy(i).cross(a);let{down:d,west:f,south:p}=DS;d.copy(i).scale(-1),f.copy(a).scale(-1),p.copy(o).scale(-1),s=DS[t],c=DS[n],l=DS[r]}return a[0]=s.x,a[1]=s.y,a[2]=s.z,a[3]=0,a[4]=c.x,a[5]=c.y,a[6]=c.z,a[7]=0,a[8]=l.x,a[9]=l.y,a[10]=l.z,a[11]=0,a[12]=u.x,a[13]=u.y,a[14]=u.z,a[15]=1,a}var MS=new V,NS=new V,PS=new V;function FS(e,t,n=[]){let{oneOverRadii:r,oneOverRadiiSquared:i,centerToleranceSquared:a}=t;MS.from(e);let o=MS.x,s=MS.y,c=MS.z,l=r.x,u=r.y,d=r.z,f=o*o*l*l,p=s*s*u*u,m=c*c*d*d,h=f+p+m,g=Math.sqrt(1/h);if(!Number.isFinite(g))return;let _=NS;if(_.copy(e).scale(g),h<a)return _.to(n);let v=i.x,y=i.y,b=i.z,x=PS;x.set(_.x*v*2,_.y*y*2,_.z*b*2);let S=(1-g)*MS.len()/(.5*x.len()),C=0,w,T,E,D;do{S-=C,w=1/(1+S*v),T=1/(1+S*y),E=1/(1+S*b);let e=w*w,t=T*T,n=E*E,r=e*w,i=t*T,a=n*E;D=f*e+p*t+m*n-1;let o=-2*(f*r*v+p*i*y+m*a*b);C=D/o}while(Math.abs(D)>fn);return MS.scale([w,T,E]).to(n)}var IS=new V,LS=new V,RS=new V,zS=new V,BS=new V,VS=new V,HS=class{constructor(e=0,t=0,n=0){this.centerToleranceSquared=dn,ne(e>=0),ne(t>=0),ne(n>=0),this.radii=new V(e,t,n),this.radiiSquared=new V(e*e,t*t,n*n),this.radiiToTheFourth=new V(e*e*e*e,t*t*t*t,n*n*n*n),this.oneOverRadii=new V(e===0?0:1/e,t===0?0:1/t,n===0?0:1/n),this.oneOverRadiiSquared=new V(e===0?0:1/(e*e),t===0?0:1/(t*t),n===0?0:1/(n*n)),this.minimumRadius=Math.min(e,t,n),this.maximumRadius=Math.max(e,t,n),this.radiiSquared.z!==0&&(this.squaredXOverSquaredZ=this.radiiSquared.x/this.radiiSquared.z),Object.freeze(this)}equals(e){return this===e||!!(e&&this.radii.equals(e.radii))}toString(){return this.radii.toString()}cartographicToCartesian(e,t=[0,0,0]){let n=LS,r=RS,[,,i]=e;this.geodeticSurfaceNormalCartographic(e,n),r.copy(this.radiiSquared).scale(n);let a=Math.sqrt(n.dot(r));return r.scale(1/a),n.scale(i),r.add(n),r.to(t)}cartesianToCartographic(e,t=[0,0,0]){VS.from(e);let n=this.scaleToGeodeticSurface(VS,zS);if(!n)return;let r=this.geodeticSurfaceNormal(n,LS),i=BS;return i.copy(VS).subtract(n),SS([Math.atan2(r.y,r.x),Math.asin(r.z),Math.sign(_e(i,VS))*Ae(i)],t)}eastNorthUpToFixedFrame(e,t=new R){return jS(this,`east`,`north`,`up`,e,t)}localFrameToFixedFrame(e,t,n,r,i=new R){return jS(this,e,t,n,r,i)}geocentricSurfaceNormal(e,t=[0,0,0]){return IS.from(e).normalize().to(t)}geodeticSurfaceNormalCartographic(e,t=[0,0,0]){let n=bS(e),r=n[0],i=n[1],a=Math.cos(i);return IS.set(a*Math.cos(r),a*Math.sin(r),Math.sin(i)).normalize(),IS.to(t)}geodeticSurfaceNormal(e,t=[0,0,0]){return IS.from(e).scale(this.oneOverRadiiSquared).normalize().to(t)}scaleToGeodeticSurface(e,t){return FS(e,this,t)}scaleToGeocentricSurface(e,t=[0,0,0]){zS.from(e);let n=zS.x,r=zS.y,i=zS.z,a=this.oneOverRadiiSquared,o=1/Math.sqrt(n*n*a.x+r*r*a.y+i*i*a.z);return zS.multiplyScalar(o).to(t)}transformPositionToScaledSpace(e,t=[0,0,0]){return zS.from(e).scale(this.oneOverRadii).to(t)}transformPositionFromScaledSpace(e,t=[0,0,0]){return zS.from(e).scale(this.radii).to(t)}getSurfaceNormalIntersectionWithZAxis(e,t=0,n=[0,0,0]){ne(L(this.radii.x,this.radii.y,pn)),ne(this.radii.z>0),zS.from(e);let r=zS.z*(1-this.squaredXOverSquaredZ);if(!(Math.abs(r)>=this.radii.z-t))return zS.set(0,0,r).to(n)}};HS.WGS84=new HS(hS,gS,_S);var US=class{item;previous;next;constructor(e,t,n){this.item=e,this.previous=t,this.next=n}},WS=class{head=null;tail=null;_length=0;get length(){return this._length}add(e){let t=new US(e,this.tail,null);return this.tail?(this.tail.next=t,this.tail=t):(this.head=t,this.tail=t),++this._length,t}remove(e){e&&(e.previous&&e.next?(e.previous.next=e.next,e.next.previous=e.previous):e.previous?(e.previous.next=null,this.tail=e.previous):e.next?(e.next.previous=null,this.head=e.next):(this.head=null,this.tail=null),e.next=null,e.previous=null,--this._length)}splice(e,t){e!==t&&(this.remove(t),this._insert(e,t))}_insert(e,t){let n=e.next;e.next=t,this.tail===e?this.tail=t:n.previous=t,t.next=n,t.previous=e,++this._length}},GS=class{_list;_sentinel;_trimTiles;constructor(){this._list=new WS,this._sentinel=this._list.add(`sentinel`),this._trimTiles=!1}reset(){this._list.splice(this._list.tail,this._sentinel)}touch(e){let t=e._cacheNode;t&&this._list.splice(this._sentinel,t)}add(e,t,n){t._cacheNode||(t._cacheNode=this._list.add(t),n&&n(e,t))}unloadTile(e,t,n){let r=t._cacheNode;r&&(this._list.remove(r),t._cacheNode=null,n&&n(e,t))}unloadTiles(e,t){let n=this._trimTiles;this._trimTiles=!1;let r=this._list,i=e.maximumMemoryUsage*1024*1024,a=this._sentinel,o=r.head;for(;o!==a&&(e.gpuMemoryUsageInBytes>i||n);){let n=o.item;o=o.next,this.unloadTile(e,n,t)}}trim(){this._trimTiles=!0}};function KS(e,t){Me(e),Me(t);let{rtcCenter:n,gltfUpAxis:r}=t,{computedTransform:i,boundingVolume:{center:a}}=e,o=new R(i);switch(n&&o.translate(n),r){case`Z`:break;case`Y`:let e=new R().rotateX(Math.PI/2);o=o.multiplyRight(e);break;case`X`:let t=new R().rotateY(-Math.PI/2);o=o.multiplyRight(t)}t.isQuantized&&o.translate(t.quantizedVolumeOffset).scale(t.quantizedVolumeScale);let s=new V(a);t.cartesianModelMatrix=o,t.cartesianOrigin=s;let c=HS.WGS84.cartesianToCartographic(s,new V);t.cartographicModelMatrix=HS.WGS84.eastNorthUpToFixedFrame(s).invert().multiplyRight(o),t.cartographicOrigin=c;let l=JS(t);l&&(t.cartesianModelMatrix=new R(o).multiplyRight(l.matrix),t.cartographicModelMatrix.multiplyRight(l.matrix),l.matrix=R.IDENTITY),t.coordinateSystem||(t.modelMatrix=t.cartographicModelMatrix)}var qS=1e6**2;function JS(e){let t=e.gltf;if(!t)return null;let n=typeof t.scene==`number`?t.scene:0,r=(t.scenes?.[n])?.nodes?.[0];if(!r?.matrix)return null;let i=r.matrix;return i[12]*i[12]+i[13]*i[13]+i[14]*i[14]<=qS?null:r}var YS=new V,XS=new V,ZS=new _f([new pf,new pf,new pf,new pf,new pf,new pf]);function QS(e,t){let{cameraDirection:n,cameraUp:r,height:i}=e,{metersPerUnit:a}=e.distanceScales,o=nC(e,e.center),s=HS.WGS84.eastNorthUpToFixedFrame(o),c=e.unprojectPosition(e.cameraPosition),l=HS.WGS84.cartographicToCartesian(c,new V),u=new V(s.transformAsVector(new V(n).scale(a))).normalize(),d=new V(s.transformAsVector(new V(r).scale(a))).normalize();eC(e);let f=e.constructor,{longitude:p,latitude:m,width:h,bearing:g,zoom:_}=e,v=new f({longitude:p,latitude:m,height:i,width:h,bearing:g,zoom:_,pitch:0});return{camera:{position:l,direction:u,up:d},viewport:e,topDownViewport:v,height:i,cullingVolume:ZS,frameNumber:t,sseDenominator:1.15}}function $S(e,t,n){if(n===0||e.length<=n)return[e,[]];let r=[],{longitude:i,latitude:a}=t.viewport;for(let[t,n]of e.entries()){let[e,o]=n.header.mbs,s=Math.abs(i-e),c=Math.abs(a-o),l=Math.sqrt(c*c+s*s);r.push([t,l])}let o=r.sort((e,t)=>e[1]-t[1]),s=[];for(let t=0;t<n;t++)s.push(e[o[t][0]]);let c=[];for(let t=n;t<o.length;t++)c.push(e[o[t][0]]);return[s,c]}function eC(e){let t=e.getFrustumPlanes(),n=tC(t.near,e.cameraPosition),r=nC(e,n),i=nC(e,e.cameraPosition,XS),a=0;ZS.planes[a++].fromPointNormal(r,YS.copy(r).subtract(i));for(let i in t){if(i===`near`)continue;let o=t[i],s=nC(e,tC(o,n,XS),XS);ZS.planes[a++].fromPointNormal(s,YS.copy(r).subtract(s))}}function tC(e,t,n=new V){let r=e.normal.dot(t);return n.copy(e.normal).scale(e.distance-r).add(t),n}function nC(e,t,n=new V){let r=e.unprojectPosition(t);return HS.WGS84.cartographicToCartesian(r,n)}var rC=6378137,iC=6378137,aC=6356752.314245179,oC=new V;function sC(e,t){if(e instanceof uf){let{halfAxes:n}=e,r=uC(n);return Math.log2(aC/(r+t[2]))}if(e instanceof ef){let{radius:n}=e;return Math.log2(aC/(n+t[2]))}if(e.width&&e.height){let{width:t,height:n}=e;return(Math.log2(rC/t)+Math.log2(iC/n))/2}return 1}function cC(e,t,n){HS.WGS84.cartographicToCartesian([e.xmax,e.ymax,e.zmax],oC);let r=Math.sqrt((oC[0]-n[0])**2+(oC[1]-n[1])**2+(oC[2]-n[2])**2);return Math.log2(aC/(r+t[2]))}function lC(e,t,n){let[r,i,a,o]=e;return cC({xmin:r,xmax:a,ymin:i,ymax:o,zmin:0,zmax:0},t,n)}function uC(e){e.getColumn(0,oC);let t=e.getColumn(1),n=e.getColumn(2);return oC.add(t).add(n).len()}var dC={UNLOADED:0,LOADING:1,PROCESSING:2,READY:3,EXPIRED:4,FAILED:5},fC;(function(e){e[e.ADD=1]=`ADD`,e[e.REPLACE=2]=`REPLACE`})(fC||={});var pC;(function(e){e.EMPTY=`empty`,e.SCENEGRAPH=`scenegraph`,e.POINTCLOUD=`pointcloud`,e.MESH=`mesh`})(pC||={});var mC;(function(e){e.I3S=`I3S`,e.TILES3D=`TILES3D`})(mC||={});var hC;(function(e){e.GEOMETRIC_ERROR=`geometricError`,e.MAX_SCREEN_THRESHOLD=`maxScreenThreshold`})(hC||={});var gC={NOT_COMPUTED:-1,USE_OPTIMIZATION:1,SKIP_OPTIMIZATION:0};function _C(e){return e!=null}var vC=new V,yC=new V,bC=new V,xC=new V,SC=new V,CC=new V,wC=new V,TC=new V;function EC(e,t,n){if(Me(e,`3D Tile: boundingVolume must be defined`),e.box)return OC(e.box,t,n);if(e.region)return AC(e.region);if(e.sphere)return kC(e.sphere,t,n);throw Error(`3D Tile: boundingVolume must contain a sphere, region, or box`)}function DC(e,t){if(e.box)return jC(t);if(e.region){let[t,n,r,i,a,o]=e.region;return[[ve(t),ve(n),a],[ve(r),ve(i),o]]}if(e.sphere)return MC(t);throw Error(`Unkown boundingVolume type`)}function OC(e,t,n){let r=new V(e[0],e[1],e[2]);t.transform(r,r);let i=[];if(e.length===10){let t=e.slice(3,6),n=new Ge;n.fromArray(e,6);let r=new V([1,0,0]),a=new V([0,1,0]),o=new V([0,0,1]);r.transformByQuaternion(n),r.scale(t[0]),a.transformByQuaternion(n),a.scale(t[1]),o.transformByQuaternion(n),o.scale(t[2]),i=[...r.toArray(),...a.toArray(),...o.toArray()]}else i=[...e.slice(3,6),...e.slice(6,9),...e.slice(9,12)];let a=t.transformAsVector(i.slice(0,3)),o=t.transformAsVector(i.slice(3,6)),s=t.transformAsVector(i.slice(6,9)),c=new on([a[0],a[1],a[2],o[0],o[1],o[2],s[0],s[1],s[2]]);return _C(n)?(n.center=r,n.halfAxes=c,n):new uf(r,c)}function kC(e,t,n){let r=new V(e[0],e[1],e[2]);t.transform(r,r);let i=t.getScale(yC),a=Math.max(Math.max(i[0],i[1]),i[2]),o=e[3]*a;return _C(n)?(n.center=r,n.radius=o,n):new ef(r,o)}function AC(e){let[t,n,r,i,a,o]=e,s=HS.WGS84.cartographicToCartesian([ve(t),ve(i),a],bC),c=HS.WGS84.cartographicToCartesian([ve(r),ve(n),o],xC),l=new V().addVectors(s,c).multiplyByScalar(.5);return HS.WGS84.cartesianToCartographic(l,SC),HS.WGS84.cartographicToCartesian([ve(r),SC[1],SC[2]],CC),HS.WGS84.cartographicToCartesian([SC[0],ve(i),SC[2]],wC),HS.WGS84.cartographicToCartesian([SC[0],SC[1],o],TC),OC([...l,...CC.subtract(l),...wC.subtract(l),...TC.subtract(l)],new R)}function jC(e){let t=NC(),{halfAxes:n}=e,r=new V(n.getColumn(0)),i=new V(n.getColumn(1)),a=new V(n.getColumn(2));for(let n=0;n<2;n++){for(let n=0;n<2;n++){for(let n=0;n<2;n++)vC.copy(e.center),vC.add(r),vC.add(i),vC.add(a),PC(t,vC),a.negate();i.negate()}r.negate()}return t}function MC(e){let t=NC(),{center:n,radius:r}=e,i=HS.WGS84.scaleToGeodeticSurface(n,vC),a;a=i?HS.WGS84.geodeticSurfaceNormal(i):new V(0,0,1);let o=new V(a[2],-a[1],0);o.len()>0?o.normalize():o=new V(0,1,0);let s=o.clone().cross(a);for(let e of[o,s,a]){yC.copy(e).scale(r);for(let e=0;e<2;e++)vC.copy(n),vC.add(yC),PC(t,vC),yC.negate()}return t}function NC(){return[[1/0,1/0,1/0],[-1/0,-1/0,-1/0]]}function PC(e,t){HS.WGS84.cartesianToCartographic(t,vC),e[0][0]=Math.min(e[0][0],vC[0]),e[0][1]=Math.min(e[0][1],vC[1]),e[0][2]=Math.min(e[0][2],vC[2]),e[1][0]=Math.max(e[1][0],vC[0]),e[1][1]=Math.max(e[1][1],vC[1]),e[1][2]=Math.max(e[1][2],vC[2])}new V,new V,new R,new V,new V,new V;function FC(e,t){let n=e*t;return 1-Math.exp(-(n*n))}function IC(e,t){if(e.dynamicScreenSpaceError&&e.dynamicScreenSpaceErrorComputedDensity){let n=e.dynamicScreenSpaceErrorComputedDensity,r=e.dynamicScreenSpaceErrorFactor;return FC(t,n)*r}return 0}function LC(e,t,n){let r=e.tileset,i=e.parent&&e.parent.lodMetricValue||e.lodMetricValue,a=n?i:e.lodMetricValue;if(a===0)return 0;let o=Math.max(e._distanceToCamera,1e-7),{height:s,sseDenominator:c}=t,{viewDistanceScale:l}=r.options,u=a*s*(l||1)/(o*c);return u-=IC(r,o),u}var RC=new V,zC=new V,BC=new V,VC=new V,HC=new V,UC=new R,WC=new R;function GC(e,t){if(e.lodMetricValue===0||isNaN(e.lodMetricValue))return`DIG`;let n=2*KC(e,t);return n<2?`OUT`:!e.header.children||n<=e.lodMetricValue?`DRAW`:e.header.children?`DIG`:`OUT`}function KC(e,t){let{topDownViewport:n}=t,r=e.header.mbs[1],i=e.header.mbs[0],a=e.header.mbs[2],o=e.header.mbs[3],s=[...e.boundingVolume.center],c=n.unprojectPosition(n.cameraPosition);HS.WGS84.cartographicToCartesian(c,RC),zC.copy(RC).subtract(s).normalize(),HS.WGS84.eastNorthUpToFixedFrame(s,UC),WC.copy(UC).invert(),BC.copy(RC).transform(WC);let l=Math.sqrt(BC[0]*BC[0]+BC[1]*BC[1]),u=l*l/BC[2];VC.copy([BC[0],BC[1],u]);let d=VC.transform(UC).subtract(s).normalize(),f=zC.cross(d).normalize().scale(o).add(s),p=HS.WGS84.cartesianToCartographic(f),m=n.project([i,r,a]),h=n.project(p);return HC.copy(m).subtract(h).magnitude()}function qC(e){return{assetGltfUpAxis:e.asset&&e.asset.gltfUpAxis||`Y`}}var JC=class{_map=new Map;_array;_length;constructor(e=0){this._array=Array(e),this._length=e}get length(){return this._length}set length(e){this._length=e,e>this._array.length&&(this._array.length=e)}get values(){return this._array}get(e){return Me(e<this._array.length),this._array[e]}set(e,t){Me(e>=0),e>=this.length&&(this.length=e+1),this._map.has(this._array[e])&&this._map.delete(this._array[e]),this._array[e]=t,this._map.set(t,e)}delete(e){let t=this._map.get(e);t>=0&&(this._array.splice(t,1),this._map.delete(e),this.length--)}peek(){return this._array[this._length-1]}push(e){if(!this._map.has(e)){let t=this.length++;this._array[t]=e,this._map.set(e,t)}}pop(){let e=this._array[--this.length];return this._map.delete(e),e}reserve(e){Me(e>=0),e>this._array.length&&(this._array.length=e)}resize(e){Me(e>=0),this.length=e}trim(e){e??=this.length,this._array.length=e}reset(){this._array=[],this._map=new Map,this._length=0}find(e){return this._map.has(e)}},YC={loadSiblings:!1,skipLevelOfDetail:!1,updateTransforms:!0,onTraversalEnd:()=>{},viewportTraversersMap:{},basePath:``},XC=class{options;root=null;selectedTiles={};requestedTiles={};emptyTiles={};lastUpdate=new Date().getTime();updateDebounceTime=1e3;_traversalStack=new JC;_emptyTraversalStack=new JC;_frameNumber=null;traversalFinished(e){return!0}constructor(e){this.options={...YC,...e}}traverse(e,t,n){this.root=e,this.options={...this.options,...n},this.reset(),this.updateTile(e,t),this._frameNumber=t.frameNumber,this.executeTraversal(e,t)}reset(){this.requestedTiles={},this.selectedTiles={},this.emptyTiles={},this._traversalStack.reset(),this._emptyTraversalStack.reset()}executeTraversal(e,t){let n=this._traversalStack;for(e._selectionDepth=1,n.push(e);n.length>0;){let e=n.pop(),r=!1;this.canTraverse(e,t)&&(this.updateChildTiles(e,t),r=this.updateAndPushChildren(e,t,n,e.hasRenderContent?e._selectionDepth+1:e._selectionDepth));let i=e.parent,a=!(i&&!i._shouldRefine),o=!r;e.hasRenderContent?e.refine===fC.ADD?(this.loadTile(e,t),this.selectTile(e,t)):e.refine===fC.REPLACE&&(this.loadTile(e,t),o&&this.selectTile(e,t)):(this.emptyTiles[e.id]=e,this.loadTile(e,t),o&&this.selectTile(e,t)),this.touchTile(e,t),e._shouldRefine=r&&a}let r=new Date().getTime();(this.traversalFinished(t)||r-this.lastUpdate>this.updateDebounceTime)&&(this.lastUpdate=r,this.options.onTraversalEnd(t))}updateChildTiles(e,t){let n=e.children;for(let e of n)this.updateTile(e,t)}updateAndPushChildren(e,t,n,r){let{loadSiblings:i,skipLevelOfDetail:a}=this.options,o=e.children;o.sort(this.compareDistanceToCamera.bind(this));let s=e.refine===fC.REPLACE&&e.hasRenderContent&&!a,c=!1,l=!0;for(let e of o)if(e._selectionDepth=r,e.isVisibleAndInRequestVolume?(n.find(e)&&n.delete(e),n.push(e),c=!0):(s||i)&&(this.loadTile(e,t),this.touchTile(e,t)),s){let n;if(n=e._inRequestVolume?e.hasRenderContent?e.contentAvailable:this.executeEmptyTraversal(e,t):!1,l&&=n,!l)return!1}return c||(l=!1),l}updateTile(e,t){this.updateTileVisibility(e,t)}selectTile(e,t){this.shouldSelectTile(e)&&(e._selectedFrame=t.frameNumber,this.selectedTiles[e.id]=e)}loadTile(e,t){this.shouldLoadTile(e)&&(e._requestedFrame=t.frameNumber,e._priority=e._getPriority(),this.requestedTiles[e.id]=e)}touchTile(e,t){e.tileset._cache.touch(e),e._touchedFrame=t.frameNumber}canTraverse(e,t){return e.hasChildren?e.hasTilesetContent?!e.contentExpired:this.shouldRefine(e,t):!1}shouldLoadTile(e){return e.hasUnloadedContent||e.contentExpired}shouldSelectTile(e){return e.contentAvailable&&!this.options.skipLevelOfDetail}shouldRefine(e,t,n=!1){let r=e._screenSpaceError;return n&&(r=e.getScreenSpaceError(t,!0)),r>e.tileset.memoryAdjustedScreenSpaceError}updateTileVisibility(e,t){let n=[];if(this.options.viewportTraversersMap)for(let e in this.options.viewportTraversersMap)this.options.viewportTraversersMap[e]===t.viewport.id&&n.push(e);else n.push(t.viewport.id);e.updateVisibility(t,n)}compareDistanceToCamera(e,t){return e._distanceToCamera-t._distanceToCamera}anyChildrenVisible(e,t){let n=!1;for(let r of e.children)r.updateVisibility(t),n||=r.isVisibleAndInRequestVolume;return n}executeEmptyTraversal(e,t){let n=!0,r=this._emptyTraversalStack;for(r.push(e);r.length>0;){let e=r.pop(),i=!e.hasRenderContent&&this.canTraverse(e,t),a=!e.hasRenderContent&&e.children.length===0;if(i||e.contentAvailable||a||(n=!1),this.updateTile(e,t),e.isVisibleAndInRequestVolume||(this.loadTile(e,t),this.touchTile(e,t)),i){let t=e.children;for(let e of t)r.push(e)}}return e.hasEmptyContent||n}},ZC=new V;function QC(e){return e!=null}var $C=class{tileset;header;id;url;parent;refine;type;contentUrl;lodMetricType=`geometricError`;lodMetricValue=0;boundingVolume=null;content=null;contentState=dC.UNLOADED;gpuMemoryUsageInBytes=0;children=[];depth=0;viewportIds=[];transform=new R;extensions=null;implicitTiling=null;userData={};computedTransform;hasEmptyContent=!1;hasTilesetContent=!1;traverser=new XC({});_cacheNode=null;_frameNumber=null;_expireDate=null;_expiredContent=null;_boundingBox=void 0;_distanceToCamera=0;_screenSpaceError=0;_visibilityPlaneMask;_visible=void 0;_contentBoundingVolume;_viewerRequestVolume;_initialTransform=new R;_priority=0;_selectedFrame=0;_requestedFrame=0;_selectionDepth=0;_touchedFrame=0;_centerZDepth=0;_shouldRefine=!1;_stackLength=0;_visitedFrame=0;_inRequestVolume=!1;_lodJudge=null;tileDrawn=!0;constructor(e,t,n,r=``){this.header=t,this.tileset=e,this.id=r||t.id,this.url=t.url,this.parent=n,this.refine=this._getRefine(t.refine),this.type=t.type,this.contentUrl=t.contentUrl,this._initializeLodMetric(t),this._initializeTransforms(t),this._initializeBoundingVolumes(t),this._initializeContent(t),this._initializeRenderingState(t),Object.seal(this)}destroy(){this.header=null}isDestroyed(){return this.header===null}get selected(){return this._selectedFrame===this.tileset._frameNumber}get isVisible(){return this._visible}get isVisibleAndInRequestVolume(){return this._visible&&this._inRequestVolume}get hasRenderContent(){return!this.hasEmptyContent&&!this.hasTilesetContent}get hasChildren(){return this.children.length>0||this.header.children&&this.header.children.length>0}get contentReady(){return this.contentState===dC.READY||this.hasEmptyContent}get contentAvailable(){return!!(this.contentReady&&this.hasRenderContent||this._expiredContent&&!this.contentFailed)}get hasUnloadedContent(){return this.hasRenderContent&&this.contentUnloaded}get contentUnloaded(){return this.contentState===dC.UNLOADED}get contentExpired(){return this.contentState===dC.EXPIRED}get contentFailed(){return this.contentState===dC.FAILED}get distanceToCamera(){return this._distanceToCamera}get screenSpaceError(){return this._screenSpaceError}get boundingBox(){return this._boundingBox||=DC(this.header.boundingVolume,this.boundingVolume),this._boundingBox}getScreenSpaceError(e,t){switch(this.tileset.type){case mC.I3S:return KC(this,e);case mC.TILES3D:return LC(this,e,t);default:throw Error(`Unsupported tileset type`)}}unselect(){this._selectedFrame=0}_getGpuMemoryUsageInBytes(){return this.content.gpuMemoryUsageInBytes||this.content.byteLength||0}_getPriority(){let e=this.tileset._traverser,{skipLevelOfDetail:t}=e.options,n=this.refine===fC.ADD||t;if(n&&!this.isVisible&&this._visible!==void 0||this.tileset._frameNumber-this._touchedFrame>=1||this.contentState===dC.UNLOADED)return-1;let r=this.parent,i=r&&(!n||this._screenSpaceError===0||r.hasTilesetContent)?r._screenSpaceError:this._screenSpaceError,a=e.root?e.root._screenSpaceError:0;return Math.max(a-i,0)}async loadContent(){if(this.hasEmptyContent)return!1;if(this.content)return!0;this.contentExpired&&(this._expireDate=null),this.contentState=dC.LOADING;let e=await this.tileset._requestScheduler.scheduleRequest(this.id,this._getPriority.bind(this));if(!e)return this.contentState=dC.UNLOADED,!1;try{let e=this.tileset.getTileUrl(this.contentUrl),t=this.tileset.loader,n=this.tileset.loadOptions[t.id]||{},r={...this.tileset.loadOptions,[t.id]:{...n,isTileset:this.type===`json`,...this._getLoaderSpecificOptions(t.id)}};return this.content=await De(e,t,r),this.tileset.options.contentLoader&&await this.tileset.options.contentLoader(this),this._isTileset()&&this.tileset._initializeTileHeaders(this.content,this),this.contentState=dC.READY,this._onContentLoaded(),!0}catch(e){throw this.contentState=dC.FAILED,e}finally{e.done()}}unloadContent(){return this.content&&this.content.destroy&&this.content.destroy(),this.content=null,this.header.content&&this.header.content.destroy&&this.header.content.destroy(),this.header.content=null,this.contentState=dC.UNLOADED,this.tileDrawn=!0,!0}updateVisibility(e,t){if(this._frameNumber===e.frameNumber)return;let n=this.parent,r=n?n._visibilityPlaneMask:_f.MASK_INDETERMINATE;if(this.tileset._traverser.options.updateTransforms){let e=n?n.computedTransform:this.tileset.modelMatrix;this._updateTransform(e)}this._distanceToCamera=this.distanceToTile(e),this._screenSpaceError=this.getScreenSpaceError(e,!1),this._visibilityPlaneMask=this.visibility(e,r),this._visible=this._visibilityPlaneMask!==_f.MASK_OUTSIDE,this._inRequestVolume=this.insideViewerRequestVolume(e),this._frameNumber=e.frameNumber,this.viewportIds=t}visibility(e,t){let{cullingVolume:n}=e,{boundingVolume:r}=this;return n.computeVisibilityWithPlaneMask(r,t)}contentVisibility(){return!0}distanceToTile(e){let t=this.boundingVolume;return Math.sqrt(Math.max(t.distanceSquaredTo(e.camera.position),0))}cameraSpaceZDepth({camera:e}){let t=this.boundingVolume;return ZC.subVectors(t.center,e.position),e.direction.dot(ZC)}insideViewerRequestVolume(e){let t=this._viewerRequestVolume;return!t||t.distanceSquaredTo(e.camera.position)<=0}updateExpiration(){if(QC(this._expireDate)&&this.contentReady&&!this.hasEmptyContent){let e=Date.now();Date.lessThan(this._expireDate,e)&&(this.contentState=dC.EXPIRED,this._expiredContent=this.content)}}get extras(){return this.header.extras}_initializeLodMetric(e){`lodMetricType`in e?this.lodMetricType=e.lodMetricType:(this.lodMetricType=this.parent&&this.parent.lodMetricType||this.tileset.lodMetricType,console.warn(`3D Tile: Required prop lodMetricType is undefined. Using parent lodMetricType`)),`lodMetricValue`in e?this.lodMetricValue=e.lodMetricValue:(this.lodMetricValue=this.parent&&this.parent.lodMetricValue||this.tileset.lodMetricValue,console.warn(`3D Tile: Required prop lodMetricValue is undefined. Using parent lodMetricValue`))}_initializeTransforms(e){this.transform=e.transform?new R(e.transform):new R;let t=this.parent,n=this.tileset,r=t&&t.computedTransform?t.computedTransform.clone():n.modelMatrix.clone();this.computedTransform=new R(r).multiplyRight(this.transform);let i=t&&t._initialTransform?t._initialTransform.clone():new R;this._initialTransform=new R(i).multiplyRight(this.transform)}_initializeBoundingVolumes(e){this._contentBoundingVolume=null,this._viewerRequestVolume=null,this._updateBoundingVolume(e)}_initializeContent(e){this.content={_tileset:this.tileset,_tile:this},this.hasEmptyContent=!0,this.contentState=dC.UNLOADED,this.hasTilesetContent=!1,e.contentUrl&&(this.content=null,this.hasEmptyContent=!1)}_initializeRenderingState(e){this.depth=e.level||(this.parent?this.parent.depth+1:0),this._shouldRefine=!1,this._distanceToCamera=0,this._centerZDepth=0,this._screenSpaceError=0,this._visibilityPlaneMask=_f.MASK_INDETERMINATE,this._visible=void 0,this._inRequestVolume=!1,this._stackLength=0,this._selectionDepth=0,this._frameNumber=0,this._touchedFrame=0,this._visitedFrame=0,this._selectedFrame=0,this._requestedFrame=0,this._priority=0}_getRefine(e){return e||this.parent&&this.parent.refine||fC.REPLACE}_isTileset(){return this.contentUrl.indexOf(`.json`)!==-1}_onContentLoaded(){switch(this.content&&this.content.type){case`vctr`:case`geom`:this.tileset._traverser.disableSkipLevelOfDetail=!0}this._isTileset()?this.hasTilesetContent=!0:this.gpuMemoryUsageInBytes=this._getGpuMemoryUsageInBytes()}_updateBoundingVolume(e){this.boundingVolume=EC(e.boundingVolume,this.computedTransform,this.boundingVolume);let t=e.content;t&&(t.boundingVolume&&(this._contentBoundingVolume=EC(t.boundingVolume,this.computedTransform,this._contentBoundingVolume)),e.viewerRequestVolume&&(this._viewerRequestVolume=EC(e.viewerRequestVolume,this.computedTransform,this._viewerRequestVolume)))}_updateTransform(e=new R){let t=e.clone().multiplyRight(this.transform);t.equals(this.computedTransform)||(this.computedTransform=t,this._updateBoundingVolume(this.header))}_getLoaderSpecificOptions(e){switch(e){case`i3s`:return{...this.tileset.options.i3s,_tileOptions:{attributeUrls:this.header.attributeUrls,textureUrl:this.header.textureUrl,textureFormat:this.header.textureFormat,textureLoaderOptions:this.header.textureLoaderOptions,materialDefinition:this.header.materialDefinition,isDracoGeometry:this.header.isDracoGeometry,mbs:this.header.mbs},_tilesetOptions:{store:this.tileset.tileset.store,attributeStorageInfo:this.tileset.tileset.attributeStorageInfo,fields:this.tileset.tileset.fields},isTileHeader:!1};default:return qC(this.tileset.tileset)}}},ew=class extends XC{compareDistanceToCamera(e,t){return t._distanceToCamera===0&&e._distanceToCamera===0?t._centerZDepth-e._centerZDepth:t._distanceToCamera-e._distanceToCamera}updateTileVisibility(e,t){if(super.updateTileVisibility(e,t),!e.isVisibleAndInRequestVolume)return;let n=e.children.length>0;if(e.hasTilesetContent&&n){let n=e.children[0];this.updateTileVisibility(n,t),e._visible=n._visible;return}if(this.meetsScreenSpaceErrorEarly(e,t)){e._visible=!1;return}let r=e.refine===fC.REPLACE,i=e._optimChildrenWithinParent===gC.USE_OPTIMIZATION;r&&i&&n&&!this.anyChildrenVisible(e,t)&&(e._visible=!1)}meetsScreenSpaceErrorEarly(e,t){let{parent:n}=e;return!n||n.hasTilesetContent||n.refine!==fC.ADD?!1:!this.shouldRefine(e,t,!0)}},tw=class{frameNumberMap=new Map;register(e,t){let n=this.frameNumberMap.get(e)||new Map,r=n.get(t)||0;n.set(t,r+1),this.frameNumberMap.set(e,n)}deregister(e,t){let n=this.frameNumberMap.get(e);if(!n)return;let r=n.get(t)||1;n.set(t,r-1)}isZero(e,t){return(this.frameNumberMap.get(e)?.get(t)||0)===0}},nw={REQUESTED:`REQUESTED`,COMPLETED:`COMPLETED`,ERROR:`ERROR`},rw=class{_statusMap;pendingTilesRegister=new tw;constructor(){this._statusMap={}}add(e,t,n,r){if(!this._statusMap[t]){let{frameNumber:i,viewport:{id:a}}=r;this._statusMap[t]={request:e,callback:n,key:t,frameState:r,status:nw.REQUESTED},this.pendingTilesRegister.register(a,i),e().then(e=>{this._statusMap[t].status=nw.COMPLETED;let{frameNumber:n,viewport:{id:i}}=this._statusMap[t].frameState;this.pendingTilesRegister.deregister(i,n),this._statusMap[t].callback(e,r)}).catch(e=>{this._statusMap[t].status=nw.ERROR;let{frameNumber:r,viewport:{id:i}}=this._statusMap[t].frameState;this.pendingTilesRegister.deregister(i,r),n(e)})}}update(e,t){if(this._statusMap[e]){let{frameNumber:n,viewport:{id:r}}=this._statusMap[e].frameState;this.pendingTilesRegister.deregister(r,n);let{frameNumber:i,viewport:{id:a}}=t;this.pendingTilesRegister.register(a,i),this._statusMap[e].frameState=t}}find(e){return this._statusMap[e]}hasPendingTiles(e,t){return!this.pendingTilesRegister.isZero(e,t)}},iw=class extends XC{_tileManager;constructor(e){super(e),this._tileManager=new rw}traversalFinished(e){return!this._tileManager.hasPendingTiles(e.viewport.id,this._frameNumber||0)}shouldRefine(e,t){return e._lodJudge=GC(e,t),e._lodJudge===`DIG`}updateChildTiles(e,t){let n=e.header.children||[],r=e.children,i=e.tileset;for(let a of n){let n=`${a.id}-${t.viewport.id}`,o=r&&r.find(e=>e.id===n);if(o)o&&this.updateTile(o,t);else{let r=()=>this._loadTile(a.id,i);this._tileManager.find(n)?this._tileManager.update(n,t):(i.tileset.nodePages&&(r=()=>i.tileset.nodePagesTile.formTileFromNodePages(a.id)),this._tileManager.add(r,n,t=>this._onTileLoad(t,e,n),t))}}return!1}async _loadTile(e,t){let{loader:n}=t,r=t.getTileUrl(`${t.url}/nodes/${e}`),i={...t.loadOptions,i3s:{...t.loadOptions.i3s,isTileHeader:!0}};return await De(r,n,i)}_onTileLoad(e,t,n){let r=new $C(t.tileset,e,t,n);t.children.push(r);let i=this._tileManager.find(r.id).frameState;this.updateTile(r,i),this._frameNumber===i.frameNumber&&(this.traversalFinished(i)||new Date().getTime()-this.lastUpdate>this.updateDebounceTime)&&this.executeTraversal(r,i)}},aw={description:``,ellipsoid:HS.WGS84,modelMatrix:new R,throttleRequests:!0,maxRequests:64,maximumMemoryUsage:32,memoryCacheOverflow:1,maximumTilesSelected:0,debounceTime:0,onTileLoad:()=>{},onTileUnload:()=>{},onTileError:()=>{},onTraversalComplete:e=>e,onUpdate:()=>{},contentLoader:void 0,viewDistanceScale:1,maximumScreenSpaceError:8,memoryAdjustedScreenSpaceError:!1,loadTiles:!0,updateTransforms:!0,viewportTraversersMap:null,loadOptions:{fetch:{}},attributions:[],basePath:``,i3s:{}},ow=`Tiles In Tileset(s)`,sw=`Tiles In Memory`,cw=`Tiles In View`,lw=`Tiles To Render`,uw=`Tiles Loaded`,dw=`Tiles Loading`,fw=`Tiles Unloaded`,pw=`Failed Tile Loads`,mw=`Points/Vertices`,hw=`Tile Memory Use`,gw=`Maximum Screen Space Error`,_w=class{options;loadOptions;type;tileset;loader;url;basePath;modelMatrix;ellipsoid;lodMetricType;lodMetricValue;refine;root=null;roots={};asset={};description=``;properties;extras=null;attributions={};credits={};stats;contentFormats={draco:!1,meshopt:!1,dds:!1,ktx2:!1};cartographicCenter=null;cartesianCenter=null;zoom=1;boundingVolume=null;dynamicScreenSpaceErrorComputedDensity=0;maximumMemoryUsage=32;gpuMemoryUsageInBytes=0;memoryAdjustedScreenSpaceError=0;_cacheBytes=0;_cacheOverflowBytes=0;_frameNumber=0;_queryParams={};_extensionsUsed=[];_tiles={};_pendingCount=0;selectedTiles=[];traverseCounter=0;geometricError=0;lastUpdatedVieports=null;_requestedTiles=[];_emptyTiles=[];frameStateData={};_traverser;_cache=new GS;_requestScheduler;_heldTiles=new Set;updatePromise=null;tilesetInitializationPromise;constructor(e,t){this.options={...aw,...t},this.tileset=e,this.loader=e.loader,this.type=e.type,this.url=e.url,this.basePath=e.basePath||ce(this.url),this.modelMatrix=this.options.modelMatrix,this.ellipsoid=this.options.ellipsoid,this.lodMetricType=e.lodMetricType,this.lodMetricValue=e.lodMetricValue,this.refine=e.root.refine,this.loadOptions=this.options.loadOptions||{},this._traverser=this._initializeTraverser(),this._requestScheduler=new jt({throttleRequests:this.options.throttleRequests,maxRequests:this.options.maxRequests}),this.memoryAdjustedScreenSpaceError=this.options.maximumScreenSpaceError,this._cacheBytes=this.options.maximumMemoryUsage*1024*1024,this._cacheOverflowBytes=this.options.memoryCacheOverflow*1024*1024,this.stats=new je({id:this.url}),this._initializeStats(),this.tilesetInitializationPromise=this._initializeTileSet(e)}destroy(){this._destroy()}isLoaded(){return this._pendingCount===0&&this._frameNumber!==0&&this._requestedTiles.length===0}get tiles(){return Object.values(this._tiles)}get frameNumber(){return this._frameNumber}get queryParams(){return new URLSearchParams(this._queryParams).toString()}setProps(e){this.options={...this.options,...e}}getTileUrl(e){if(e.startsWith(`data:`))return e;let t=e;return this.queryParams.length&&(t=`${e}${e.includes(`?`)?`&`:`?`}${this.queryParams}`),t}hasExtension(e){return this._extensionsUsed.indexOf(e)>-1}update(e=null){this.tilesetInitializationPromise.then(()=>{!e&&this.lastUpdatedVieports?e=this.lastUpdatedVieports:this.lastUpdatedVieports=e,e&&this.doUpdate(e)})}async selectTiles(e=null){return await this.tilesetInitializationPromise,e&&(this.lastUpdatedVieports=e),this.updatePromise||=new Promise(e=>{setTimeout(()=>{this.lastUpdatedVieports&&this.doUpdate(this.lastUpdatedVieports),e(this._frameNumber),this.updatePromise=null},this.options.debounceTime)}),this.updatePromise}adjustScreenSpaceError(){this.gpuMemoryUsageInBytes<this._cacheBytes?this.memoryAdjustedScreenSpaceError=Math.max(this.memoryAdjustedScreenSpaceError/1.02,this.options.maximumScreenSpaceError):this.gpuMemoryUsageInBytes>this._cacheBytes+this._cacheOverflowBytes&&(this.memoryAdjustedScreenSpaceError*=1.02)}doUpdate(e){if(`loadTiles`in this.options&&!this.options.loadTiles||this.traverseCounter>0)return;let t=e instanceof Array?e:[e];this._cache.reset(),this._frameNumber++,this.traverseCounter=t.length;let n=[];for(let e of t){let t=e.id;this._needTraverse(t)?n.push(t):this.traverseCounter--}for(let e of t){let t=e.id;if(this.roots[t]||(this.roots[t]=this._initializeTileHeaders(this.tileset,null)),!n.includes(t))continue;let r=QS(e,this._frameNumber);this._traverser.traverse(this.roots[t],r,this.options)}}_needTraverse(e){let t=e;return this.options.viewportTraversersMap&&(t=this.options.viewportTraversersMap[e]),t===e}_onTraversalEnd(e){let t=e.viewport.id;this.frameStateData[t]||(this.frameStateData[t]={selectedTiles:[],_requestedTiles:[],_emptyTiles:[]});let n=this.frameStateData[t],[r,i]=$S(Object.values(this._traverser.selectedTiles),e,this.options.maximumTilesSelected);n.selectedTiles=r;for(let e of i)e.unselect();n._requestedTiles=Object.values(this._traverser.requestedTiles),n._emptyTiles=Object.values(this._traverser.emptyTiles),this.traverseCounter--,this.traverseCounter>0||this._updateTiles()}_updateTiles(){let e=this.selectedTiles;this.selectedTiles=[],this._requestedTiles=[],this._emptyTiles=[];for(let e in this.frameStateData){let t=this.frameStateData[e];this.selectedTiles=this.selectedTiles.concat(t.selectedTiles),this._requestedTiles=this._requestedTiles.concat(t._requestedTiles),this._emptyTiles=this._emptyTiles.concat(t._emptyTiles)}this.selectedTiles=this.options.onTraversalComplete(this.selectedTiles);let t=new Set(this.selectedTiles.map(e=>e.id)),n=this.selectedTiles.some(e=>!e.tileDrawn),r=0;if(n){for(let e of t)this._heldTiles.add(e);for(let e of this._heldTiles){if(t.has(e))continue;let n=this._tiles[e];n&&n.contentAvailable?(n._selectedFrame=this._frameNumber,this.selectedTiles.push(n),r++):this._heldTiles.delete(e)}}else this._heldTiles=t;r>0&&setTimeout(()=>{this.selectTiles()},0);for(let e of this.selectedTiles)this._tiles[e.id]=e;this._loadTiles(),this._unloadTiles(),this._updateStats(),this._tilesChanged(e,this.selectedTiles)&&this.options.onUpdate()}_tilesChanged(e,t){if(e.length!==t.length)return!0;let n=new Set(e.map(e=>e.id)),r=new Set(t.map(e=>e.id)),i=e.filter(e=>!r.has(e.id)).length>0;return i||=t.filter(e=>!n.has(e.id)).length>0,i}_loadTiles(){this._requestedTiles.sort((e,t)=>e._priority-t._priority);for(let e of this._requestedTiles)e.contentUnloaded&&this._loadTile(e)}_unloadTiles(){this._cache.unloadTiles(this,(e,t)=>e._unloadTile(t))}_updateStats(){let e=0,t=0;for(let n of this.selectedTiles)n.contentAvailable&&n.content&&(e++,n.content.pointCount?t+=n.content.pointCount:t+=n.content.vertexCount);this.stats.get(cw).count=this.selectedTiles.length,this.stats.get(lw).count=e,this.stats.get(mw).count=t,this.stats.get(gw).count=this.memoryAdjustedScreenSpaceError}async _initializeTileSet(e){this.type===mC.I3S&&(this.calculateViewPropsI3S(),e.root=await e.root),this.root=this._initializeTileHeaders(e,null),this.type===mC.TILES3D&&(this._initializeTiles3DTileset(e),this.calculateViewPropsTiles3D()),this.type===mC.I3S&&this._initializeI3STileset()}calculateViewPropsI3S(){let e=this.tileset.fullExtent;if(e){let{xmin:t,xmax:n,ymin:r,ymax:i,zmin:a,zmax:o}=e;this.cartographicCenter=new V(t+(n-t)/2,r+(i-r)/2,a+(o-a)/2),this.cartesianCenter=new V,HS.WGS84.cartographicToCartesian(this.cartographicCenter,this.cartesianCenter),this.zoom=cC(e,this.cartographicCenter,this.cartesianCenter);return}let t=this.tileset.store?.extent;if(t){let[e,n,r,i]=t;this.cartographicCenter=new V(e+(r-e)/2,n+(i-n)/2,0),this.cartesianCenter=new V,HS.WGS84.cartographicToCartesian(this.cartographicCenter,this.cartesianCenter),this.zoom=lC(t,this.cartographicCenter,this.cartesianCenter)}else console.warn(`Extent is not defined in the tileset header`),this.cartographicCenter=new V,this.zoom=1}calculateViewPropsTiles3D(){let e=this.root,{center:t}=e.boundingVolume;t?(t[0]!==0||t[1]!==0||t[2]!==0?(this.cartographicCenter=new V,HS.WGS84.cartesianToCartographic(t,this.cartographicCenter)):this.cartographicCenter=new V(0,0,-HS.WGS84.radii[0]),this.cartesianCenter=t,this.zoom=sC(e.boundingVolume,this.cartographicCenter)):(console.warn(`center was not pre-calculated for the root tile`),this.cartographicCenter=new V,this.zoom=1)}_initializeStats(){this.stats.get(ow),this.stats.get(dw),this.stats.get(sw),this.stats.get(cw),this.stats.get(lw),this.stats.get(uw),this.stats.get(fw),this.stats.get(pw),this.stats.get(mw),this.stats.get(hw,`memory`),this.stats.get(gw)}_initializeTileHeaders(e,t){let n=new $C(this,e.root,t);if(t&&(t.children.push(n),n.depth=t.depth+1),this.type===mC.TILES3D){let e=[];for(e.push(n);e.length>0;){let t=e.pop();this.stats.get(ow).incrementCount();let n=t.header.children||[];for(let r of n){let n=new $C(this,r,t);if(n.contentUrl?.includes(`?session=`)){let e=new URL(n.contentUrl).searchParams.get(`session`);e&&(this._queryParams.session=e)}t.children.push(n),n.depth=t.depth+1,e.push(n)}}}return n}_initializeTraverser(){let e;switch(this.type){case mC.TILES3D:e=ew;break;case mC.I3S:e=iw;break;default:e=XC}return new e({basePath:this.basePath,onTraversalEnd:this._onTraversalEnd.bind(this)})}_destroyTileHeaders(e){this._destroySubtree(e)}async _loadTile(e){let t;try{this._onStartTileLoading(),t=await e.loadContent()}catch(t){this._onTileLoadError(e,t instanceof Error?t:Error(`load failed`))}finally{this._onEndTileLoading(),this._onTileLoad(e,t)}}_onTileLoadError(e,t){this.stats.get(pw).incrementCount();let n=t.message||t.toString(),r=e.url;console.error(`A 3D tile failed to load: ${e.url} ${n}`),this.options.onTileError(e,n,r)}_onTileLoad(e,t){if(t){if(this.type===mC.I3S){let e=this.tileset?.nodePagesTile?.nodesInNodePages||0;this.stats.get(ow).reset(),this.stats.get(ow).addCount(e)}e&&e.content&&KS(e,e.content),this.updateContentTypes(e),this._addTileToCache(e),this.options.onTileLoad(e)}}updateContentTypes(e){if(this.type===mC.I3S)switch(e.header.isDracoGeometry&&(this.contentFormats.draco=!0),e.header.textureFormat){case`dds`:this.contentFormats.dds=!0;break;case`ktx2`:this.contentFormats.ktx2=!0}else if(this.type===mC.TILES3D){let{extensionsRemoved:t=[]}=e.content?.gltf||{};t.includes(`KHR_draco_mesh_compression`)&&(this.contentFormats.draco=!0),t.includes(`EXT_meshopt_compression`)&&(this.contentFormats.meshopt=!0),t.includes(`KHR_texture_basisu`)&&(this.contentFormats.ktx2=!0)}}_onStartTileLoading(){this._pendingCount++,this.stats.get(dw).incrementCount()}_onEndTileLoading(){this._pendingCount--,this.stats.get(dw).decrementCount()}_addTileToCache(e){this._cache.add(this,e,t=>t._updateCacheStats(e))}_updateCacheStats(e){this.stats.get(uw).incrementCount(),this.stats.get(sw).incrementCount(),this.gpuMemoryUsageInBytes+=e.gpuMemoryUsageInBytes||0,this.stats.get(hw).count=this.gpuMemoryUsageInBytes,this.options.memoryAdjustedScreenSpaceError&&this.adjustScreenSpaceError()}_unloadTile(e){this.gpuMemoryUsageInBytes-=e.gpuMemoryUsageInBytes||0,this.stats.get(sw).decrementCount(),this.stats.get(fw).incrementCount(),this.stats.get(hw).count=this.gpuMemoryUsageInBytes,this.options.onTileUnload(e),e.unloadContent()}_destroy(){let e=[];for(this.root&&e.push(this.root);e.length>0;){let t=e.pop();for(let n of t.children)e.push(n);this._destroyTile(t)}this.root=null}_destroySubtree(e){let t=e,n=[];for(n.push(t);n.length>0;){e=n.pop();for(let t of e.children)n.push(t);e!==t&&this._destroyTile(e)}t.children=[]}_destroyTile(e){this._cache.unloadTile(this,e),this._unloadTile(e),e.destroy()}_initializeTiles3DTileset(e){if(e.queryString){let t=new URLSearchParams(e.queryString),n=Object.fromEntries(t.entries());this._queryParams={...this._queryParams,...n}}if(this.asset=e.asset,!this.asset)throw Error(`Tileset must have an asset property.`);if(this.asset.version!==`0.0`&&this.asset.version!==`1.0`&&this.asset.version!==`1.1`)throw Error(`The tileset must be 3D Tiles version either 0.0 or 1.0 or 1.1.`);`tilesetVersion`in this.asset&&(this._queryParams.v=this.asset.tilesetVersion),this.credits={attributions:this.options.attributions||[]},this.description=this.options.description||``,this.properties=e.properties,this.geometricError=e.geometricError,this._extensionsUsed=e.extensionsUsed||[],this.extras=e.extras}_initializeI3STileset(){let e=this.loadOptions.i3s;e&&typeof e==`object`&&`token`in e&&(this._queryParams.token=e.token)}},vw=`4.5.4`,yw={COMPOSITE:`cmpt`,POINT_CLOUD:`pnts`,BATCHED_3D_MODEL:`b3dm`,INSTANCED_3D_MODEL:`i3dm`,GEOMETRY:`geom`,VECTOR:`vect`,GLTF:`glTF`};Object.keys(yw);function bw(e,t,n){Me(e instanceof ArrayBuffer);let r=new TextDecoder(`utf8`),i=new Uint8Array(e,t,n);return r.decode(i)}function xw(e,t=0){let n=new DataView(e);return`\
${String.fromCharCode(n.getUint8(t+0))}\
${String.fromCharCode(n.getUint8(t+1))}\
${String.fromCharCode(n.getUint8(t+2))}\
${String.fromCharCode(n.getUint8(t+3))}`}var Sw={POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6},Cw={BYTE:5120,UNSIGNED_BYTE:5121,SHORT:5122,UNSIGNED_SHORT:5123,INT:5124,UNSIGNED_INT:5125,FLOAT:5126,DOUBLE:5130},ww={...Sw,...Cw},Tw={[Cw.DOUBLE]:Float64Array,[Cw.FLOAT]:Float32Array,[Cw.UNSIGNED_SHORT]:Uint16Array,[Cw.UNSIGNED_INT]:Uint32Array,[Cw.UNSIGNED_BYTE]:Uint8Array,[Cw.BYTE]:Int8Array,[Cw.SHORT]:Int16Array,[Cw.INT]:Int32Array},Ew={DOUBLE:Cw.DOUBLE,FLOAT:Cw.FLOAT,UNSIGNED_SHORT:Cw.UNSIGNED_SHORT,UNSIGNED_INT:Cw.UNSIGNED_INT,UNSIGNED_BYTE:Cw.UNSIGNED_BYTE,BYTE:Cw.BYTE,SHORT:Cw.SHORT,INT:Cw.INT},Dw=`Failed to convert GL type`,Ow=class e{static fromTypedArray(e){e=ArrayBuffer.isView(e)?e.constructor:e;for(let t in Tw)if(Tw[t]===e)return t;throw Error(Dw)}static fromName(e){let t=Ew[e];if(!t)throw Error(Dw);return t}static getArrayType(e){switch(e){case Cw.UNSIGNED_SHORT_5_6_5:case Cw.UNSIGNED_SHORT_4_4_4_4:case Cw.UNSIGNED_SHORT_5_5_5_1:return Uint16Array;default:let t=Tw[e];if(!t)throw Error(Dw);return t}}static getByteSize(t){return e.getArrayType(t).BYTES_PER_ELEMENT}static validate(t){return!!e.getArrayType(t)}static createTypedArray(t,n,r=0,i){i===void 0&&(i=(n.byteLength-r)/e.getByteSize(t));let a=ArrayBuffer.isView(n)?n.buffer:n;return new(e.getArrayType(t))(a,r,i)}};function kw(e,t){if(!e)throw Error(`math.gl assertion failed. ${t}`)}function Aw(e,t=[0,0,0]){let n=e>>11&31,r=e>>5&63,i=e&31;return t[0]=n<<3,t[1]=r<<2,t[2]=i<<3,t}new nn,new V,new nn,new nn;function jw(e,t=255){return be(e,0,t)/t*2-1}function Mw(e){return e<0?-1:1}function Nw(e,t,n,r){if(kw(r),e<0||e>n||t<0||t>n)throw Error(`x and y must be unsigned normalized integers between 0 and ${n}`);if(r.x=jw(e,n),r.y=jw(t,n),r.z=1-(Math.abs(r.x)+Math.abs(r.y)),r.z<0){let e=r.x;r.x=(1-Math.abs(r.y))*Mw(e),r.y=(1-Math.abs(e))*Mw(r.y)}return r.normalize()}function Pw(e,t,n){return Nw(e,t,255,n)}var Fw=class{json;buffer;featuresLength=0;_cachedTypedArrays={};constructor(e,t){this.json=e,this.buffer=t}getExtension(e){return this.json.extensions&&this.json.extensions[e]}hasProperty(e){return!!this.json[e]}getGlobalProperty(e,t=ww.UNSIGNED_INT,n=1){let r=this.json[e];return r&&Number.isFinite(r.byteOffset)?this._getTypedArrayFromBinary(e,t,n,1,r.byteOffset):r}getPropertyArray(e,t,n){let r=this.json[e];return r&&Number.isFinite(r.byteOffset)?(`componentType`in r&&(t=Ow.fromName(r.componentType)),this._getTypedArrayFromBinary(e,t,n,this.featuresLength,r.byteOffset)):this._getTypedArrayFromArray(e,t,r)}getProperty(e,t,n,r,i){let a=this.json[e];if(!a)return a;let o=this.getPropertyArray(e,t,n);if(n===1)return o[r];for(let e=0;e<n;++e)i[e]=o[n*r+e];return i}_getTypedArrayFromBinary(e,t,n,r,i){let a=this._cachedTypedArrays,o=a[e];return o||(o=Ow.createTypedArray(t,this.buffer.buffer,this.buffer.byteOffset+i,r*n),a[e]=o),o}_getTypedArrayFromArray(e,t,n){let r=this._cachedTypedArrays,i=r[e];if(!i){if(ArrayBuffer.isView(n)){let e=n.byteOffset,r=n.byteLength/Ow.getByteSize(t);i=Ow.createTypedArray(t,n.buffer,e,r)}else i=n instanceof ArrayBuffer?Ow.createTypedArray(t,n):new(Ow.getArrayType(t))(n);r[e]=i}return i}},Iw={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Lw={SCALAR:(e,t)=>e[t],VEC2:(e,t)=>[e[2*t+0],e[2*t+1]],VEC3:(e,t)=>[e[3*t+0],e[3*t+1],e[3*t+2]],VEC4:(e,t)=>[e[4*t+0],e[4*t+1],e[4*t+2],e[4*t+3]],MAT2:(e,t)=>[e[4*t+0],e[4*t+1],e[4*t+2],e[4*t+3]],MAT3:(e,t)=>[e[9*t+0],e[9*t+1],e[9*t+2],e[9*t+3],e[9*t+4],e[9*t+5],e[9*t+6],e[9*t+7],e[9*t+8]],MAT4:(e,t)=>[e[16*t+0],e[16*t+1],e[16*t+2],e[16*t+3],e[16*t+4],e[16*t+5],e[16*t+6],e[16*t+7],e[16*t+8],e[16*t+9],e[16*t+10],e[16*t+11],e[16*t+12],e[16*t+13],e[16*t+14],e[16*t+15]]},Rw={SCALAR:(e,t,n)=>{t[n]=e},VEC2:(e,t,n)=>{t[2*n+0]=e[0],t[2*n+1]=e[1]},VEC3:(e,t,n)=>{t[3*n+0]=e[0],t[3*n+1]=e[1],t[3*n+2]=e[2]},VEC4:(e,t,n)=>{t[4*n+0]=e[0],t[4*n+1]=e[1],t[4*n+2]=e[2],t[4*n+3]=e[3]},MAT2:(e,t,n)=>{t[4*n+0]=e[0],t[4*n+1]=e[1],t[4*n+2]=e[2],t[4*n+3]=e[3]},MAT3:(e,t,n)=>{t[9*n+0]=e[0],t[9*n+1]=e[1],t[9*n+2]=e[2],t[9*n+3]=e[3],t[9*n+4]=e[4],t[9*n+5]=e[5],t[9*n+6]=e[6],t[9*n+7]=e[7],t[9*n+8]=e[8],t[9*n+9]=e[9]},MAT4:(e,t,n)=>{t[16*n+0]=e[0],t[16*n+1]=e[1],t[16*n+2]=e[2],t[16*n+3]=e[3],t[16*n+4]=e[4],t[16*n+5]=e[5],t[16*n+6]=e[6],t[16*n+7]=e[7],t[16*n+8]=e[8],t[16*n+9]=e[9],t[16*n+10]=e[10],t[16*n+11]=e[11],t[16*n+12]=e[12],t[16*n+13]=e[13],t[16*n+14]=e[14],t[16*n+15]=e[15]}};function zw(e,t,n,r){let{componentType:i}=e;Me(e.componentType);let a=typeof i==`string`?Ow.fromName(i):i,o=Iw[e.type],s=Lw[e.type],c=Rw[e.type];return n+=e.byteOffset,{values:Ow.createTypedArray(a,t,n,o*r),type:a,size:o,unpacker:s,packer:c}}var Bw=e=>e!==void 0;function Vw(e,t,n){if(!t)return null;let r=e.getExtension(`3DTILES_batch_table_hierarchy`),i=t.HIERARCHY;return i&&(console.warn(`3D Tile Parser: HIERARCHY is deprecated. Use 3DTILES_batch_table_hierarchy.`),t.extensions=t.extensions||{},t.extensions[`3DTILES_batch_table_hierarchy`]=i,r=i),r?Hw(r,n):null}function Hw(e,t){let n,r,i,a=e.instancesLength,o=e.classes,s=e.classIds,c=e.parentCounts,l=e.parentIds,u=a;Bw(s.byteOffset)&&(s.componentType=defaultValue(s.componentType,GL.UNSIGNED_SHORT),s.type=AttributeType.SCALAR,i=getBinaryAccessor(s),s=i.createArrayBufferView(t.buffer,t.byteOffset+s.byteOffset,a));let d;if(Bw(c))for(Bw(c.byteOffset)&&(c.componentType=defaultValue(c.componentType,GL.UNSIGNED_SHORT),c.type=AttributeType.SCALAR,i=getBinaryAccessor(c),c=i.createArrayBufferView(t.buffer,t.byteOffset+c.byteOffset,a)),d=new Uint16Array(a),u=0,n=0;n<a;++n)d[n]=u,u+=c[n];Bw(l)&&Bw(l.byteOffset)&&(l.componentType=defaultValue(l.componentType,GL.UNSIGNED_SHORT),l.type=AttributeType.SCALAR,i=getBinaryAccessor(l),l=i.createArrayBufferView(t.buffer,t.byteOffset+l.byteOffset,u));let f=o.length;for(n=0;n<f;++n){let e=o[n].length,r=o[n].instances,i=getBinaryProperties(e,r,t);o[n].instances=combine(i,r)}let p=Array(f).fill(0),m=new Uint16Array(a);for(n=0;n<a;++n)r=s[n],m[n]=p[r],++p[r];let h={classes:o,classIds:s,classIndexes:m,parentCounts:c,parentIndexes:d,parentIds:l};return Kw(h),h}function Uw(e,t,n){if(!e)return;let r=e.parentCounts;return e.parentIds?n(e,t):r>0?Ww(e,t,n):Gw(e,t,n)}function Ww(e,t,n){let r=e.classIds,i=e.parentCounts,a=e.parentIds,o=e.parentIndexes,s=r.length,c=scratchVisited;c.length=Math.max(c.length,s);let l=++marker,u=scratchStack;for(u.length=0,u.push(t);u.length>0;){if(t=u.pop(),c[t]===l)continue;c[t]=l;let r=n(e,t);if(Bw(r))return r;let s=i[t],d=o[t];for(let e=0;e<s;++e){let n=a[d+e];n!==t&&u.push(n)}}return null}function Gw(e,t,n){let r=!0;for(;r;){let i=n(e,t);if(Bw(i))return i;let a=e.parentIds[t];r=a!==t,t=a}throw Error(`traverseHierarchySingleParent`)}function Kw(e){let t=e.classIds.length;for(let n=0;n<t;++n)qw(e,n,stack)}function qw(e,t,n){let r=e.parentCounts,i=e.parentIds,a=e.parentIndexes,o=e.classIds.length;if(!Bw(i))return;assert(t<o,`Parent index ${t} exceeds the total number of instances: ${o}`),assert(n.indexOf(t)===-1,`Circular dependency detected in the batch table hierarchy.`),n.push(t);let s=Bw(r)?r[t]:1,c=Bw(r)?a[t]:t;for(let r=0;r<s;++r){let a=i[c+r];a!==t&&qw(e,a,n)}n.pop(t)}function Jw(e){return e!=null}var Yw=(e,t)=>e,Xw={HIERARCHY:!0,extensions:!0,extras:!0},Zw=class{json;binary;featureCount;_extensions;_properties;_binaryProperties;_hierarchy;constructor(e,t,n,r={}){Me(n>=0),this.json=e||{},this.binary=t,this.featureCount=n,this._extensions=this.json?.extensions||{},this._properties={};for(let e in this.json)Xw[e]||(this._properties[e]=this.json[e]);this._binaryProperties=this._initializeBinaryProperties(),r[`3DTILES_batch_table_hierarchy`]&&(this._hierarchy=Vw(this,this.json,this.binary))}getExtension(e){return this.json&&this.json.extensions&&this.json.extensions[e]}memorySizeInBytes(){return 0}isClass(e,t){return this._checkBatchId(e),Me(typeof t==`string`,t),this._hierarchy?Jw(Uw(this._hierarchy,e,(e,n)=>{let r=e.classIds[n];return e.classes[r].name===t})):!1}isExactClass(e,t){return Me(typeof t==`string`,t),this.getExactClassName(e)===t}getExactClassName(e){if(this._checkBatchId(e),this._hierarchy){let t=this._hierarchy.classIds[e];return this._hierarchy.classes[t].name}}hasProperty(e,t){return this._checkBatchId(e),Me(typeof t==`string`,t),Jw(this._properties[t])||this._hasPropertyInHierarchy(e,t)}getPropertyNames(e,t){this._checkBatchId(e),t=Jw(t)?t:[],t.length=0;let n=Object.keys(this._properties);return t.push(...n),this._hierarchy&&this._getPropertyNamesInHierarchy(e,t),t}getProperty(e,t){if(this._checkBatchId(e),Me(typeof t==`string`,t),this._binaryProperties){let n=this._binaryProperties[t];if(Jw(n))return this._getBinaryProperty(n,e)}let n=this._properties[t];if(Jw(n))return Yw(n[e],!0);if(this._hierarchy){let n=this._getHierarchyProperty(e,t);if(Jw(n))return n}}setProperty(e,t,n){let r=this.featureCount;if(this._checkBatchId(e),Me(typeof t==`string`,t),this._binaryProperties){let r=this._binaryProperties[t];if(r){this._setBinaryProperty(r,e,n);return}}if(this._hierarchy&&this._setHierarchyProperty(this,e,t,n))return;let i=this._properties[t];Jw(i)||(this._properties[t]=Array(r),i=this._properties[t]),i[e]=Yw(n,!0)}_checkBatchId(e){if(!(e>=0&&e<this.featureCount))throw Error(`batchId not in range [0, featureCount - 1].`)}_getBinaryProperty(e,t){return e.unpack(e.typedArray,t)}_setBinaryProperty(e,t,n){e.pack(n,e.typedArray,t)}_initializeBinaryProperties(){let e=null;for(let t in this._properties){let n=this._properties[t],r=this._initializeBinaryProperty(t,n);r&&(e||={},e[t]=r)}return e}_initializeBinaryProperty(e,t){if(`byteOffset`in t){let n=t;Me(this.binary,`Property ${e} requires a batch table binary.`),Me(n.type,`Property ${e} requires a type.`);let r=zw(n,this.binary.buffer,this.binary.byteOffset|0,this.featureCount);return{typedArray:r.values,componentCount:r.size,unpack:r.unpacker,pack:r.packer}}return null}_hasPropertyInHierarchy(e,t){return this._hierarchy?Jw(Uw(this._hierarchy,e,(e,n)=>{let r=e.classIds[n],i=e.classes[r].instances;return Jw(i[t])})):!1}_getPropertyNamesInHierarchy(e,t){Uw(this._hierarchy,e,(e,n)=>{let r=e.classIds[n],i=e.classes[r].instances;for(let e in i)i.hasOwnProperty(e)&&t.indexOf(e)===-1&&t.push(e)})}_getHierarchyProperty(e,t){return Uw(this._hierarchy,e,(e,n)=>{let r=e.classIds[n],i=e.classes[r],a=e.classIndexes[n],o=i.instances[t];return Jw(o)?Jw(o.typedArray)?this._getBinaryProperty(o,a):Yw(o[a],!0):null})}_setHierarchyProperty(e,t,n,r){return Jw(Uw(this._hierarchy,t,(e,i)=>{let a=e.classIds[i],o=e.classes[a],s=e.classIndexes[i],c=o.instances[n];return Jw(c)?(Me(i===t,`Inherited property "${n}" is read-only.`),Jw(c.typedArray)?this._setBinaryProperty(c,s,r):c[s]=Yw(r,!0),!0):!1}))}},Qw=4;function $w(e,t,n=0){let r=new DataView(t);if(e.magic=r.getUint32(n,!0),n+=Qw,e.version=r.getUint32(n,!0),n+=Qw,e.byteLength=r.getUint32(n,!0),n+=Qw,e.version!==1)throw Error(`3D Tile Version ${e.version} not supported`);return n}var eT=4,tT=`b3dm tile in legacy format.`;function nT(e,t,n){let r=new DataView(t),i;e.header=e.header||{};let a=r.getUint32(n,!0);n+=eT;let o=r.getUint32(n,!0);n+=eT;let s=r.getUint32(n,!0);n+=eT;let c=r.getUint32(n,!0);return n+=eT,s>=570425344?(n-=8,i=a,s=o,c=0,a=0,o=0,console.warn(tT)):c>=570425344&&(n-=eT,i=s,s=a,c=o,a=0,o=0,console.warn(tT)),e.header.featureTableJsonByteLength=a,e.header.featureTableBinaryByteLength=o,e.header.batchTableJsonByteLength=s,e.header.batchTableBinaryByteLength=c,e.header.batchLength=i,n}function rT(e,t,n,r){return n=iT(e,t,n,r),n=aT(e,t,n,r),n}function iT(e,t,n,r){let{featureTableJsonByteLength:i,featureTableBinaryByteLength:a,batchLength:o}=e.header||{};if(e.featureTableJson={BATCH_LENGTH:o||0},i&&i>0){let r=bw(t,n,i);e.featureTableJson=JSON.parse(r)}return n+=i||0,e.featureTableBinary=new Uint8Array(t,n,a),n+=a||0,n}function aT(e,t,n,r){let{batchTableJsonByteLength:i,batchTableBinaryByteLength:a}=e.header||{};if(i&&i>0){let r=bw(t,n,i);e.batchTableJson=JSON.parse(r),n+=i,a&&a>0&&(e.batchTableBinary=new Uint8Array(t,n,a),e.batchTableBinary=new Uint8Array(e.batchTableBinary),n+=a)}return n}function oT(e,t,n){if(!t&&(!e||!e.batchIds||!n))return null;let{batchIds:r,isRGB565:i,pointCount:a=0}=e;if(r&&n){let e=new Uint8ClampedArray(a*3);for(let t=0;t<a;t++){let i=r[t],a=n.getProperty(i,`dimensions`).map(e=>e*255);e[t*3]=a[0],e[t*3+1]=a[1],e[t*3+2]=a[2]}return{type:ww.UNSIGNED_BYTE,value:e,size:3,normalized:!0}}if(t&&i){let e=new Uint8ClampedArray(a*3);for(let n=0;n<a;n++){let r=Aw(t[n]);e[n*3]=r[0],e[n*3+1]=r[1],e[n*3+2]=r[2]}return{type:ww.UNSIGNED_BYTE,value:e,size:3,normalized:!0}}return t&&t.length===a*3?{type:ww.UNSIGNED_BYTE,value:t,size:3,normalized:!0}:{type:ww.UNSIGNED_BYTE,value:t||new Uint8ClampedArray,size:4,normalized:!0}}var sT=new V;function cT(e,t){if(!t)return null;if(e.isOctEncoded16P){let n=new Float32Array((e.pointsLength||0)*3);for(let r=0;r<(e.pointsLength||0);r++)Pw(t[r*2],t[r*2+1],sT),sT.toArray(n,r*3);return{type:ww.FLOAT,size:2,value:n}}return{type:ww.FLOAT,size:2,value:t}}function lT(e,t,n){return e.isQuantized?n[`3d-tiles`]&&n[`3d-tiles`].decodeQuantizedPositions?(e.isQuantized=!1,uT(e,t)):{type:ww.UNSIGNED_SHORT,value:t,size:3,normalized:!0}:t}function uT(e,t){let n=new V,r=new Float32Array(e.pointCount*3);for(let i=0;i<e.pointCount;i++)n.set(t[i*3],t[i*3+1],t[i*3+2]).scale(1/e.quantizedRange).multiply(e.quantizedVolumeScale).add(e.quantizedVolumeOffset).toArray(r,i*3);return r}async function dT(e,t,n,r,i){n=$w(e,t,n),n=nT(e,t,n),n=rT(e,t,n,r),fT(e);let{featureTable:a,batchTable:o}=pT(e);return await vT(e,a,o,r,i),mT(e,a,r),hT(e,a,o),gT(e,a),n}function fT(e){e.attributes={positions:null,colors:null,normals:null,batchIds:null},e.isQuantized=!1,e.isTranslucent=!1,e.isRGB565=!1,e.isOctEncoded16P=!1}function pT(e){let t=new Fw(e.featureTableJson,e.featureTableBinary),n=t.getGlobalProperty(`POINTS_LENGTH`);if(!Number.isFinite(n))throw Error(`POINTS_LENGTH must be defined`);return t.featuresLength=n,e.featuresLength=n,e.pointsLength=n,e.pointCount=n,e.rtcCenter=t.getGlobalProperty(`RTC_CENTER`,ww.FLOAT,3),{featureTable:t,batchTable:_T(e,t)}}function mT(e,t,n){if(e.attributes=e.attributes||{positions:null,colors:null,normals:null,batchIds:null},!e.attributes.positions){if(t.hasProperty(`POSITION`))e.attributes.positions=t.getPropertyArray(`POSITION`,ww.FLOAT,3);else if(t.hasProperty(`POSITION_QUANTIZED`)){let r=t.getPropertyArray(`POSITION_QUANTIZED`,ww.UNSIGNED_SHORT,3);if(e.isQuantized=!0,e.quantizedRange=65535,e.quantizedVolumeScale=t.getGlobalProperty(`QUANTIZED_VOLUME_SCALE`,ww.FLOAT,3),!e.quantizedVolumeScale)throw Error(`QUANTIZED_VOLUME_SCALE must be defined for quantized positions.`);if(e.quantizedVolumeOffset=t.getGlobalProperty(`QUANTIZED_VOLUME_OFFSET`,ww.FLOAT,3),!e.quantizedVolumeOffset)throw Error(`QUANTIZED_VOLUME_OFFSET must be defined for quantized positions.`);e.attributes.positions=lT(e,r,n)}}if(!e.attributes.positions)throw Error(`Either POSITION or POSITION_QUANTIZED must be defined.`)}function hT(e,t,n){if(e.attributes=e.attributes||{positions:null,colors:null,normals:null,batchIds:null},!e.attributes.colors){let r=null;t.hasProperty(`RGBA`)?(r=t.getPropertyArray(`RGBA`,ww.UNSIGNED_BYTE,4),e.isTranslucent=!0):t.hasProperty(`RGB`)?r=t.getPropertyArray(`RGB`,ww.UNSIGNED_BYTE,3):t.hasProperty(`RGB565`)&&(r=t.getPropertyArray(`RGB565`,ww.UNSIGNED_SHORT,1),e.isRGB565=!0),e.attributes.colors=oT(e,r,n)}t.hasProperty(`CONSTANT_RGBA`)&&(e.constantRGBA=t.getGlobalProperty(`CONSTANT_RGBA`,ww.UNSIGNED_BYTE,4))}function gT(e,t){if(e.attributes=e.attributes||{positions:null,colors:null,normals:null,batchIds:null},!e.attributes.normals){let n=null;t.hasProperty(`NORMAL`)?n=t.getPropertyArray(`NORMAL`,ww.FLOAT,3):t.hasProperty(`NORMAL_OCT16P`)&&(n=t.getPropertyArray(`NORMAL_OCT16P`,ww.UNSIGNED_BYTE,2),e.isOctEncoded16P=!0),e.attributes.normals=cT(e,n)}}function _T(e,t){let n=null;if(!e.batchIds&&t.hasProperty(`BATCH_ID`)&&(e.batchIds=t.getPropertyArray(`BATCH_ID`,ww.UNSIGNED_SHORT,1),e.batchIds)){let r=t.getGlobalProperty(`BATCH_LENGTH`);if(!r)throw Error(`Global property: BATCH_LENGTH must be defined when BATCH_ID is defined.`);let{batchTableJson:i,batchTableBinary:a}=e;n=new Zw(i,a,r)}return n}async function vT(e,t,n,r,i){let a,o,s,c=e.batchTableJson&&e.batchTableJson.extensions&&e.batchTableJson.extensions[`3DTILES_draco_point_compression`];c&&(s=c.properties);let l=t.getExtension(`3DTILES_draco_point_compression`);if(l){o=l.properties;let t=l.byteOffset,n=l.byteLength;if(!o||!Number.isFinite(t)||!n)throw Error(`Draco properties, byteOffset, and byteLength must be defined`);a=(e.featureTableBinary||[]).slice(t,t+n),e.hasPositions=Number.isFinite(o.POSITION),e.hasColors=Number.isFinite(o.RGB)||Number.isFinite(o.RGBA),e.hasNormals=Number.isFinite(o.NORMAL),e.hasBatchIds=Number.isFinite(o.BATCH_ID),e.isTranslucent=Number.isFinite(o.RGBA)}return!a||await yT(e,{buffer:a,properties:{...o,...s},featureTableProperties:o,batchTableProperties:s,dequantizeInShader:!1},r,i)}async function yT(e,t,n,r){if(!r)return;let i={...n,draco:{...n?.draco,extraAttributes:t.batchTableProperties||{}}};delete i[`3d-tiles`];let a=await ct(t.buffer,mb,i,r),o=a.attributes.POSITION&&a.attributes.POSITION.value,s=a.attributes.COLOR_0&&a.attributes.COLOR_0.value,c=a.attributes.NORMAL&&a.attributes.NORMAL.value,l=a.attributes.BATCH_ID&&a.attributes.BATCH_ID.value,u=o&&a.attributes.POSITION.value.quantization,d=c&&a.attributes.NORMAL.value.quantization;if(u){let t=a.POSITION.data.quantization,n=t.range;e.quantizedVolumeScale=new V(n,n,n),e.quantizedVolumeOffset=new V(t.minValues),e.quantizedRange=(1<<t.quantizationBits)-1,e.isQuantizedDraco=!0}d&&(e.octEncodedRange=(1<<a.NORMAL.data.quantization.quantizationBits)-1,e.isOctEncodedDraco=!0);let f={};if(t.batchTableProperties)for(let e of Object.keys(t.batchTableProperties))a.attributes[e]&&a.attributes[e].value&&(f[e.toLowerCase()]=a.attributes[e].value);e.attributes={positions:o,colors:oT(e,s,void 0),normals:c,batchIds:l,...f}}var bT={URI:0,EMBEDDED:1};function xT(e,t,n,r){e.rotateYtoZ=!0;let i=(e.byteOffset||0)+(e.byteLength||0)-n;if(i===0)throw Error(`glTF byte length must be greater than 0.`);return e.gltfUpAxis=r?.[`3d-tiles`]&&r[`3d-tiles`].assetGltfUpAxis?r[`3d-tiles`].assetGltfUpAxis:`Y`,e.gltfArrayBuffer=de(t,n,i),e.gltfByteOffset=0,e.gltfByteLength=i,n%4==0||console.warn(`${e.type}: embedded glb is not aligned to a 4-byte boundary.`),(e.byteOffset||0)+(e.byteLength||0)}async function ST(e,t,n,r){let i=n?.[`3d-tiles`]||{};if(CT(e,t,n),i.loadGLTF){if(!r)return;if(e.gltfUrl){let{fetch:t}=r;e.gltfArrayBuffer=await(await t(e.gltfUrl,n?.core)).arrayBuffer(),e.gltfByteOffset=0}e.gltfArrayBuffer&&(e.gltf=Gx(await ct(e.gltfArrayBuffer,Ex,n,r)),e.gpuMemoryUsageInBytes=Vg(e.gltf),delete e.gltfArrayBuffer,delete e.gltfByteOffset,delete e.gltfByteLength)}}function CT(e,t,n){switch(t){case bT.URI:if(e.gltfArrayBuffer){let t=new Uint8Array(e.gltfArrayBuffer,e.gltfByteOffset);e.gltfUrl=new TextDecoder().decode(t).replace(/[\s\0]+$/,``)}delete e.gltfArrayBuffer,delete e.gltfByteOffset,delete e.gltfByteLength;break;case bT.EMBEDDED:break;default:throw Error(`b3dm: Illegal glTF format field`)}}async function wT(e,t,n,r,i){n=TT(e,t,n,r,i),await ST(e,bT.EMBEDDED,r,i);let a=e?.gltf?.extensions;return a&&a.CESIUM_RTC&&(e.rtcCenter=a.CESIUM_RTC.center),n}function TT(e,t,n,r,i){return n=$w(e,t,n),n=nT(e,t,n),n=rT(e,t,n,r),n=xT(e,t,n,r),e.rtcCenter=new Fw(e.featureTableJson,e.featureTableBinary).getGlobalProperty(`RTC_CENTER`,ww.FLOAT,3),n}async function ET(e,t,n,r,i){return n=DT(e,t,n,r,i),await ST(e,e.gltfFormat||0,r,i),n}function DT(e,t,n,r,i){if(n=$w(e,t,n),e.version!==1)throw Error(`Instanced 3D Model version ${e.version} is not supported`);if(n=nT(e,t,n),e.gltfFormat=new DataView(t).getUint32(n,!0),n+=4,n=rT(e,t,n,r),n=xT(e,t,n,r),!e?.header?.featureTableJsonByteLength||e.header.featureTableJsonByteLength===0)throw Error(`i3dm parser: featureTableJsonByteLength is zero.`);let a=new Fw(e.featureTableJson,e.featureTableBinary),o=a.getGlobalProperty(`INSTANCES_LENGTH`);if(a.featuresLength=o,!Number.isFinite(o))throw Error(`i3dm parser: INSTANCES_LENGTH must be defined`);return e.eastNorthUp=a.getGlobalProperty(`EAST_NORTH_UP`),e.rtcCenter=a.getGlobalProperty(`RTC_CENTER`,ww.FLOAT,3),OT(e,a,new Zw(e.batchTableJson,e.batchTableBinary,o),o),n}function OT(e,t,n,r){let i=Array(r),a=new V;new V,new V,new V;let o=new on,s=new Ge,c=new V,l={},u=new R,d=[],f=[],p=[],m=[];for(let n=0;n<r;n++){let r;if(t.hasProperty(`POSITION`))r=t.getProperty(`POSITION`,ww.FLOAT,3,n,a);else if(t.hasProperty(`POSITION_QUANTIZED`)){r=t.getProperty(`POSITION_QUANTIZED`,ww.UNSIGNED_SHORT,3,n,a);let e=t.getGlobalProperty(`QUANTIZED_VOLUME_OFFSET`,ww.FLOAT,3);if(!e)throw Error(`i3dm parser: QUANTIZED_VOLUME_OFFSET must be defined for quantized positions.`);let i=t.getGlobalProperty(`QUANTIZED_VOLUME_SCALE`,ww.FLOAT,3);if(!i)throw Error(`i3dm parser: QUANTIZED_VOLUME_SCALE must be defined for quantized positions.`);for(let t=0;t<3;t++)r[t]=r[t]/65535*i[t]+e[t]}if(!r)throw Error(`i3dm: POSITION or POSITION_QUANTIZED must be defined for each instance.`);if(a.copy(r),l.translation=a,e.normalUp=t.getProperty(`NORMAL_UP`,ww.FLOAT,3,n,d),e.normalRight=t.getProperty(`NORMAL_RIGHT`,ww.FLOAT,3,n,f),e.normalUp){if(!e.normalRight)throw Error(`i3dm: Custom orientation requires both NORMAL_UP and NORMAL_RIGHT.`);e.hasCustomOrientation=!0}else{if(e.octNormalUp=t.getProperty(`NORMAL_UP_OCT32P`,ww.UNSIGNED_SHORT,2,n,d),e.octNormalRight=t.getProperty(`NORMAL_RIGHT_OCT32P`,ww.UNSIGNED_SHORT,2,n,f),e.octNormalUp)throw e.octNormalRight?Error(`i3dm: oct-encoded orientation not implemented`):Error(`i3dm: oct-encoded orientation requires NORMAL_UP_OCT32P and NORMAL_RIGHT_OCT32P`);e.eastNorthUp?(HS.WGS84.eastNorthUpToFixedFrame(a,u),u.getRotationMatrix3(o)):o.identity()}s.fromMatrix3(o),l.rotation=s,c.set(1,1,1);let h=t.getProperty(`SCALE`,ww.FLOAT,1,n,p);Number.isFinite(h)&&c.multiplyByScalar(h);let g=t.getProperty(`SCALE_NON_UNIFORM`,ww.FLOAT,3,n,d);g&&c.scale(g),l.scale=c;let _=t.getProperty(`BATCH_ID`,ww.UNSIGNED_SHORT,1,n,m);_===void 0&&(_=n);let v=new R().fromQuaternion(l.rotation);u.identity(),u.translate(l.translation),u.multiplyRight(v),u.scale(l.scale);let y=u.clone();i[n]={modelMatrix:y,batchId:_}}e.instances=i}async function kT(e,t,n,r,i,a){for(n=$w(e,t,n),e.tilesLength=new DataView(t).getUint32(n,!0),n+=4,e.tiles=[];e.tiles.length<e.tilesLength&&(e.byteLength||0)-n>12;){let o={shape:`tile3d`};e.tiles.push(o),n=await a(t,n,r,i,o)}return n}async function AT(e,t,n,r){if(e.rotateYtoZ=!0,e.gltfUpAxis=n?.[`3d-tiles`]?.assetGltfUpAxis?n[`3d-tiles`].assetGltfUpAxis:`Y`,n?.[`3d-tiles`]?.loadGLTF){if(!r)return t.byteLength;e.gltf=Gx(await ct(t,Ex,n,r)),e.gpuMemoryUsageInBytes=Vg(e.gltf)}else e.gltfArrayBuffer=t;return t.byteLength}async function jT(e,t=0,n,r,i={shape:`tile3d`}){switch(i.byteOffset=t,i.type=xw(e,t),i.type){case yw.COMPOSITE:return await kT(i,e,t,n,r,jT);case yw.BATCHED_3D_MODEL:return await wT(i,e,t,n,r);case yw.GLTF:return await AT(i,e,n,r);case yw.INSTANCED_3D_MODEL:return await ET(i,e,t,n,r);case yw.POINT_CLOUD:return await dT(i,e,t,n,r);default:throw Error(`3DTileLoader: unknown type ${i.type}`)}}var MT=1952609651,NT=1;async function PT(e,t,n){if(new Uint32Array(e.slice(0,4))[0]!==MT)throw Error(`Wrong subtree file magic number`);if(new Uint32Array(e.slice(4,8))[0]!==NT)throw Error(`Wrong subtree file verson, must be 1`);let r=IT(e.slice(8,16)),i=new Uint8Array(e,24,r),a=new TextDecoder(`utf8`).decode(i),o=JSON.parse(a),s=IT(e.slice(16,24)),c=new ArrayBuffer(0);if(s&&(c=e.slice(24+r)),await FT(o,o.tileAvailability,c,n),Array.isArray(o.contentAvailability))for(let e of o.contentAvailability)await FT(o,e,c,n);else await FT(o,o.contentAvailability,c,n);return await FT(o,o.childSubtreeAvailability,c,n),o}async function FT(e,t,n,r){let i=Number.isFinite(t.bitstream)?t.bitstream:t.bufferView;if(typeof i!=`number`)return;let a=e.bufferViews[i],o=e.buffers[a.buffer];if(!r?.baseUrl)throw Error(`Url is not provided`);if(!r.fetch)throw Error(`fetch is not provided`);if(o.uri){let e=`${r?.baseUrl||``}/${o.uri}`,n=await(await r.fetch(e)).arrayBuffer();t.explicitBitstream=new Uint8Array(n,a.byteOffset,a.byteLength);return}let s=e.buffers.slice(0,a.buffer).reduce((e,t)=>e+t.byteLength,0);t.explicitBitstream=new Uint8Array(n.slice(s,s+o.byteLength),a.byteOffset,a.byteLength)}function IT(e){let t=new DataView(e);return t.getUint32(0,!0)+2**32*t.getUint32(4,!0)}var LT={dataType:null,batchType:null,id:`3d-tiles-subtree`,name:`3D Tiles Subtree`,module:`3d-tiles`,version:vw,extensions:[`subtree`],mimeTypes:[`application/octet-stream`],tests:[`subtree`],parse:PT,options:{}},RT=null;try{RT=new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,13,2,96,0,1,127,96,4,127,127,127,127,1,127,3,7,6,0,1,1,1,1,1,6,6,1,127,1,65,0,11,7,50,6,3,109,117,108,0,1,5,100,105,118,95,115,0,2,5,100,105,118,95,117,0,3,5,114,101,109,95,115,0,4,5,114,101,109,95,117,0,5,8,103,101,116,95,104,105,103,104,0,0,10,191,1,6,4,0,35,0,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,126,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,127,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,128,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,129,34,4,66,32,135,167,36,0,32,4,167,11,36,1,1,126,32,0,173,32,1,173,66,32,134,132,32,2,173,32,3,173,66,32,134,132,130,34,4,66,32,135,167,36,0,32,4,167,11])),{}).exports}catch{}function zT(e,t,n){this.low=e|0,this.high=t|0,this.unsigned=!!n}zT.prototype.__isLong__,Object.defineProperty(zT.prototype,"__isLong__",{value:!0});function BT(e){return(e&&e.__isLong__)===!0}function VT(e){var t=Math.clz32(e&-e);return e?31-t:t}zT.isLong=BT;var HT={},UT={};function WT(e,t){var n,r,i;return t?(e>>>=0,(i=0<=e&&e<256)&&(r=UT[e],r)?r:(n=KT(e,0,!0),i&&(UT[e]=n),n)):(e|=0,(i=-128<=e&&e<128)&&(r=HT[e],r)?r:(n=KT(e,e<0?-1:0,!1),i&&(HT[e]=n),n))}zT.fromInt=WT;function GT(e,t){if(isNaN(e))return t?rE:nE;if(t){if(e<0)return rE;if(e>=$T)return cE}else{if(e<=-eE)return lE;if(e+1>=eE)return sE}return e<0?GT(-e,t).neg():KT(e%QT|0,e/QT|0,t)}zT.fromNumber=GT;function KT(e,t,n){return new zT(e,t,n)}zT.fromBits=KT;var qT=Math.pow;function JT(e,t,n){if(e.length===0)throw Error(`empty string`);if(typeof t==`number`?(n=t,t=!1):t=!!t,e===`NaN`||e===`Infinity`||e===`+Infinity`||e===`-Infinity`)return t?rE:nE;if(n||=10,n<2||36<n)throw RangeError(`radix`);var r;if((r=e.indexOf(`-`))>0)throw Error(`interior hyphen`);if(r===0)return JT(e.substring(1),t,n).neg();for(var i=GT(qT(n,8)),a=nE,o=0;o<e.length;o+=8){var s=Math.min(8,e.length-o),c=parseInt(e.substring(o,o+s),n);if(s<8){var l=GT(qT(n,s));a=a.mul(l).add(GT(c))}else a=a.mul(i),a=a.add(GT(c))}return a.unsigned=t,a}zT.fromString=JT;function YT(e,t){return typeof e==`number`?GT(e,t):typeof e==`string`?JT(e,t):KT(e.low,e.high,typeof t==`boolean`?t:e.unsigned)}zT.fromValue=YT;var XT=65536,ZT=1<<24,QT=XT*XT,$T=QT*QT,eE=$T/2,tE=WT(ZT),nE=WT(0);zT.ZERO=nE;var rE=WT(0,!0);zT.UZERO=rE;var iE=WT(1);zT.ONE=iE;var aE=WT(1,!0);zT.UONE=aE;var oE=WT(-1);zT.NEG_ONE=oE;var sE=KT(-1,2147483647,!1);zT.MAX_VALUE=sE;var cE=KT(-1,-1,!0);zT.MAX_UNSIGNED_VALUE=cE;var lE=KT(0,-2147483648,!1);zT.MIN_VALUE=lE;var $=zT.prototype;$.toInt=function(){return this.unsigned?this.low>>>0:this.low},$.toNumber=function(){return this.unsigned?(this.high>>>0)*QT+(this.low>>>0):this.high*QT+(this.low>>>0)},$.toString=function(e){if(e||=10,e<2||36<e)throw RangeError(`radix`);if(this.isZero())return`0`;if(this.isNegative()){if(this.eq(lE)){var t=GT(e),n=this.div(t),r=n.mul(t).sub(this);return n.toString(e)+r.toInt().toString(e)}return`-`+this.neg().toString(e)}for(var i=GT(qT(e,6),this.unsigned),a=this,o=``;;){var s=a.div(i),c=(a.sub(s.mul(i)).toInt()>>>0).toString(e);if(a=s,a.isZero())return c+o;for(;c.length<6;)c=`0`+c;o=``+c+o}},$.getHighBits=function(){return this.high},$.getHighBitsUnsigned=function(){return this.high>>>0},$.getLowBits=function(){return this.low},$.getLowBitsUnsigned=function(){return this.low>>>0},$.getNumBitsAbs=function(){if(this.isNegative())return this.eq(lE)?64:this.neg().getNumBitsAbs();for(var e=this.high==0?this.low:this.high,t=31;t>0&&!(e&1<<t);t--);return this.high==0?t+1:t+33},$.isSafeInteger=function(){var e=this.high>>21;return!e||!this.unsigned&&e===-1&&(this.low!==0||this.high!==-2097152)},$.isZero=function(){return this.high===0&&this.low===0},$.eqz=$.isZero,$.isNegative=function(){return!this.unsigned&&this.high<0},$.isPositive=function(){return this.unsigned||this.high>=0},$.isOdd=function(){return(this.low&1)==1},$.isEven=function(){return!(this.low&1)},$.equals=function(e){return BT(e)||(e=YT(e)),this.unsigned!==e.unsigned&&this.high>>>31==1&&e.high>>>31==1?!1:this.high===e.high&&this.low===e.low},$.eq=$.equals,$.notEquals=function(e){return!this.eq(e)},$.neq=$.notEquals,$.ne=$.notEquals,$.lessThan=function(e){return this.comp(e)<0},$.lt=$.lessThan,$.lessThanOrEqual=function(e){return this.comp(e)<=0},$.lte=$.lessThanOrEqual,$.le=$.lessThanOrEqual,$.greaterThan=function(e){return this.comp(e)>0},$.gt=$.greaterThan,$.greaterThanOrEqual=function(e){return this.comp(e)>=0},$.gte=$.greaterThanOrEqual,$.ge=$.greaterThanOrEqual,$.compare=function(e){if(BT(e)||(e=YT(e)),this.eq(e))return 0;var t=this.isNegative(),n=e.isNegative();return t&&!n?-1:!t&&n?1:this.unsigned?e.high>>>0>this.high>>>0||e.high===this.high&&e.low>>>0>this.low>>>0?-1:1:this.sub(e).isNegative()?-1:1},$.comp=$.compare,$.negate=function(){return!this.unsigned&&this.eq(lE)?lE:this.not().add(iE)},$.neg=$.negate,$.add=function(e){BT(e)||(e=YT(e));var t=this.high>>>16,n=this.high&65535,r=this.low>>>16,i=this.low&65535,a=e.high>>>16,o=e.high&65535,s=e.low>>>16,c=e.low&65535,l=0,u=0,d=0,f=0;return f+=i+c,d+=f>>>16,f&=65535,d+=r+s,u+=d>>>16,d&=65535,u+=n+o,l+=u>>>16,u&=65535,l+=t+a,l&=65535,KT(d<<16|f,l<<16|u,this.unsigned)},$.subtract=function(e){return BT(e)||(e=YT(e)),this.add(e.neg())},$.sub=$.subtract,$.multiply=function(e){if(this.isZero())return this;if(BT(e)||(e=YT(e)),RT)return KT(RT.mul(this.low,this.high,e.low,e.high),RT.get_high(),this.unsigned);if(e.isZero())return this.unsigned?rE:nE;if(this.eq(lE))return e.isOdd()?lE:nE;if(e.eq(lE))return this.isOdd()?lE:nE;if(this.isNegative())return e.isNegative()?this.neg().mul(e.neg()):this.neg().mul(e).neg();if(e.isNegative())return this.mul(e.neg()).neg();if(this.lt(tE)&&e.lt(tE))return GT(this.toNumber()*e.toNumber(),this.unsigned);var t=this.high>>>16,n=this.high&65535,r=this.low>>>16,i=this.low&65535,a=e.high>>>16,o=e.high&65535,s=e.low>>>16,c=e.low&65535,l=0,u=0,d=0,f=0;return f+=i*c,d+=f>>>16,f&=65535,d+=r*c,u+=d>>>16,d&=65535,d+=i*s,u+=d>>>16,d&=65535,u+=n*c,l+=u>>>16,u&=65535,u+=r*s,l+=u>>>16,u&=65535,u+=i*o,l+=u>>>16,u&=65535,l+=t*c+n*s+r*o+i*a,l&=65535,KT(d<<16|f,l<<16|u,this.unsigned)},$.mul=$.multiply,$.divide=function(e){if(BT(e)||(e=YT(e)),e.isZero())throw Error(`division by zero`);if(RT)return!this.unsigned&&this.high===-2147483648&&e.low===-1&&e.high===-1?this:KT((this.unsigned?RT.div_u:RT.div_s)(this.low,this.high,e.low,e.high),RT.get_high(),this.unsigned);if(this.isZero())return this.unsigned?rE:nE;var t,n,r;if(this.unsigned){if(e.unsigned||(e=e.toUnsigned()),e.gt(this))return rE;if(e.gt(this.shru(1)))return aE;r=rE}else{if(this.eq(lE))return e.eq(iE)||e.eq(oE)?lE:e.eq(lE)?iE:(t=this.shr(1).div(e).shl(1),t.eq(nE)?e.isNegative()?iE:oE:(n=this.sub(e.mul(t)),r=t.add(n.div(e)),r));if(e.eq(lE))return this.unsigned?rE:nE;if(this.isNegative())return e.isNegative()?this.neg().div(e.neg()):this.neg().div(e).neg();if(e.isNegative())return this.div(e.neg()).neg();r=nE}for(n=this;n.gte(e);){t=Math.max(1,Math.floor(n.toNumber()/e.toNumber()));for(var i=Math.ceil(Math.log(t)/Math.LN2),a=i<=48?1:qT(2,i-48),o=GT(t),s=o.mul(e);s.isNegative()||s.gt(n);)t-=a,o=GT(t,this.unsigned),s=o.mul(e);o.isZero()&&(o=iE),r=r.add(o),n=n.sub(s)}return r},$.div=$.divide,$.modulo=function(e){return BT(e)||(e=YT(e)),RT?KT((this.unsigned?RT.rem_u:RT.rem_s)(this.low,this.high,e.low,e.high),RT.get_high(),this.unsigned):this.sub(this.div(e).mul(e))},$.mod=$.modulo,$.rem=$.modulo,$.not=function(){return KT(~this.low,~this.high,this.unsigned)},$.countLeadingZeros=function(){return this.high?Math.clz32(this.high):Math.clz32(this.low)+32},$.clz=$.countLeadingZeros,$.countTrailingZeros=function(){return this.low?VT(this.low):VT(this.high)+32},$.ctz=$.countTrailingZeros,$.and=function(e){return BT(e)||(e=YT(e)),KT(this.low&e.low,this.high&e.high,this.unsigned)},$.or=function(e){return BT(e)||(e=YT(e)),KT(this.low|e.low,this.high|e.high,this.unsigned)},$.xor=function(e){return BT(e)||(e=YT(e)),KT(this.low^e.low,this.high^e.high,this.unsigned)},$.shiftLeft=function(e){return BT(e)&&(e=e.toInt()),(e&=63)==0?this:e<32?KT(this.low<<e,this.high<<e|this.low>>>32-e,this.unsigned):KT(0,this.low<<e-32,this.unsigned)},$.shl=$.shiftLeft,$.shiftRight=function(e){return BT(e)&&(e=e.toInt()),(e&=63)==0?this:e<32?KT(this.low>>>e|this.high<<32-e,this.high>>e,this.unsigned):KT(this.high>>e-32,this.high>=0?0:-1,this.unsigned)},$.shr=$.shiftRight,$.shiftRightUnsigned=function(e){return BT(e)&&(e=e.toInt()),(e&=63)==0?this:e<32?KT(this.low>>>e|this.high<<32-e,this.high>>>e,this.unsigned):KT(e===32?this.high:this.high>>>e-32,0,this.unsigned)},$.shru=$.shiftRightUnsigned,$.shr_u=$.shiftRightUnsigned,$.rotateLeft=function(e){var t;return BT(e)&&(e=e.toInt()),(e&=63)==0?this:e===32?KT(this.high,this.low,this.unsigned):e<32?(t=32-e,KT(this.low<<e|this.high>>>t,this.high<<e|this.low>>>t,this.unsigned)):(e-=32,t=32-e,KT(this.high<<e|this.low>>>t,this.low<<e|this.high>>>t,this.unsigned))},$.rotl=$.rotateLeft,$.rotateRight=function(e){var t;return BT(e)&&(e=e.toInt()),(e&=63)==0?this:e===32?KT(this.high,this.low,this.unsigned):e<32?(t=32-e,KT(this.high<<t|this.low>>>e,this.low<<t|this.high>>>e,this.unsigned)):(e-=32,t=32-e,KT(this.low<<t|this.high>>>e,this.high<<t|this.low>>>e,this.unsigned))},$.rotr=$.rotateRight,$.toSigned=function(){return this.unsigned?KT(this.low,this.high,!1):this},$.toUnsigned=function(){return this.unsigned?this:KT(this.low,this.high,!0)},$.toBytes=function(e){return e?this.toBytesLE():this.toBytesBE()},$.toBytesLE=function(){var e=this.high,t=this.low;return[t&255,t>>>8&255,t>>>16&255,t>>>24,e&255,e>>>8&255,e>>>16&255,e>>>24]},$.toBytesBE=function(){var e=this.high,t=this.low;return[e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255]},zT.fromBytes=function(e,t,n){return n?zT.fromBytesLE(e,t):zT.fromBytesBE(e,t)},zT.fromBytesLE=function(e,t){return new zT(e[0]|e[1]<<8|e[2]<<16|e[3]<<24,e[4]|e[5]<<8|e[6]<<16|e[7]<<24,t)},zT.fromBytesBE=function(e,t){return new zT(e[4]<<24|e[5]<<16|e[6]<<8|e[7],e[0]<<24|e[1]<<16|e[2]<<8|e[3],t)},typeof BigInt==`function`&&(zT.fromBigInt=function(e,t){return KT(Number(BigInt.asIntN(32,e)),Number(BigInt.asIntN(32,e>>BigInt(32))),t)},zT.fromValue=function(e,t){return typeof e==`bigint`?zT.fromBigInt(e,t):YT(e,t)},$.toBigInt=function(){var e=BigInt(this.low>>>0);return BigInt(this.unsigned?this.high>>>0:this.high)<<BigInt(32)|e});var uE=16;function dE(e){e===`X`&&(e=``);let t=e.padEnd(uE,`0`);return zT.fromString(t,!0,16)}function fE(e){if(e.isZero())return`X`;let t=e.countTrailingZeros(),n=t%4;t=(t-n)/4;let r=t;t*=4;let i=e.shiftRightUnsigned(t).toString(16).replace(/0+$/,``);return Array(17-r-i.length).join(`0`)+i}function pE(e,t){let n=mE(e).shiftRightUnsigned(2);return e.add(zT.fromNumber(2*t+1-4).multiply(n))}function mE(e){return e.and(e.not().add(1))}var hE=180/Math.PI;function gE(e){if(e.length===0)throw Error(`Invalid Hilbert quad key ${e}`);let t=e.split(`/`),n=parseInt(t[0],10),r=t[1],i=r.length,a=0,o=[0,0];for(let e=i-1;e>=0;e--){a=i-e;let t=r[e],n=0,s=0;t===`1`?s=1:t===`2`?(n=1,s=1):t===`3`&&(n=1);let c=2**(a-1);CE(c,o,n,s),o[0]+=c*n,o[1]+=c*s}if(n%2==1){let e=o[0];o[0]=o[1],o[1]=e}return{face:n,ij:o,level:a}}function _E(e){if(e.isZero())return``;let t=e.toString(2);for(;t.length<64;)t=`0`+t;let n=t.lastIndexOf(`1`),r=t.substring(0,3),i=t.substring(3,n),a=i.length/2,o=zT.fromString(r,!0,2).toString(10),s=``;if(a!==0)for(s=zT.fromString(i,!0,2).toString(4);s.length<a;)s=`0`+s;return`${o}/${s}`}function vE(e,t,n){let r=1<<t;return[(e[0]+n[0])/r,(e[1]+n[1])/r]}function yE(e){return e>=.5?1/3*(4*e*e-1):1/3*(1-4*(1-e)*(1-e))}function bE(e){return[yE(e[0]),yE(e[1])]}function xE(e,[t,n]){switch(e){case 0:return[1,t,n];case 1:return[-t,1,n];case 2:return[-t,-n,1];case 3:return[-1,-n,-t];case 4:return[n,-1,-t];case 5:return[n,t,-1];default:throw Error(`Invalid face`)}}function SE([e,t,n]){let r=Math.atan2(n,Math.sqrt(e*e+t*t));return[Math.atan2(t,e)*hE,r*hE]}function CE(e,t,n,r){if(r===0){n===1&&(t[0]=e-1-t[0],t[1]=e-1-t[1]);let r=t[0];t[0]=t[1],t[1]=r}}function wE(e){let t=bE(vE(e.ij,e.level,[.5,.5]));return SE(xE(e.face,t))}var TE=100;function EE(e){let{face:t,ij:n,level:r}=e,i=[[0,0],[0,1],[1,1],[1,0],[0,0]],a=Math.max(1,Math.ceil(TE*2**-r)),o=new Float64Array(4*a*2+2),s=0,c=0;for(let e=0;e<4;e++){let l=i[e].slice(0),u=i[e+1],d=(u[0]-l[0])/a,f=(u[1]-l[1])/a;for(let e=0;e<a;e++){l[0]+=d,l[1]+=f;let e=SE(xE(t,bE(vE(n,r,l))));Math.abs(e[1])>89.999&&(e[0]=c);let i=e[0]-c;e[0]+=i>180?-360:i<-180?360:0,o[s++]=e[0],o[s++]=e[1],c=e[0]}}return o[s++]=o[0],o[s++]=o[1],o}function DE(e){return gE(OE(e))}function OE(e){return e.indexOf(`/`)>0?e:_E(dE(e))}function kE(e){return wE(DE(e))}function AE(e){let t;if(e.face===2||e.face===5){let n=null,r=0;for(let t=0;t<4;t++){let i=EE(DE(`${e.face}/${t}`));n??=new Float64Array(4*i.length),n.set(i,r),r+=i.length}t=jE(n)}else t=jE(EE(e));return t}function jE(e){if(e.length%2!=0)throw Error(`Invalid corners`);let t=[],n=[];for(let r=0;r<e.length;r+=2)t.push(e[r]),n.push(e[r+1]);return t.sort((e,t)=>e-t),n.sort((e,t)=>e-t),{west:t[0],east:t[t.length-1],north:n[n.length-1],south:n[0]}}function ME(e,t){let n=t?.minimumHeight||0,r=t?.maximumHeight||0,i=AE(DE(e)),a=i.west,o=i.south,s=i.east,c=i.north,l=[];return l.push(new V(a,c,n)),l.push(new V(s,c,n)),l.push(new V(s,o,n)),l.push(new V(a,o,n)),l.push(new V(a,c,r)),l.push(new V(s,c,r)),l.push(new V(s,o,r)),l.push(new V(a,o,r)),l}function NE(e){let t=e.token,n={minimumHeight:e.minimumHeight,maximumHeight:e.maximumHeight},r=ME(t,n),i=kE(t),a=i[0],o=i[1],s=HS.WGS84.cartographicToCartesian([a,o,n.maximumHeight]),c=new V(s[0],s[1],s[2]);r.push(c);let l=If(r);return[...l.center,...l.halfAxes]}var PE={QUADTREE:4,OCTREE:8};function FE(e,t,n){if(e?.box){let r=fE(pE(dE(e.s2VolumeInfo.token),t)),i={...e.s2VolumeInfo};if(i.token=r,n===`OCTREE`){let t=e.s2VolumeInfo,n=t.maximumHeight-t.minimumHeight,r=n/2,i=t.minimumHeight+n/2;t.minimumHeight=i-r,t.maximumHeight=i+r}return{box:NE(i),s2VolumeInfo:i}}}async function IE(e){let{subtree:t,subtreeData:n={level:0,x:0,y:0,z:0},parentData:r={mortonIndex:0,localLevel:-1,localX:0,localY:0,localZ:0},childIndex:i=0,implicitOptions:a,loaderOptions:o,s2VolumeBox:s}=e,{subdivisionScheme:c,subtreeLevels:l,maximumLevel:u,contentUrlTemplate:d,subtreesUriTemplate:f,basePath:p}=a,m={children:[],lodMetricValue:0,contentUrl:``};if(typeof u!=`number`||!Number.isFinite(u))return lt.once(`Missing 'maximumLevel' or 'availableLevels' property. The subtree ${d} won't be loaded...`),m;let h=r.localLevel+1,g=n.level+h;if(g>u)return m;let _=PE[c],v=Math.log2(_),y=i&1,b=i>>1&1,x=i>>2&1,S=BE(r.localX,y,1),C=BE(r.localY,b,1),w=BE(r.localZ,x,1),T=BE(n.x,S,h),E=BE(n.y,C,h),D=BE(n.z,w,h),O=BE(r.mortonIndex,i,v),k=h===l&&LE(t.childSubtreeAvailability,O),A,j,M,N;if(k){let e=VE(`${p}/${f}`,g,T,E,D);A=await De(e,LT,o),N=0,j={level:g,x:T,y:E,z:D},M={mortonIndex:0,localLevel:0,localX:0,localY:0,localZ:0}}else A=t,N=(_**h-1)/(_-1)+O,j=n,M={mortonIndex:O,localLevel:h,localX:S,localY:C,localZ:w};if(!LE(A.tileAvailability,N))return m;LE(A.contentAvailability,N)&&(m.contentUrl=VE(d,g,T,E,D));for(let e=0;e<_;e++){let t=FE(s,e,c),n=await IE({subtree:A,subtreeData:j,parentData:M,childIndex:e,implicitOptions:a,loaderOptions:o,s2VolumeBox:t});(n.contentUrl||n.children.length)&&m.children.push(n)}return m.contentUrl||m.children.length?RE(m,{level:g,x:T,y:E,z:D},a,s):m}function LE(e,t){let n;return Array.isArray(e)?(n=e[0],e.length>1&&lt.once(`Not supported extension "3DTILES_multiple_contents" has been detected`)):n=e,`constant`in n?!!n.constant:n.explicitBitstream?UE(t,n.explicitBitstream):!1}function RE(e,t,n,r){let{basePath:i,refine:a,getRefine:o,lodMetricType:s,getTileType:c,rootLodMetricValue:l,rootBoundingVolume:u}=n,d=e.contentUrl&&e.contentUrl.replace(`${i}/`,``),f=l/2**t.level,p=zE(r?.box?{box:r.box}:u,t,n.subdivisionScheme);return{children:e.children,contentUrl:e.contentUrl,content:{uri:d},id:e.contentUrl,refine:o(a),type:c(e),lodMetricType:s,lodMetricValue:f,geometricError:f,transform:e.transform,boundingVolume:p}}function zE(e,t,n){if(e.region){let{level:r,x:i,y:a,z:o}=t,[s,c,l,u,d,f]=e.region,p=2**r,m=(l-s)/p,[h,g]=[s+m*i,s+m*(i+1)],_=(u-c)/p,[v,y]=[c+_*a,c+_*(a+1)],b,x;if(n===`OCTREE`){let e=(f-d)/p;[b,x]=[d+e*o,d+e*(o+1)]}else[b,x]=[d,f];return{region:[h,v,g,y,b,x]}}if(e.box)return e;throw Error(`Unsupported bounding volume type ${JSON.stringify(e)}`)}function BE(e,t,n){return(e<<n)+t}function VE(e,t,n,r,i){let a=HE({level:t,x:n,y:r,z:i});return e.replace(/{level}|{x}|{y}|{z}/gi,e=>a[e])}function HE(e){let t={};for(let n in e)t[`{${n}}`]=e[n];return t}function UE(e,t){let n=Math.floor(e/8),r=e%8;return(t[n]>>r&1)==1}function WE(e,t=``){if(!t)return pC.EMPTY;let n=t.split(`?`)[0].split(`.`).pop();switch(n){case`pnts`:return pC.POINTCLOUD;case`i3dm`:case`b3dm`:case`glb`:case`gltf`:return pC.SCENEGRAPH;default:return n||pC.EMPTY}}function GE(e){switch(e){case`REPLACE`:case`replace`:return fC.REPLACE;case`ADD`:case`add`:return fC.ADD;default:return e}}function KE(e,t){if(/^[a-z][0-9a-z+.-]*:/i.test(t)){let n=new URL(e,`${t}/`);return decodeURI(n.toString())}return e.startsWith(`/`)?e:Te(t,e)}function qE(e,t){if(!e)return null;let n;if(e.content){let r=e.content.uri||e.content?.url;r!==void 0&&(n=KE(r,t))}return{...e,id:n,contentUrl:n,lodMetricType:hC.GEOMETRIC_ERROR,lodMetricValue:e.geometricError,transformMatrix:e.transform,type:WE(e,n),refine:GE(e.refine)}}async function JE(e,t,n){let r=null,i=ZE(e.root);r=i&&e.root?await YE(e.root,e,t,i,n):qE(e.root,t);let a=[];for(a.push(r);a.length>0;){let r=a.pop()||{},i=r.children||[],o=[];for(let r of i){let i=ZE(r),s;s=i?await YE(r,e,t,i,n):qE(r,t),s&&(o.push(s),a.push(s))}r.children=o}return r}async function YE(e,t,n,r,i){let{subdivisionScheme:a,maximumLevel:o,availableLevels:s,subtreeLevels:c,subtrees:{uri:l}}=r,u=KE(VE(l,0,0,0,0),n),d=await De(u,LT,i),f=e.content?.uri,p=f?KE(f,n):``,m=t?.root?.refine,h=e.geometricError,g=e.boundingVolume.extensions?.[`3DTILES_bounding_volume_S2`];g&&(e.boundingVolume={box:NE(g),s2VolumeInfo:g});let _=e.boundingVolume;return await XE(e,n,d,{contentUrlTemplate:p,subtreesUriTemplate:l,subdivisionScheme:a,subtreeLevels:c,maximumLevel:Number.isFinite(s)?s-1:o,refine:m,basePath:n,lodMetricType:hC.GEOMETRIC_ERROR,rootLodMetricValue:h,rootBoundingVolume:_,getTileType:WE,getRefine:GE},i)}async function XE(e,t,n,r,i){if(!e)return null;let{children:a,contentUrl:o}=await IE({subtree:n,implicitOptions:r,loaderOptions:i}),s,c=null;return o&&(s=o,c={uri:o.replace(`${t}/`,``)}),{...e,id:s,contentUrl:s,lodMetricType:hC.GEOMETRIC_ERROR,lodMetricValue:e.geometricError,transformMatrix:e.transform,type:WE(e,s),refine:GE(e.refine),content:c||e.content,children:a}}function ZE(e){return e?.extensions?.[`3DTILES_implicit_tiling`]||e?.implicitTiling}var QE={dataType:null,batchType:null,id:`3d-tiles`,name:`3D Tiles`,module:`3d-tiles`,version:vw,extensions:[`cmpt`,`pnts`,`b3dm`,`i3dm`],mimeTypes:[`application/octet-stream`],tests:[`cmpt`,`pnts`,`b3dm`,`i3dm`],parse:$E,options:{"3d-tiles":{loadGLTF:!0,decodeQuantizedPositions:!1,isTileset:`auto`,assetGltfUpAxis:null}}};async function $E(e,t={},n){let r=t[`3d-tiles`]||{},i;return i=r.isTileset===`auto`?n?.url&&n.url.indexOf(`.json`)!==-1:r.isTileset,i?eD(e,t,n):tD(e,t,n)}async function eD(e,t,n){let r=JSON.parse(new TextDecoder().decode(e)),i=n?.url||``,a=nD(i),o=await JE(r,a,t||{});return{...r,shape:`tileset3d`,loader:QE,url:i,queryString:n?.queryString||``,basePath:a,root:o||r.root,type:mC.TILES3D,lodMetricType:hC.GEOMETRIC_ERROR,lodMetricValue:r.root?.geometricError||0}}async function tD(e,t,n){let r={content:{shape:`tile3d`,featureIds:null}};return await jT(e,0,t,n,r.content),r.content}function nD(e){return ce(e)}var rD=[0],iD={getPointColor:{type:`accessor`,value:[0,0,0,255]},pointSize:1,data:``,loader:QE,onTilesetLoad:{type:`function`,value:e=>{}},onTileLoad:{type:`function`,value:e=>{}},onTileUnload:{type:`function`,value:e=>{}},onTileError:{type:`function`,value:(e,t,n)=>{}},_getMeshColor:{type:`function`,value:e=>[255,255,255]}},aD=class extends f{initializeState(){`onTileLoadFail`in this.props&&we.removed(`onTileLoadFail`,`onTileError`)(),this.state={layerMap:{},tileset3d:null,activeViewports:{},lastUpdatedViewports:null}}get isLoaded(){return!!(this.state?.tileset3d?.isLoaded()&&super.isLoaded)}shouldUpdateState({changeFlags:e}){return e.somethingChanged}updateState({props:e,oldProps:t,changeFlags:n}){if(e.data&&e.data!==t.data&&this._loadTileset(e.data),n.viewportChanged){let{activeViewports:e}=this.state;Object.keys(e).length&&(this._updateTileset(e),this.state.lastUpdatedViewports=e,this.state.activeViewports={})}if(n.propsChanged){let{layerMap:e}=this.state;for(let t in e)e[t].needsUpdate=!0}}finalizeState(e){this.state.tileset3d?.destroy(),this.state.tileset3d=null,this.state.layerMap={},this.state.activeViewports={},this.state.lastUpdatedViewports=null,super.finalizeState(e)}activateViewport(e){let{activeViewports:t,lastUpdatedViewports:n}=this.state;this.internalState.viewport=e,t[e.id]=e;let r=n?.[e.id];r&&e.equals(r)||(this.setChangeFlags({viewportChanged:!0}),this.setNeedsUpdate())}getPickingInfo({info:e,sourceLayer:t}){let n=t&&t.props.tile;return e.picked&&(e.object=n),e.sourceTile=n,e}filterSubLayer({layer:e,viewport:t,cullRect:n,isPicking:r}){let{tile:i}=e.props,{id:a}=t;if(!i.selected||!i.viewportIds.includes(a))return!1;if(r&&n&&i.content?.cartographicOrigin){let[e,r]=t.project(i.content.cartographicOrigin),a=n.x+n.width/2,o=n.y+n.height/2,s=Math.max(t.width,t.height)/4,c=e-a,l=r-o;if(c*c+l*l>s*s)return!1}return!0}_updateAutoHighlight(e){let t=e.sourceTile,n=this.state.layerMap[t?.id];n&&n.layer&&n.layer.updateAutoHighlight(e)}async _loadTileset(e){let t=this.props.loadOptions||{},n=this.props.loaders?.length?this.props.loaders:this.props.loader,r=Array.isArray(n)?n[0]:n,{tileset:i,...a}=t,o={loadOptions:{...a},...i},s=e;if(`preload`in r&&typeof r.preload==`function`){let n=await r.preload(e,t);n.url&&(s=n.url),n.headers&&(o.loadOptions.core={...o.loadOptions.core,fetch:{...o.loadOptions.core?.fetch,headers:n.headers}}),Object.assign(o,n)}let c=new _w(await De(s,r,o.loadOptions),{onTileLoad:this._onTileLoad.bind(this),onTileUnload:this._onTileUnload.bind(this),onTileError:this.props.onTileError,onUpdate:()=>this.setNeedsUpdate(),...o});this.setState({tileset3d:c,layerMap:{}}),this._updateTileset(this.state.activeViewports),this.props.onTilesetLoad(c)}_onTileLoad(e){let{lastUpdatedViewports:t}=this.state;e.tileDrawn=!1,this.props.onTileLoad(e),this._updateTileset(t),this.setNeedsUpdate()}_onTileUnload(e){delete this.state.layerMap[e.id],this.props.onTileUnload(e)}_updateTileset(e){if(!e)return;let{tileset3d:t}=this.state,{timeline:n}=this.context,r=Object.keys(e).length;n&&r&&t&&t.selectTiles(Object.values(e)).then(e=>{this.state.frameNumber!==e&&this.setState({frameNumber:e})})}_getSubLayer(e,t){if(!e.content)return null;switch(e.type){case pC.POINTCLOUD:return this._makePointCloudLayer(e,t);case pC.SCENEGRAPH:return this._make3DModelLayer(e);case pC.MESH:return this._makeSimpleMeshLayer(e,t);default:throw Error(`Tile3DLayer: Failed to render layer of type ${e.content.type}`)}}_makePointCloudLayer(e,t){let{attributes:n,pointCount:r,constantRGBA:i,cartographicOrigin:a,modelMatrix:o}=e.content,{positions:s,normals:c,colors:l}=n;if(!s)return null;let u=t&&t.props.data||{header:{vertexCount:r},attributes:{POSITION:s,NORMAL:c,COLOR_0:l}},{pointSize:f,getPointColor:p}=this.props;return new(this.getSubLayerClass(`pointcloud`,d))({pointSize:f},this.getSubLayerProps({id:`pointcloud`}),{id:`${this.id}-pointcloud-${e.id}`,tile:e,data:u,coordinateSystem:M.METER_OFFSETS,coordinateOrigin:a,modelMatrix:o,getColor:i||p,_offset:0})}_make3DModelLayer(e){let{gltf:t,instances:n,cartographicOrigin:r,modelMatrix:i}=e.content;return new(this.getSubLayerClass(`scenegraph`,iS))({_lighting:`pbr`},this.getSubLayerProps({id:`scenegraph`}),{id:`${this.id}-scenegraph-${e.id}`,tile:e,data:n||rD,scenegraph:t,coordinateSystem:M.METER_OFFSETS,coordinateOrigin:r,modelMatrix:i,getTransformMatrix:e=>e.modelMatrix,getPosition:[0,0,0],_offset:0,onFirstDraw:()=>{e.tileDrawn=!0}})}_makeSimpleMeshLayer(e,t){let{attributes:n,indices:r,modelMatrix:i,cartographicOrigin:a,coordinateSystem:o=M.METER_OFFSETS,material:s,featureIds:c}=e.content,{_getMeshColor:l}=this.props,u=t&&t.props.mesh||new E({topology:`triangle-list`,attributes:oD(n),indices:r});return new(this.getSubLayerClass(`mesh`,mS))(this.getSubLayerProps({id:`mesh`}),{id:`${this.id}-mesh-${e.id}`,tile:e,mesh:u,data:rD,getColor:l(e),pbrMaterial:s,modelMatrix:i,coordinateOrigin:a,coordinateSystem:o,featureIds:c,_offset:0})}renderLayers(){let{tileset3d:e,layerMap:t}=this.state;return e?e.tiles.map(e=>{let n=t[e.id]=t[e.id]||{tile:e},{layer:r}=n;return e.selected&&(r?n.needsUpdate&&=(r=this._getSubLayer(e,r),!1):r=this._getSubLayer(e)),n.layer=r,r}).filter(Boolean):null}};aD.defaultProps=iD,aD.layerName=`Tile3DLayer`;function oD(e){let t={};return t.positions={...e.positions,value:new Float32Array(e.positions.value)},e.normals&&(t.normals=e.normals),e.texCoords&&(t.texCoords=e.texCoords),e.colors&&(t.colors=e.colors),e.uvRegions&&(t.uvRegions=e.uvRegions),t}var sD={dataType:null,batchType:null,name:`Terrain`,id:`terrain`,module:`terrain`,version:`4.5.4`,worker:!0,extensions:[`png`,`pngraw`,`jpg`,`jpeg`,`gif`,`webp`,`bmp`],mimeTypes:[`image/png`,`image/jpeg`,`image/gif`,`image/webp`,`image/bmp`],options:{terrain:{tesselator:`auto`,bounds:void 0,meshMaxError:10,elevationDecoder:{rScaler:1,gScaler:0,bScaler:0,offset:0},skirtHeight:void 0}}},cD=[1],lD=1,uD=1,dD=90,fD=180,pD={...Dp.defaultProps,elevationData:Kf,texture:{...Kf,optional:!0},meshMaxError:{type:`number`,value:4},bounds:{type:`array`,value:null,optional:!0,compare:!0},color:{type:`color`,value:[255,255,255]},elevationDecoder:{type:`object`,value:{rScaler:1,gScaler:0,bScaler:0,offset:0}},workerUrl:``,wireframe:!1,material:!0,loaders:[sD]};function mD(e){return Array.isArray(e)?e.join(`;`):e||``}function hD(e,t,n){let r=(e[2]-e[0])/t*lD,i=(e[3]-e[1])/t*lD,a=[e[0]-r,e[1]-i,e[2]+r,e[3]+i];return n?[Math.max(a[0],-180),Math.max(a[1],-90),Math.min(a[2],fD),Math.min(a[3],dD)]:a}function gD(e){return!Number.isFinite(e)||e<=0?uD:Math.max(e,uD)}var _D=class extends f{updateState({props:e,oldProps:t}){let n=e.elevationData!==t.elevationData;if(n){let{elevationData:t}=e,n=t&&(Array.isArray(t)||vD(t));this.setState({isTiled:n})}let r=n||e.meshMaxError!==t.meshMaxError||e.elevationDecoder!==t.elevationDecoder||e.bounds!==t.bounds;if(!this.state.isTiled&&r){let t=this.loadTerrain(e);this.setState({terrain:t})}e.workerUrl&&we.removed(`workerUrl`,`loadOptions.terrain.workerUrl`)()}loadTerrain({elevationData:e,bounds:t,elevationDecoder:n,meshMaxError:r,signal:i}){if(!e)return null;let a=gD(r),o=this.getLoadOptions();o={...o,terrain:{skirtHeight:this.state.isTiled?a*2:0,...o?.terrain,bounds:t,meshMaxError:a,elevationDecoder:n}};let{fetch:s}=this.props;return s(e,{propName:`elevationData`,layer:this,loadOptions:o,signal:i})}getTiledTerrainData(e){let{elevationData:t,fetch:n,texture:r,elevationDecoder:i,meshMaxError:a}=this.props,{viewport:o}=this.context,s=Yf(t,e),c=r&&Yf(r,e),{signal:l}=e,u=[0,0],d=[0,0];if(o.isGeospatial){let t=e.bbox;u=o.projectFlat([t.west,t.south]),d=o.projectFlat([t.east,t.north])}else{let t=e.bbox;u=[t.left,t.bottom],d=[t.right,t.top]}let f=hD([u[0],u[1],d[0],d[1]],this.props.tileSize,o instanceof qe),p=this.loadTerrain({elevationData:s,bounds:f,elevationDecoder:i,meshMaxError:a,signal:l}),m=c?n(c,{propName:`texture`,layer:this,loaders:[],signal:l}).catch(e=>null):Promise.resolve(null);return Promise.all([p,m])}renderSubLayers(e){let t=this.getSubLayerClass(`mesh`,am),{color:n,wireframe:r,material:i}=this.props,{data:a}=e;if(!a)return null;let[o,s]=a,{viewport:c}=this.context,l=c instanceof qe,u=o?.header?.boundingBox,d=u&&u.every(([e,t])=>e>=-180&&e<=fD&&t>=-90&&t<=dD);return new t(e,{data:cD,mesh:o,texture:s,_instanced:!1,coordinateSystem:l&&d?M.LNGLAT:M.CARTESIAN,getPosition:e=>[0,0,0],getColor:n,wireframe:r,material:i})}onViewportLoad(e){if(!e)return;let{zRange:t}=this.state,n=e.map(e=>e.content).filter(Boolean).map(e=>e[0].header.boundingBox.map(e=>e[2]));if(n.length===0)return;let r=Math.min(...n.map(e=>e[0])),i=Math.max(...n.map(e=>e[1]));(!t||r<t[0]||i>t[1])&&this.setState({zRange:[r,i]})}renderLayers(){let{color:e,material:t,elevationData:n,texture:r,wireframe:i,meshMaxError:a,elevationDecoder:o,tileSize:s,maxZoom:c,minZoom:l,extent:u,maxRequests:d,onTileLoad:f,onTileUnload:p,onTileError:m,maxCacheSize:h,maxCacheByteSize:g,refinementStrategy:_,zoomOffset:v}=this.props;return this.state.isTiled?new Dp(this.getSubLayerProps({id:`tiles`}),{getTileData:this.getTiledTerrainData.bind(this),renderSubLayers:this.renderSubLayers.bind(this),updateTriggers:{getTileData:{elevationData:mD(n),texture:mD(r),meshMaxError:a,elevationDecoder:o,projectionMode:this.context.viewport.projectionMode,zoomOffset:v}},onViewportLoad:this.onViewportLoad.bind(this),zRange:this.state.zRange||null,tileSize:s,maxZoom:c,minZoom:l,extent:u,maxRequests:d,onTileLoad:f,onTileUnload:p,onTileError:m,maxCacheSize:h,maxCacheByteSize:g,refinementStrategy:_,zoomOffset:v}):n?new(this.getSubLayerClass(`mesh`,am))(this.getSubLayerProps({id:`mesh`}),{data:cD,mesh:this.state.terrain,texture:r,_instanced:!1,getPosition:e=>[0,0,0],getColor:e,material:t,wireframe:i}):null}};_D.defaultProps=pD,_D.layerName=`TerrainLayer`;var vD=e=>e.includes(`{x}`)&&(e.includes(`{y}`)||e.includes(`{-y}`)),yD={clipBounds:[0,0,1,1],clipByInstance:void 0},bD=`
layout(std140) uniform clipUniforms {
  vec4 bounds;
} clip;

bool clip_isInBounds(vec2 position) {
  return position.x >= clip.bounds[0] && position.y >= clip.bounds[1] && position.x < clip.bounds[2] && position.y < clip.bounds[3];
}
`,xD={name:`clip`,vs:bD,uniformTypes:{bounds:`vec4<f32>`}},SD={"vs:#decl":`
out float clip_isVisible;
`,"vs:DECKGL_FILTER_GL_POSITION":`
  clip_isVisible = float(clip_isInBounds(geometry.worldPosition.xy));
`,"fs:#decl":`
in float clip_isVisible;
`,"fs:DECKGL_FILTER_COLOR":`
  if (clip_isVisible < 0.5) discard;
`},CD={name:`clip`,fs:bD,uniformTypes:{bounds:`vec4<f32>`}},wD={"vs:#decl":`
out vec2 clip_commonPosition;
`,"vs:DECKGL_FILTER_GL_POSITION":`
  clip_commonPosition = geometry.position.xy;
`,"fs:#decl":`
in vec2 clip_commonPosition;
`,"fs:DECKGL_FILTER_COLOR":`
  if (!clip_isInBounds(clip_commonPosition)) discard;
`},TD=class extends wr{getShaders(){let e=`instancePositions`in this.getAttributeManager().attributes;return this.props.clipByInstance!==void 0&&(e=!!this.props.clipByInstance),this.state.clipByInstance=e,this.context.device.type===`webgpu`?{}:e?{modules:[xD],inject:SD}:{modules:[CD],inject:wD}}draw(){let{clipBounds:e}=this.props,t={};if(this.state.clipByInstance)t.bounds=e;else{let n=this.projectPosition([e[0],e[1],0]),r=this.projectPosition([e[2],e[3],0]);t.bounds=[Math.min(n[0],r[0]),Math.min(n[1],r[1]),Math.max(n[0],r[0]),Math.max(n[1],r[1])]}this.context.device.type===`webgpu`&&(t.enabled=!0,t.mode=this.state.clipByInstance?`instance`:`geometry`),this.setShaderModuleProps({clip:t})}};TD.defaultProps=yD,TD.extensionName=`ClipExtension`;var ED=`v4.5.2`;function DD(){let e=new it({id:`loaders.gl`});return globalThis.loaders||={},globalThis.loaders.log=e,globalThis.loaders.version=ED,globalThis.probe||={},globalThis.probe.loaders=e,e}DD();function OD(e,t,n){switch(e.type){case`Point`:return jD(e,t,n);case`LineString`:return AD(e,t,n);case`Polygon`:return kD(e,t,n);default:throw Error(`Unsupported geometry type: ${e?.type}`)}}function kD(e,t=-1/0,n=1/0){let{positions:r}=e,i=e.polygonIndices.value.filter(e=>e>=t&&e<=n),a=e.primitivePolygonIndices.value.filter(e=>e>=t&&e<=n);if(!(i.length>2)){let e=[];for(let t=0;t<a.length-1;t++){let n=a[t],i=a[t+1],o=MD(r,n,i);e.push(o)}return{type:`Polygon`,coordinates:e}}let o=[];for(let t=0;t<i.length-1;t++){let n=i[t],r=i[t+1],a=kD(e,n,r).coordinates;o.push(a)}return{type:`MultiPolygon`,coordinates:o}}function AD(e,t=-1/0,n=1/0){let{positions:r}=e,i=e.pathIndices.value.filter(e=>e>=t&&e<=n);if(!(i.length>2))return{type:`LineString`,coordinates:MD(r,i[0],i[1])};let a=[];for(let e=0;e<i.length-1;e++){let t=MD(r,i[e],i[e+1]);a.push(t)}return{type:`MultiLineString`,coordinates:a}}function jD(e,t,n){let{positions:r}=e,i=MD(r,t,n);return i.length>1?{type:`MultiPoint`,coordinates:i}:{type:`Point`,coordinates:i[0]}}function MD(e,t,n){t||=0,n||=e.value.length/e.size;let r=[];for(let i=t;i<n;i++){let t=[];for(let n=i*e.size;n<(i+1)*e.size;n++)t.push(Number(e.value[n]));r.push(t)}return r}function ND(e,t){let n=t?.globalFeatureId;return n===void 0?FD(e,t?.type):PD(e,n)}function PD(e,t){let n=ID(e);for(let e of n){let n=0,r=e.featureIds.value[0];for(let i=0;i<e.featureIds.value.length;i++){let a=e.featureIds.value[i];if(a!==r){if(t===e.globalFeatureIds.value[n])return RD(e,n,i);n=i,r=a}}if(t===e.globalFeatureIds.value[n])return RD(e,n,e.featureIds.value.length)}throw Error(`featureId:${t} not found`)}function FD(e,t){return LD(ID(e,t))}function ID(e,t){let n=[];return e.points&&(e.points.type=`Point`,n.push(e.points)),e.lines&&(e.lines.type=`LineString`,n.push(e.lines)),e.polygons&&(e.polygons.type=`Polygon`,n.push(e.polygons)),n}function LD(e){let t=[];for(let n of e){if(n.featureIds.value.length===0)continue;let e=0,r=n.featureIds.value[0];for(let i=0;i<n.featureIds.value.length;i++){let a=n.featureIds.value[i];a!==r&&(t.push(RD(n,e,i)),e=i,r=a)}t.push(RD(n,e,n.featureIds.value.length))}return t}function RD(e,t,n){return{type:`Feature`,geometry:OD(e,t,n),properties:BD(e,t,n),...zD(e,t,n)}}function zD(e,t=0,n){return e.fields&&e.fields[e.featureIds.value[t]]}function BD(e,t=0,n){let r=Object.assign({},e.properties[e.featureIds.value[t]]);for(let n in e.numericProps)r[n]=e.numericProps[n].value[t];return r}var VD=r((e=>{e.read=function(e,t,n,r,i){var a,o,s=i*8-r-1,c=(1<<s)-1,l=c>>1,u=-7,d=n?i-1:0,f=n?-1:1,p=e[t+d];for(d+=f,a=p&(1<<-u)-1,p>>=-u,u+=s;u>0;a=a*256+e[t+d],d+=f,u-=8);for(o=a&(1<<-u)-1,a>>=-u,u+=r;u>0;o=o*256+e[t+d],d+=f,u-=8);if(a===0)a=1-l;else if(a===c)return o?NaN:(p?-1:1)*(1/0);else o+=2**r,a-=l;return(p?-1:1)*o*2**(a-r)},e.write=function(e,t,n,r,i,a){var o,s,c,l=a*8-i-1,u=(1<<l)-1,d=u>>1,f=i===23?2**-24-2**-77:0,p=r?0:a-1,m=r?1:-1,h=+(t<0||t===0&&1/t<0);for(t=Math.abs(t),isNaN(t)||t===1/0?(s=+!!isNaN(t),o=u):(o=Math.floor(Math.log(t)/Math.LN2),t*(c=2**-o)<1&&(o--,c*=2),o+d>=1?t+=f/c:t+=f*2**(1-d),t*c>=2&&(o++,c/=2),o+d>=u?(s=0,o=u):o+d>=1?(s=(t*c-1)*2**i,o+=d):(s=t*2**(d-1)*2**i,o=0));i>=8;e[n+p]=s&255,p+=m,s/=256,i-=8);for(o=o<<i|s,l+=i;l>0;e[n+p]=o&255,p+=m,o/=256,l-=8);e[n+p-m]|=h*128}})),HD=r(((e,t)=>{t.exports=r;var n=VD();function r(e){this.buf=ArrayBuffer.isView&&ArrayBuffer.isView(e)?e:new Uint8Array(e||0),this.pos=0,this.type=0,this.length=this.buf.length}r.Varint=0,r.Fixed64=1,r.Bytes=2,r.Fixed32=5;var i=4294967296,a=1/i,o=12,s=typeof TextDecoder>`u`?null:new TextDecoder(`utf-8`);r.prototype={destroy:function(){this.buf=null},readFields:function(e,t,n){for(n||=this.length;this.pos<n;){var r=this.readVarint(),i=r>>3,a=this.pos;this.type=r&7,e(i,t,this),this.pos===a&&this.skip(r)}return t},readMessage:function(e,t){return this.readFields(e,t,this.readVarint()+this.pos)},readFixed32:function(){var e=w(this.buf,this.pos);return this.pos+=4,e},readSFixed32:function(){var e=E(this.buf,this.pos);return this.pos+=4,e},readFixed64:function(){var e=w(this.buf,this.pos)+w(this.buf,this.pos+4)*i;return this.pos+=8,e},readSFixed64:function(){var e=w(this.buf,this.pos)+E(this.buf,this.pos+4)*i;return this.pos+=8,e},readFloat:function(){var e=n.read(this.buf,this.pos,!0,23,4);return this.pos+=4,e},readDouble:function(){var e=n.read(this.buf,this.pos,!0,52,8);return this.pos+=8,e},readVarint:function(e){var t=this.buf,n,r=t[this.pos++];return n=r&127,r<128||(r=t[this.pos++],n|=(r&127)<<7,r<128)||(r=t[this.pos++],n|=(r&127)<<14,r<128)||(r=t[this.pos++],n|=(r&127)<<21,r<128)?n:(r=t[this.pos],n|=(r&15)<<28,c(n,e,this))},readVarint64:function(){return this.readVarint(!0)},readSVarint:function(){var e=this.readVarint();return e%2==1?(e+1)/-2:e/2},readBoolean:function(){return!!this.readVarint()},readString:function(){var e=this.readVarint()+this.pos,t=this.pos;return this.pos=e,e-t>=o&&s?O(this.buf,t,e):D(this.buf,t,e)},readBytes:function(){var e=this.readVarint()+this.pos,t=this.buf.subarray(this.pos,e);return this.pos=e,t},readPackedVarint:function(e,t){if(this.type!==r.Bytes)return e.push(this.readVarint(t));var n=l(this);for(e||=[];this.pos<n;)e.push(this.readVarint(t));return e},readPackedSVarint:function(e){if(this.type!==r.Bytes)return e.push(this.readSVarint());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readSVarint());return e},readPackedBoolean:function(e){if(this.type!==r.Bytes)return e.push(this.readBoolean());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readBoolean());return e},readPackedFloat:function(e){if(this.type!==r.Bytes)return e.push(this.readFloat());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readFloat());return e},readPackedDouble:function(e){if(this.type!==r.Bytes)return e.push(this.readDouble());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readDouble());return e},readPackedFixed32:function(e){if(this.type!==r.Bytes)return e.push(this.readFixed32());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readFixed32());return e},readPackedSFixed32:function(e){if(this.type!==r.Bytes)return e.push(this.readSFixed32());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readSFixed32());return e},readPackedFixed64:function(e){if(this.type!==r.Bytes)return e.push(this.readFixed64());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readFixed64());return e},readPackedSFixed64:function(e){if(this.type!==r.Bytes)return e.push(this.readSFixed64());var t=l(this);for(e||=[];this.pos<t;)e.push(this.readSFixed64());return e},skip:function(e){var t=e&7;if(t===r.Varint)for(;this.buf[this.pos++]>127;);else if(t===r.Bytes)this.pos=this.readVarint()+this.pos;else if(t===r.Fixed32)this.pos+=4;else if(t===r.Fixed64)this.pos+=8;else throw Error(`Unimplemented type: `+t)},writeTag:function(e,t){this.writeVarint(e<<3|t)},realloc:function(e){for(var t=this.length||16;t<this.pos+e;)t*=2;if(t!==this.length){var n=new Uint8Array(t);n.set(this.buf),this.buf=n,this.length=t}},finish:function(){return this.length=this.pos,this.pos=0,this.buf.subarray(0,this.length)},writeFixed32:function(e){this.realloc(4),T(this.buf,e,this.pos),this.pos+=4},writeSFixed32:function(e){this.realloc(4),T(this.buf,e,this.pos),this.pos+=4},writeFixed64:function(e){this.realloc(8),T(this.buf,e&-1,this.pos),T(this.buf,Math.floor(e*a),this.pos+4),this.pos+=8},writeSFixed64:function(e){this.realloc(8),T(this.buf,e&-1,this.pos),T(this.buf,Math.floor(e*a),this.pos+4),this.pos+=8},writeVarint:function(e){e=+e||0,e>268435455||e<0?d(e,this):(this.realloc(4),this.buf[this.pos++]=e&127|(e>127?128:0),e<=127||(this.buf[this.pos++]=(e>>>=7)&127|(e>127?128:0),e<=127||(this.buf[this.pos++]=(e>>>=7)&127|(e>127?128:0),e<=127||(this.buf[this.pos++]=e>>>7&127))))},writeSVarint:function(e){this.writeVarint(e<0?-e*2-1:e*2)},writeBoolean:function(e){this.writeVarint(!!e)},writeString:function(e){e=String(e),this.realloc(e.length*4),this.pos++;var t=this.pos;this.pos=k(this.buf,e,this.pos);var n=this.pos-t;n>=128&&m(t,n,this),this.pos=t-1,this.writeVarint(n),this.pos+=n},writeFloat:function(e){this.realloc(4),n.write(this.buf,e,this.pos,!0,23,4),this.pos+=4},writeDouble:function(e){this.realloc(8),n.write(this.buf,e,this.pos,!0,52,8),this.pos+=8},writeBytes:function(e){var t=e.length;this.writeVarint(t),this.realloc(t);for(var n=0;n<t;n++)this.buf[this.pos++]=e[n]},writeRawMessage:function(e,t){this.pos++;var n=this.pos;e(t,this);var r=this.pos-n;r>=128&&m(n,r,this),this.pos=n-1,this.writeVarint(r),this.pos+=r},writeMessage:function(e,t,n){this.writeTag(e,r.Bytes),this.writeRawMessage(t,n)},writePackedVarint:function(e,t){t.length&&this.writeMessage(e,h,t)},writePackedSVarint:function(e,t){t.length&&this.writeMessage(e,g,t)},writePackedBoolean:function(e,t){t.length&&this.writeMessage(e,y,t)},writePackedFloat:function(e,t){t.length&&this.writeMessage(e,_,t)},writePackedDouble:function(e,t){t.length&&this.writeMessage(e,v,t)},writePackedFixed32:function(e,t){t.length&&this.writeMessage(e,b,t)},writePackedSFixed32:function(e,t){t.length&&this.writeMessage(e,x,t)},writePackedFixed64:function(e,t){t.length&&this.writeMessage(e,S,t)},writePackedSFixed64:function(e,t){t.length&&this.writeMessage(e,C,t)},writeBytesField:function(e,t){this.writeTag(e,r.Bytes),this.writeBytes(t)},writeFixed32Field:function(e,t){this.writeTag(e,r.Fixed32),this.writeFixed32(t)},writeSFixed32Field:function(e,t){this.writeTag(e,r.Fixed32),this.writeSFixed32(t)},writeFixed64Field:function(e,t){this.writeTag(e,r.Fixed64),this.writeFixed64(t)},writeSFixed64Field:function(e,t){this.writeTag(e,r.Fixed64),this.writeSFixed64(t)},writeVarintField:function(e,t){this.writeTag(e,r.Varint),this.writeVarint(t)},writeSVarintField:function(e,t){this.writeTag(e,r.Varint),this.writeSVarint(t)},writeStringField:function(e,t){this.writeTag(e,r.Bytes),this.writeString(t)},writeFloatField:function(e,t){this.writeTag(e,r.Fixed32),this.writeFloat(t)},writeDoubleField:function(e,t){this.writeTag(e,r.Fixed64),this.writeDouble(t)},writeBooleanField:function(e,t){this.writeVarintField(e,!!t)}};function c(e,t,n){var r=n.buf,i,a=r[n.pos++];if(i=(a&112)>>4,a<128||(a=r[n.pos++],i|=(a&127)<<3,a<128)||(a=r[n.pos++],i|=(a&127)<<10,a<128)||(a=r[n.pos++],i|=(a&127)<<17,a<128)||(a=r[n.pos++],i|=(a&127)<<24,a<128)||(a=r[n.pos++],i|=(a&1)<<31,a<128))return u(e,i,t);throw Error(`Expected varint not more than 10 bytes`)}function l(e){return e.type===r.Bytes?e.readVarint()+e.pos:e.pos+1}function u(e,t,n){return n?t*4294967296+(e>>>0):(t>>>0)*4294967296+(e>>>0)}function d(e,t){var n,r;if(e>=0?(n=e%4294967296|0,r=e/4294967296|0):(n=~(-e%4294967296),r=~(-e/4294967296),n^4294967295?n=n+1|0:(n=0,r=r+1|0)),e>=0x10000000000000000||e<-0x10000000000000000)throw Error(`Given varint doesn't fit into 10 bytes`);t.realloc(10),f(n,r,t),p(r,t)}function f(e,t,n){n.buf[n.pos++]=e&127|128,e>>>=7,n.buf[n.pos++]=e&127|128,e>>>=7,n.buf[n.pos++]=e&127|128,e>>>=7,n.buf[n.pos++]=e&127|128,e>>>=7,n.buf[n.pos]=e&127}function p(e,t){var n=(e&7)<<4;t.buf[t.pos++]|=n|((e>>>=3)?128:0),e&&(t.buf[t.pos++]=e&127|((e>>>=7)?128:0),e&&(t.buf[t.pos++]=e&127|((e>>>=7)?128:0),e&&(t.buf[t.pos++]=e&127|((e>>>=7)?128:0),e&&(t.buf[t.pos++]=e&127|((e>>>=7)?128:0),e&&(t.buf[t.pos++]=e&127)))))}function m(e,t,n){var r=t<=16383?1:t<=2097151?2:t<=268435455?3:Math.floor(Math.log(t)/(Math.LN2*7));n.realloc(r);for(var i=n.pos-1;i>=e;i--)n.buf[i+r]=n.buf[i]}function h(e,t){for(var n=0;n<e.length;n++)t.writeVarint(e[n])}function g(e,t){for(var n=0;n<e.length;n++)t.writeSVarint(e[n])}function _(e,t){for(var n=0;n<e.length;n++)t.writeFloat(e[n])}function v(e,t){for(var n=0;n<e.length;n++)t.writeDouble(e[n])}function y(e,t){for(var n=0;n<e.length;n++)t.writeBoolean(e[n])}function b(e,t){for(var n=0;n<e.length;n++)t.writeFixed32(e[n])}function x(e,t){for(var n=0;n<e.length;n++)t.writeSFixed32(e[n])}function S(e,t){for(var n=0;n<e.length;n++)t.writeFixed64(e[n])}function C(e,t){for(var n=0;n<e.length;n++)t.writeSFixed64(e[n])}function w(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16)+e[t+3]*16777216}function T(e,t,n){e[n]=t,e[n+1]=t>>>8,e[n+2]=t>>>16,e[n+3]=t>>>24}function E(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16)+(e[t+3]<<24)}function D(e,t,n){for(var r=``,i=t;i<n;){var a=e[i],o=null,s=a>239?4:a>223?3:a>191?2:1;if(i+s>n)break;var c,l,u;s===1?a<128&&(o=a):s===2?(c=e[i+1],(c&192)==128&&(o=(a&31)<<6|c&63,o<=127&&(o=null))):s===3?(c=e[i+1],l=e[i+2],(c&192)==128&&(l&192)==128&&(o=(a&15)<<12|(c&63)<<6|l&63,(o<=2047||o>=55296&&o<=57343)&&(o=null))):s===4&&(c=e[i+1],l=e[i+2],u=e[i+3],(c&192)==128&&(l&192)==128&&(u&192)==128&&(o=(a&15)<<18|(c&63)<<12|(l&63)<<6|u&63,(o<=65535||o>=1114112)&&(o=null))),o===null?(o=65533,s=1):o>65535&&(o-=65536,r+=String.fromCharCode(o>>>10&1023|55296),o=56320|o&1023),r+=String.fromCharCode(o),i+=s}return r}function O(e,t,n){return s.decode(e.subarray(t,n))}function k(e,t,n){for(var r=0,i,a;r<t.length;r++){if(i=t.charCodeAt(r),i>55295&&i<57344){if(a){if(i<56320){e[n++]=239,e[n++]=191,e[n++]=189,a=i;continue}i=a-55296<<10|i-56320|65536,a=null}else{i>56319||r+1===t.length?(e[n++]=239,e[n++]=191,e[n++]=189):a=i;continue}}else a&&=(e[n++]=239,e[n++]=191,e[n++]=189,null);i<128?e[n++]=i:(i<2048?e[n++]=i>>6|192:(i<65536?e[n++]=i>>12|224:(e[n++]=i>>18|240,e[n++]=i>>12&63|128),e[n++]=i>>6&63|128),e[n++]=i&63|128)}return n}}));function UD(e){let t=0;for(let n=0,r=e.length-1,i,a;n<e.length;r=n++)i=e[n],a=e[r],t+=(a[0]-i[0])*(i[1]+a[1]);return t}function WD(e,t){if(Array.isArray(e[0])){for(let n of e)WD(n,t);return}let n=e;n[0]/=t,n[1]/=t}function GD(e,t){for(let n=0;n<e.length;++n)e[n]/=t}function KD(e,t,n){if(typeof e[0][0]!=`number`){for(let r of e)KD(r,t,n);return}let r=n*2**t.z,i=n*t.x,a=n*t.y;for(let t=0;t<e.length;t++){let n=e[t];n[0]=(n[0]+i)*360/r-180;let o=180-(n[1]+a)*360/r;n[1]=360/Math.PI*Math.atan(Math.exp(o*Math.PI/180))-90}}function qD(e,t,n){let{x:r,y:i,z:a}=t,o=n*2**a,s=n*r,c=n*i;for(let t=0,n=e.length;t<n;t+=2){e[t]=(e[t]+s)*360/o-180;let n=180-(e[t+1]+c)*360/o;e[t+1]=360/Math.PI*Math.atan(Math.exp(n*Math.PI/180))-90}}function JD(e){let t=e.length;if(t<=1)return[e];let n=[],r,i;for(let a=0;a<t;a++){let t=UD(e[a]);t!==0&&(i===void 0&&(i=t<0),i===t<0?(r&&n.push(r),r=[e[a]]):r&&r.push(e[a]))}return r&&n.push(r),n}function YD(e){let t=e.indices.length,n=`Polygon`;if(t<=1)return{type:n,data:e.data,areas:[[x(e.data)]],indices:[e.indices]};let r=[],i=[],a=[],o=[],s,c=0;for(let n,l=0,u;l<t;l++){u=e.indices[l]-c,n=e.indices[l+1]-c||e.data.length;let t=e.data.slice(u,n),d=x(t);if(d===0){let t=e.data.slice(0,u),r=e.data.slice(n);e.data=t.concat(r),c+=n-u}else s===void 0&&(s=d<0),s===d<0?(o.length&&(r.push(a),i.push(o)),o=[u],a=[d]):(a.push(d),o.push(u))}return a&&r.push(a),o.length&&i.push(o),{type:n,areas:r,indices:i,data:e.data}}var XD=class{properties;extent;type;id;_pbf;_geometry;_keys;_values;_geometryInfo;static types=[`Unknown`,`Point`,`LineString`,`Polygon`];constructor(e,t,n,r,i,a){this.properties={},this.extent=n,this.type=0,this.id=null,this._pbf=e,this._geometry=-1,this._keys=r,this._values=i,this._geometryInfo=a,e.readFields(QD,this,t)}toGeoJSONFeature(e,t){let n=this.loadGeometry();switch(e){case`wgs84`:return ZD(this,n,e=>KD(e,t,this.extent));default:return ZD(this,n,WD)}}toBinaryFeature(e,t){let n=this.loadFlatGeometry();switch(e){case`wgs84`:return this._toBinaryCoordinates(n,e=>qD(e,t,this.extent));default:return this._toBinaryCoordinates(n,GD)}}bbox(){let e=this._pbf;e.pos=this._geometry;let t=e.readVarint()+e.pos,n=1,r=0,i=0,a=0,o=1/0,s=-1/0,c=1/0,l=-1/0;for(;e.pos<t;){if(r<=0){let t=e.readVarint();n=t&7,r=t>>3}if(r--,n===1||n===2)i+=e.readSVarint(),a+=e.readSVarint(),i<o&&(o=i),i>s&&(s=i),a<c&&(c=a),a>l&&(l=a);else if(n!==7)throw Error(`unknown command ${n}`)}return[o,c,s,l]}_toBinaryCoordinates(e,t){let n;switch(t(e.data,this.extent),this.type){case 1:this._geometryInfo.pointFeaturesCount++,this._geometryInfo.pointPositionsCount+=e.indices.length,n={type:`Point`,...e};break;case 2:this._geometryInfo.lineFeaturesCount++,this._geometryInfo.linePathsCount+=e.indices.length,this._geometryInfo.linePositionsCount+=e.data.length/2,n={type:`LineString`,...e};break;case 3:n=YD(e),this._geometryInfo.polygonFeaturesCount++,this._geometryInfo.polygonObjectsCount+=n.indices.length;for(let e of n.indices)this._geometryInfo.polygonRingsCount+=e.length;this._geometryInfo.polygonPositionsCount+=n.data.length/2;break;default:throw Error(`Invalid geometry type: ${this.type}`)}let r={type:`Feature`,geometry:n,properties:this.properties};return this.id!==null&&(r.id=this.id),r}loadGeometry(){let e=this._pbf;e.pos=this._geometry;let t=e.readVarint()+e.pos,n=1,r=0,i=0,a=0,o=[],s;for(;e.pos<t;){if(r<=0){let t=e.readVarint();n=t&7,r=t>>3}switch(r--,n){case 1:case 2:i+=e.readSVarint(),a+=e.readSVarint(),n===1&&(s&&o.push(s),s=[]),s&&s.push([i,a]);break;case 7:s&&s.push(s[0].slice());break;default:throw Error(`unknown command ${n}`)}}return s&&o.push(s),o}loadFlatGeometry(){let e=this._pbf;e.pos=this._geometry;let t=e.readVarint()+e.pos,n=1,r,i=0,a=0,o=0,s=0,c=[],l=[];for(;e.pos<t;)if(i<=0&&(r=e.readVarint(),n=r&7,i=r>>3),i--,n===1||n===2)a+=e.readSVarint(),o+=e.readSVarint(),n===1&&c.push(s),l.push(a,o),s+=2;else if(n===7){if(s>0){let e=c[c.length-1];l.push(l[e],l[e+1]),s+=2}}else throw Error(`unknown command ${n}`);return{data:l,indices:c}}};function ZD(e,t,n){let r=XD.types[e.type],i,a,o;switch(e.type){case 1:let r=[];for(i=0;i<t.length;i++)r[i]=t[i][0];o=r,n(o,e.extent);break;case 2:for(o=t,i=0;i<o.length;i++)n(o[i],e.extent);break;case 3:for(o=JD(t),i=0;i<o.length;i++)for(a=0;a<o[i].length;a++)n(o[i][a],e.extent);break;default:throw Error(`illegal vector tile type`)}o.length===1?o=o[0]:r=`Multi${r}`;let s={type:`Feature`,geometry:{type:r,coordinates:o},properties:e.properties};return e.id!==null&&(s.id=e.id),s}function QD(e,t,n){t&&n&&(e===1?t.id=n.readVarint():e===2?$D(n,t):e===3?t.type=n.readVarint():e===4&&(t._geometry=n.pos))}function $D(e,t){let n=e.readVarint()+e.pos;for(;e.pos<n;){let n=t._keys[e.readVarint()],r=t._values[e.readVarint()];t.properties[n]=r}}HD();var eO={name:`Mapbox Vector Tile`,id:`mvt`,module:`mvt`,extensions:[`mvt`,`pbf`],mimeTypes:[`application/vnd.mapbox-vector-tile`,`application/x-protobuf`],category:`geometry`},tO=`4.5.2`,nO={...eO,dataType:null,batchType:null,version:tO,worker:!0,options:{mvt:{shape:`geojson`,coordinates:`local`,layerProperty:`layerName`,layers:void 0,tileIndex:void 0}}};({...nO});var rO={Point:iO,MultiPoint:oO,LineString:sO,MultiLineString:cO,Polygon:lO,MultiPolygon:uO};function iO([e,t],[n,r],i){let a=te(n[0],r[0],e),o=te(n[1],r[1],t);return i.unprojectFlat([a,o])}function aO(e,t,n){return e.map(e=>iO(e,t,n))}function oO(e,t,n){return aO(e,t,n)}function sO(e,t,n){return aO(e,t,n)}function cO(e,t,n){return e.map(e=>sO(e,t,n))}function lO(e,t,n){return e.map(e=>aO(e,t,n))}function uO(e,t,n){return e.map(e=>lO(e,t,n))}function dO(e,t,n){let r=[n.projectFlat([t.west,t.north]),n.projectFlat([t.east,t.south])];return{...e,coordinates:rO[e.type](e.coordinates,r,n)}}var fO=[`points`,`lines`,`polygons`];function pO(e,t,n,r){for(let i of fO){let a=e[i]&&mO(e[i],t,n,r);if(a>=0)return a}return-1}function mO(e,t,n,r){let i=e.featureIds.value;if(!i.length)return-1;let a=0,o=i[i.length-1]+1;if(r){let t=hO(e,r);if(t)a=t[0],o=t[1]+1;else return-1}let s=-1;if(t in e.numericProps){let r=e.numericProps[t].value.findIndex((e,t)=>e===n&&i[t]>=a&&i[t]<o);return r>=0?e.globalFeatureIds.value[r]:-1}return t?s=_O(e.properties,e=>e[t]===n,a,o):e.fields&&(s=_O(e.fields,e=>e.id===n,a,o)),s>=0?gO(e,s):-1}function hO(e,t){if(!e.__layers){let t={},{properties:n}=e;for(let e=0;e<n.length;e++){let{layerName:r}=n[e];r&&(t[r]?t[r][1]=e:t[r]=[e,e])}e.__layers=t}return e.__layers[t]}function gO(e,t){if(!e.__ids){let t=[],n=e.featureIds.value,r=e.globalFeatureIds.value;for(let e=0;e<n.length;e++)t[n[e]]=r[e];e.__ids=t}return e.__ids[t]}function _O(e,t,n,r){for(let i=n;i<r;i++)if(t(e[i],i))return i;return-1}var vO=512,yO={...v.defaultProps,data:Kf,onDataLoad:{type:`function`,value:null,optional:!0,compare:!1},uniqueIdProperty:``,highlightedFeatureId:null,loaders:[nO],binary:!0},bO=class extends Dp{initializeState(){super.initializeState();let e=this.context.viewport.resolution===void 0&&this.props.binary;this.setState({binary:e,data:null,tileJSON:null,hoveredFeatureId:null,hoveredFeatureLayerName:null})}get isLoaded(){return!!(this.state?.data&&super.isLoaded)}updateState({props:e,oldProps:t,context:n,changeFlags:r}){r.dataChanged&&this._updateTileData(),this.state?.data&&(super.updateState({props:e,oldProps:t,context:n,changeFlags:r}),this._setWGS84PropertyForTiles());let{highlightColor:i}=e;i!==t.highlightColor&&Array.isArray(i)&&this.setState({highlightColor:i})}async _updateTileData(){let e=this.props.data,t=null;if(typeof e==`string`&&!op(e)){let{onDataLoad:n,fetch:r}=this.props;this.setState({data:null,tileJSON:null});try{t=await r(e,{propName:`data`,layer:this,loaders:[]})}catch(t){this.raiseError(t,`loading TileJSON`),e=null}n&&n(t,{propName:`data`,layer:this})}else e&&typeof e==`object`&&`tilejson`in e&&(t=e);t&&(e=t.tiles),this.setState({data:e,tileJSON:t})}_getTilesetOptions(){let e=super._getTilesetOptions(),t=this.state.tileJSON,{minZoom:n,maxZoom:r}=this.props;return t&&(Number.isFinite(t.minzoom)&&t.minzoom>n&&(e.minZoom=t.minzoom),Number.isFinite(t.maxzoom)&&(!Number.isFinite(r)||t.maxzoom<r)&&(e.maxZoom=t.maxzoom)),e}renderLayers(){return this.state?.data?super.renderLayers():null}getTileData(e){let{data:t,binary:n}=this.state,{index:r,signal:i}=e,a=Yf(t,e);if(!a)return Promise.reject(`Invalid URL`);let o=this.getLoadOptions(),{fetch:s}=this.props;return o={...o,core:{...o?.core,mimeType:`application/x-protobuf`},mvt:{...o?.mvt,shape:n?`binary`:`geojson`,coordinates:this.context.viewport.resolution?`wgs84`:`local`,tileIndex:r}},s(a,{propName:`data`,layer:this,loadOptions:o,signal:i})}renderSubLayers(e){let{x:t,y:n,z:r}=e.tile.index,i=2**r,a=vO/i,o=-a,s=vO*t/i,c=vO*(1-n/i),l=new R().scale([a,o,1]);e.autoHighlight=!1,this.context.viewport.resolution||(e.modelMatrix=l,e.coordinateOrigin=[s,c,0],e.coordinateSystem=M.CARTESIAN,e.extensions=[...e.extensions||[],new TD]);let u=super.renderSubLayers(e);return this.state.binary&&!(u instanceof v)&&we.warn(`renderSubLayers() must return GeoJsonLayer when using binary:true`)(),u}_updateAutoHighlight(e){let{uniqueIdProperty:t}=this.props,{hoveredFeatureId:n,hoveredFeatureLayerName:r}=this.state,i=e.object,a=null,o=null;i&&(a=xO(i,t),o=SO(i));let{highlightColor:s}=this.props;typeof s==`function`&&(s=s(e)),(n!==a||r!==o)&&this.setState({highlightColor:s,hoveredFeatureId:a,hoveredFeatureLayerName:o})}_isWGS84(){return!!this.context.viewport.resolution}getPickingInfo(e){let t=super.getPickingInfo(e);if(this.state.binary&&t.index!==-1){let{data:n}=e.sourceLayer.props;t.object=ND(n,{globalFeatureId:t.index})}return t.object&&!this._isWGS84()&&(t.object=wO(t.object,t.tile.bbox,this.context.viewport)),t}getSubLayerPropsByTile(e){return{highlightedObjectIndex:this.getHighlightedObjectIndex(e),highlightColor:this.state.highlightColor}}getHighlightedObjectIndex(e){let{hoveredFeatureId:t,hoveredFeatureLayerName:n,binary:r}=this.state,{uniqueIdProperty:i,highlightedFeatureId:a}=this.props,o=e.content,s=CO(a);if(!(CO(t)||s))return-1;let c=s?a:t;return Array.isArray(o)?o.findIndex(e=>{let t=xO(e,i)===c,r=s||SO(e)===n;return t&&r}):o&&r?pO(o,i,c,s?``:n):-1}_pickObjects(e){let{deck:t,viewport:n}=this.context,r=n.width,i=n.height,a=n.x,o=n.y,s=[this.id];return t.pickObjects({x:a,y:o,width:r,height:i,layerIds:s,maxObjects:e})}getRenderedFeatures(e=null){let t=this._pickObjects(e),n=new Set,r=[];for(let e of t){let t=xO(e.object,this.props.uniqueIdProperty);t===void 0?r.push(e.object):n.has(t)||(n.add(t),r.push(e.object))}return r}_setWGS84PropertyForTiles(){let e=`dataInWGS84`;this.state.tileset.selectedTiles.forEach(t=>{t.hasOwnProperty(e)||Object.defineProperty(t,e,{get:()=>{if(!t.content)return null;if(this.state.binary&&Array.isArray(t.content)&&!t.content.length)return[];let{bbox:e}=t;return t._contentWGS84===void 0&&sp(e)&&(t._contentWGS84=(this.state.binary?ND(t.content):t.content).map(t=>wO(t,e,this.context.viewport))),t._contentWGS84}})})}};bO.layerName=`MVTLayer`,bO.defaultProps=yO;function xO(e,t){if(e.properties&&t)return e.properties[t];if(`id`in e)return e.id}function SO(e){return e.properties?.layerName||null}function CO(e){return e!=null&&e!==``}function wO(e,t,n){let r={...e,geometry:{type:e.geometry.type}};return Object.defineProperty(r.geometry,"coordinates",{get:()=>dO(e.geometry,t,n).coordinates}),r}var TO=`0123456789bcdefghjkmnpqrstuvwxyz`,EO={};for(let e=0;e<32;e++)EO[TO.charAt(e)]=e;var DO=-90,OO=90,kO=-180,AO=180;function jO(e){let t=!0,n=OO,r=DO,i=AO,a=kO,o,s=0;for(let c=0,l=e.length;c<l;c++){s=EO[e[c].toLowerCase()];for(let e=4;e>=0;e--){let c=s>>e&1;t?(o=(i+a)/2,c===1?a=o:i=o):(o=(n+r)/2,c===1?r=o:n=o),t=!t}}return[r,a,n,i]}function MO(e){let[t,n,r,i]=jO(e);return[i,r,i,t,n,t,n,r,i,r]}var NO={getGeohash:{type:`accessor`,value:e=>e.geohash}},PO=class extends Er{indexToBounds(){let{data:e,getGeohash:t}=this.props;return{data:e,_normalize:!1,positionFormat:`XY`,getPolygon:(e,n)=>MO(t(e,n))}}};PO.layerName=`GeohashLayer`,PO.defaultProps=NO;export{uc as A5Layer,PO as GeohashLayer,wd as GreatCircleLayer,Vp as H3ClusterLayer,zp as H3HexagonLayer,bO as MVTLayer,Kd as QuadkeyLayer,Vd as S2Layer,_D as TerrainLayer,aD as Tile3DLayer,Dp as TileLayer,Fp as TripsLayer,Er as _GeoCellLayer,qd as _Tile2DHeader,xp as _Tileset2D,Sd as _WMSLayer,Yf as _getURLFromTemplate};