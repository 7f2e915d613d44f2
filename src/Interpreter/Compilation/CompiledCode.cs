using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>A loop from the test before its next pass on, in generated code.</summary>
internal delegate Completion CompiledLoop(ref Frame frame);

/// <summary>A function's statements in generated code: the result, or <see cref="Value.Throw"/>.</summary>
internal delegate Value CompiledFunction(ref Frame frame);
