using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Suspension;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>A loop from the test before its next pass on, in generated code.</summary>
internal delegate Completion CompiledLoop(ref Frame frame);

/// <summary>A function's statements in generated code: the result, or <see cref="Value.Throw"/>.</summary>
internal delegate Value CompiledFunction(ref Frame frame);

/// <summary>
/// The steps of a program from one of them on, in generated code: a negative constant of <see cref="Step"/>. Where it is, is in
/// <see cref="Activation.Running"/>.
/// </summary>
internal delegate int CompiledSteps(ref Frame frame, Activation activation, int position);
