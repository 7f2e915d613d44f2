using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

// Generators.
internal sealed partial class FunctionLowering
{
    private FunctionBody LowerGenerator(int parameterCount, ParameterBinding?[] bindings) =>
        throw Error("Generators are not supported yet", _code.StartLine + parameterCount + bindings.Length);

    private Expression LowerYield(ExprNode node) =>
        throw Error("The \"yield\" expression can only be used inside a function", node.StartLine);
}
