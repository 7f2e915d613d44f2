using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

// Lines of expressions over several lines. PHP's compiler gives an instruction the line at which it is when it writes it: that of the
// last operand, as the operands were compiled before.
internal sealed partial class FunctionLowering
{
    /// <summary>The line of what an operator does, given the operand that is compiled last.</summary>
    private static int OperatorLine(ExprNode operation, ExprNode last) =>
        operation.StartLine == operation.EndLine ? operation.StartLine : LineAfter(last);

    /// <summary>The line at which PHP's compiler is after an expression.</summary>
    private static int LineAfter(ExprNode node)
    {
        while (node.StartLine != node.EndLine && !ConstantFolding.IsKnownWhenCompiled(node) && LastOperand(node) is { } last)
            node = last;
        return node switch
        {
            PropertyFetchExpr { Name: IdentifierNode name } => name.StartLine,
            NullsafePropertyFetchExpr { Name: IdentifierNode name } => name.StartLine,
            MethodCallExpr or NullsafeMethodCallExpr => CallLine(node),
            _ => node.StartLine,
        };
    }

    private static ExprNode? LastOperand(ExprNode node) => node switch
    {
        BinaryExpr binary => binary.Right,
        ArrayDimFetchExpr element => element.Dim ?? element.Var,
        PropertyFetchExpr property => property.Name as ExprNode,
        NullsafePropertyFetchExpr property => property.Name as ExprNode,
        UnaryMinusExpr unary => unary.Expr,
        UnaryPlusExpr unary => unary.Expr,
        BooleanNotExpr unary => unary.Expr,
        BitwiseNotExpr unary => unary.Expr,
        CastExpr cast => cast.Expr,
        AssignExpr assign => assign.Expr,
        AssignOpExpr assign => assign.Expr,
        TernaryExpr ternary => ternary.Else,
        ArrayExpr { Items: [.., { } item] } => item.Value,
        FuncCallExpr { Args: [.., { } argument] } => argument.Value,
        MethodCallExpr { Args: [.., { } argument] } => argument.Value,
        NullsafeMethodCallExpr { Args: [.., { } argument] } => argument.Value,
        StaticCallExpr { Args: [.., { } argument] } => argument.Value,
        NewExpr { Args: [.., { } argument] } => argument.Value,
        _ => null,
    };

    /// <summary>An operand of an operator: a local variable is read by the operator itself, at its line.</summary>
    private Expression LowerOperand(ExprNode node, int line) => LocalAt(node, line) ?? Lower(node);

    /// <summary>As <see cref="LowerOperand"/>, for what an element or property is taken from.</summary>
    private Expression LowerBase(ExprNode node, int line) => LocalAt(node, line) ?? LowerBase(node);

    private LocalVariable? LocalAt(ExprNode node, int line) =>
        node.StartLine != line && node is VariableExpr { Name: { } name and not "this" } && Prepared(node) is null && !SuperGlobals.Contains(name)
            ? new LocalVariable(LocalSlot(name), line)
            : null;
}
