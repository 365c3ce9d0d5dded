// A map of bytes drawn by the graphics card: the bytes and 256 colours go there, so another colouring is one kilobyte.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as Base } from "maplibre-gl";

/** A picture that shows a part of a map; corners from the north-west on, clockwise. */
export interface Bytes { values: Uint8Array; rows: number; cols: number; corners: [number, number][] }

// The corners come in clip space: a product of doubles, or the picture would shake at close zoom.
const VERTEX = `#version 300 es
in vec4 corner; in vec2 at; out vec2 share;
void main() { gl_Position = corner; share = at; }`;
const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D cells, colours; in vec2 share; out vec4 colour;
void main() {
  ivec2 size = textureSize(cells, 0);
  ivec2 cell = min(ivec2(share * vec2(size)), size - 1);
  vec4 found = texelFetch(colours, ivec2(int(texelFetch(cells, cell, 0).r * 255.0 + 0.5), 0), 0);
  colour = vec4(found.rgb * found.a, found.a);
}`;
const SHARES = [0, 0, 0, 1, 1, 0, 1, 1];
const STRIP = [0, 3, 1, 2]; // north-west, south-west, north-east, south-east

const mercator = ([lon, lat]: [number, number]): [number, number] => [(lon + 180) / 360, 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)];

export class Cover implements CustomLayerInterface {
  readonly id = "our-cover";
  readonly type = "custom" as const;
  visible = true;
  private map: Base | null = null;
  private gl: { program: WebGLProgram; buffer: WebGLBuffer; array: WebGLVertexArrayObject; cells: WebGLTexture; colours: WebGLTexture } | null = null;
  private bytes: Bytes | null = null;
  private colours: Uint32Array = new Uint32Array(256);
  private fresh = { bytes: false, colours: false };
  private held = "";

  /** RGBA for each byte; asks for a new frame. */
  show(bytes: Bytes, colours: Uint32Array): void {
    if (bytes !== this.bytes) this.fresh.bytes = true;
    this.fresh.colours = true;
    [this.bytes, this.colours] = [bytes, colours];
    this.map?.triggerRepaint();
  }

  onAdd(map: Base, gl: WebGL2RenderingContext): void {
    this.map = map;
    const program = gl.createProgram();
    for (const [kind, text] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]] as const) {
      const shader = gl.createShader(kind)!;
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
      gl.deleteShader(shader);
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(`The map of cover cannot be drawn here: ${gl.getProgramInfoLog(program)}`);
    const buffer = gl.createBuffer(), array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    for (const [name, size, offset] of [["corner", 4, 0], ["at", 2, 16]] as const) {
      const place = gl.getAttribLocation(program, name);
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, 24, offset);
    }
    gl.bindVertexArray(null);
    const texture = (): WebGLTexture => {
      const made = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, made);
      for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
      for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
      return made;
    };
    this.gl = { program, buffer, array, cells: texture(), colours: texture() };
    this.held = "";
    this.fresh = { bytes: true, colours: true };
  }

  onRemove(_: Base, gl: WebGL2RenderingContext): void {
    if (!this.gl) return;
    gl.deleteProgram(this.gl.program);
    gl.deleteBuffer(this.gl.buffer);
    gl.deleteVertexArray(this.gl.array);
    for (const texture of [this.gl.cells, this.gl.colours]) gl.deleteTexture(texture);
    this.gl = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData: { mainMatrix: m } }: CustomRenderMethodInput): void {
    if (!this.gl || !this.bytes || !this.visible) return;
    const { program, buffer, array, cells, colours } = this.gl;
    const vertices = new Float32Array(24);
    STRIP.forEach((corner, n) => {
      const [x, y] = mercator(this.bytes!.corners[corner]);
      for (let k = 0; k < 4; k++) vertices[6 * n + k] = m[k] * x + m[4 + k] * y + m[12 + k];
      vertices.set(SHARES.slice(2 * n, 2 * n + 2), 6 * n + 4);
    });
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, cells);
    if (this.fresh.bytes) this.upload(gl, this.bytes);
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, colours);
    if (this.fresh.colours) {
      unpacked(gl);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 256, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(Uint32Array.from(this.colours).buffer));
    }
    this.fresh = { bytes: false, colours: false };
    gl.uniform1i(gl.getUniformLocation(program, "cells"), 0);
    gl.uniform1i(gl.getUniformLocation(program, "colours"), 1);
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STREAM_DRAW);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE]) gl.disable(test);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.bindVertexArray(null);
  }

  private upload(gl: WebGL2RenderingContext, { values, rows, cols }: Bytes): void {
    unpacked(gl);
    const size = `${cols} x ${rows}`;
    if (size !== this.held) gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, cols, rows, 0, gl.RED, gl.UNSIGNED_BYTE, values);
    else gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, cols, rows, gl.RED, gl.UNSIGNED_BYTE, values);
    this.held = size;
  }
}

/** Bytes as they lie, whatever the map has set for its own pictures. */
function unpacked(gl: WebGL2RenderingContext): void {
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}
