using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>
/// Picks super-nodes: for each combination of operator and operand kinds the generic node whose code needs no virtual call
/// for locals and constants. All combinations are spelled out by generic methods, so that they can be compiled ahead of time.
/// </summary>
internal static class OperandSelection
{
    public static Expression Binary<TOperator>(Expression left, Expression right, int line)
        where TOperator : struct, IBinaryOperator => left is LocalVariable local
            ? Binary<TOperator, LocalOperand>(new LocalOperand(local.SlotIndex, local.Line), right, line)
            : Binary<TOperator, ExpressionOperand>(new ExpressionOperand(left), right, line);

    private static Expression Binary<TOperator, TLeft>(TLeft left, Expression right, int line)
        where TOperator : struct, IBinaryOperator
        where TLeft : struct, IOperand => right switch
        {
            LocalVariable local => new Binary<TOperator, TLeft, LocalOperand>(left, new LocalOperand(local.SlotIndex, local.Line), line),
            Constant { Value: { IsInt: true } value } => new Binary<TOperator, TLeft, IntOperand>(left, new IntOperand(value.AsInt), line),
            Constant { Value: { IsFloat: true } value } => new Binary<TOperator, TLeft, FloatOperand>(left, new FloatOperand(value.AsFloat), line),
            _ => new Binary<TOperator, TLeft, ExpressionOperand>(left, new ExpressionOperand(right), line),
        };

    /// <summary>An operator too rare for nodes of its own.</summary>
    public static Expression RareBinary<TOperator>(Expression left, Expression right, int line)
        where TOperator : struct, IBinaryOperator => left is LocalVariable local && right is not (LocalVariable or Constant)
            ? new Binary<TOperator, LocalOperand, ExpressionOperand>(new LocalOperand(local.SlotIndex, local.Line), new ExpressionOperand(right), line)
            : new Binary<TOperator, ExpressionOperand, ExpressionOperand>(new ExpressionOperand(left), new ExpressionOperand(right), line);

    public static Expression Compare<TOperator>(Expression left, Expression right, int line)
        where TOperator : struct, IComparison => left is LocalVariable local
            ? Compare<TOperator, LocalOperand>(new LocalOperand(local.SlotIndex, local.Line), right, line)
            : Compare<TOperator, ExpressionOperand>(new ExpressionOperand(left), right, line);

    private static Expression Compare<TOperator, TLeft>(TLeft left, Expression right, int line)
        where TOperator : struct, IComparison
        where TLeft : struct, IOperand => right switch
        {
            LocalVariable local => new Compare<TOperator, TLeft, LocalOperand>(left, new LocalOperand(local.SlotIndex, local.Line), line),
            Constant { Value: { IsInt: true } value } => new Compare<TOperator, TLeft, IntOperand>(left, new IntOperand(value.AsInt), line),
            Constant { Value: { IsFloat: true } value } => new Compare<TOperator, TLeft, FloatOperand>(left, new FloatOperand(value.AsFloat), line),
            _ => new Compare<TOperator, TLeft, ExpressionOperand>(left, new ExpressionOperand(right), line),
        };

    public static Expression AssignLocal(int slot, Expression value, int line) => value switch
    {
        LocalVariable local => new AssignLocal<LocalOperand>(slot, new LocalOperand(local.SlotIndex, local.Line), line),
        Constant { Value: { IsInt: true } constant } => new AssignLocal<IntOperand>(slot, new IntOperand(constant.AsInt), line),
        Constant { Value: { IsFloat: true } constant } => new AssignLocal<FloatOperand>(slot, new FloatOperand(constant.AsFloat), line),
        _ => new AssignLocal<ExpressionOperand>(slot, new ExpressionOperand(value), line),
    };

    public static Expression AssignElement(ElementVariable target, Expression value, int line) => value switch
    {
        LocalVariable local => new AssignElement<LocalOperand>(target, new LocalOperand(local.SlotIndex, local.Line), line),
        Constant { Value: { IsInt: true } constant } => new AssignElement<IntOperand>(target, new IntOperand(constant.AsInt), line),
        _ => new AssignElement<ExpressionOperand>(target, new ExpressionOperand(value), line),
    };

    public static Expression CompoundAssignLocal<TOperator>(int slot, Expression value, int line)
        where TOperator : struct, IBinaryOperator => value switch
        {
            LocalVariable local => new CompoundAssignLocal<TOperator, LocalOperand>(slot, new LocalOperand(local.SlotIndex, local.Line), line),
            Constant { Value: { IsInt: true } constant } => new CompoundAssignLocal<TOperator, IntOperand>(slot, new IntOperand(constant.AsInt), line),
            Constant { Value: { IsFloat: true } constant } => new CompoundAssignLocal<TOperator, FloatOperand>(slot, new FloatOperand(constant.AsFloat), line),
            _ => new CompoundAssignLocal<TOperator, ExpressionOperand>(slot, new ExpressionOperand(value), line),
        };

    public static Expression ConcatAssignLocal(int slot, Expression value, int line) => value switch
    {
        LocalVariable local => new ConcatAssignLocal<LocalOperand>(slot, new LocalOperand(local.SlotIndex, local.Line), line),
        Constant { Value: { IsString: true } constant } => new ConcatAssignLocal<StringOperand>(slot, new StringOperand(constant.AsString), line),
        _ => new ConcatAssignLocal<ExpressionOperand>(slot, new ExpressionOperand(value), line),
    };

    /// <summary>A for loop that counts a local up or down to a limit, or null when it is of another shape.</summary>
    public static Statement? CountingFor(Statement? initial, Expression condition, IncrementLocal step, Statement body, int bodyLine)
    {
        switch (condition)
        {
            case Compare<LessOperator, LocalOperand, IntOperand> less:
                return new CountingFor<LessOperator, LocalOperand, IntOperand>(initial, less.Left, less.Right, step, body, less.Line, bodyLine);
            case Compare<LessOperator, LocalOperand, LocalOperand> less:
                return new CountingFor<LessOperator, LocalOperand, LocalOperand>(initial, less.Left, less.Right, step, body, less.Line, bodyLine);
            case Compare<LessOrEqualOperator, LocalOperand, IntOperand> less:
                return new CountingFor<LessOrEqualOperator, LocalOperand, IntOperand>(initial, less.Left, less.Right, step, body, less.Line, bodyLine);
            case Compare<LessOrEqualOperator, LocalOperand, LocalOperand> less:
                return new CountingFor<LessOrEqualOperator, LocalOperand, LocalOperand>(initial, less.Left, less.Right, step, body, less.Line, bodyLine);
            case Compare<GreaterOrEqualOperator, LocalOperand, IntOperand> greater:
                return new CountingFor<GreaterOrEqualOperator, LocalOperand, IntOperand>(initial, greater.Left, greater.Right, step, body, greater.Line, bodyLine);
            default:
                return null;
        }
    }
}
