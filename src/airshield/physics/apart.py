"""Loads and stores that tell the compiler which arrays lie apart.

A loop that gathers from one array and stores into another is not vectorised, because the compiler must
assume that a store may change what the next gather reads. These three kinds of arrays never overlap in
our sweeps, and tagging each access with its kind (LLVM alias scopes) halves the time of the sweep.
Indexes are not checked and do not wrap.
"""

from typing import Any

from llvmlite import ir
from numba import types
from numba.core.imputils import impl_ret_untracked
from numba.extending import intrinsic
from numba.np.arrayobj import make_array

_KINDS = ("terrain", "horizon", "result")


def _tag(instruction: Any, module: Any, kind: str) -> None:
    domain = module.add_metadata([ir.MetaDataString(module, "airshield")])
    scopes = {name: module.add_metadata([ir.MetaDataString(module, name), domain]) for name in _KINDS}
    instruction.set_metadata("alias.scope", module.add_metadata([scopes[kind]]))
    instruction.set_metadata(
        "noalias", module.add_metadata([s for name, s in scopes.items() if name != kind])
    )


def _address(context: Any, builder: Any, array_type: Any, array: Any, index: Any) -> Any:
    return builder.gep(make_array(array_type)(context, builder, array).data, [index], inbounds=True)


def _loader(kind: str) -> Any:
    def load(typingctx: Any, array: Any, index: Any) -> Any:
        if not isinstance(array, types.Array) or array.ndim != 1 or array.layout != "C":
            return None
        signature = array.dtype(array, types.intp)

        def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
            loaded = builder.load(_address(context, builder, signature.args[0], values[0], values[1]))
            _tag(loaded, builder.module, kind)
            return impl_ret_untracked(context, builder, signature.return_type, loaded)

        return signature, generate

    load.__name__ = f"load_{kind}"
    return intrinsic(load)


def _storer(kind: str) -> Any:
    def store(typingctx: Any, array: Any, index: Any, value: Any) -> Any:
        if not isinstance(array, types.Array) or array.ndim != 1 or array.layout != "C":
            return None
        signature = types.void(array, types.intp, array.dtype)

        def generate(context: Any, builder: Any, signature: Any, values: Any) -> Any:
            address = _address(context, builder, signature.args[0], values[0], values[1])
            _tag(builder.store(values[2], address), builder.module, kind)
            return context.get_dummy_value()

        return signature, generate

    store.__name__ = f"store_{kind}"
    return intrinsic(store)


load_terrain = _loader("terrain")
load_horizon = _loader("horizon")
load_result = _loader("result")
store_horizon = _storer("horizon")
store_result = _storer("result")
