using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// Where ticks are. PHP's compiler puts one behind each statement unless the code so far ends in one: so an if whose last branch ends in a
// tick has none of its own, and one whose condition is false has none at all.
internal sealed partial class CompileCheck
{
    /// <summary>What <c>declare(ticks)</c> says here; 0 where there are none.</summary>
    private long _ticks;

    /// <summary>There was a <c>declare(ticks)</c>.</summary>
    private bool _hasTicks;

    /// <summary>
    /// The ticks, by the node that each follows: a statement, or an operand of echo, unset, global and static; by its first case, one that
    /// precedes an enum. Null when there are none.
    /// </summary>
    public Dictionary<SyntaxNode, TickMark>? Ticks { get; private set; }

    /// <summary>The function's code goes on with something that is no tick.</summary>
    private void NoteCode() => _function.EndsInTick = false;

    /// <summary>A tick belongs here.</summary>
    private void NoteTick(SyntaxNode node)
    {
        if (_ticks == 0 || _function.EndsInTick)
            return;
        _function.EndsInTick = true;
        (Ticks ??= []).TryAdd(node, new TickMark((uint)_ticks, _line));
    }

    /// <summary>A statement's code is complete.</summary>
    private void NoteTickAfter(StmtNode statement)
    {
        if (!_hasTicks)
            return;
        switch (statement)
        {
            case BlockStmt or LabelStmt or NamespaceStmt:
                return;
            case ExpressionStmt expression when !IsWithoutCode(expression.Expr):
                NoteCode();
                break;
            case WhileStmt or DoStmt or ForStmt or ForeachStmt or TryCatchStmt { Finally: not null } or FunctionStmt or ClassLikeStmt or ConstStmt or InlineHtmlStmt:
                NoteCode();
                break;
            case SwitchStmt choice when !IsWithoutCode(choice.Cond):
                NoteCode();
                break;
            case BreakStmt or ContinueStmt or ReturnStmt or GotoStmt:
                // Control never comes to the tick behind these.
                _function.EndsInTick = _ticks != 0;
                return;
        }

        NoteTick(statement);
    }

    /// <summary>True for literals and variables, which no code is made for.</summary>
    private bool IsWithoutCode(ExprNode node) => node is VariableExpr { Name: not (null or "this") } || !Fold(node, chooses: false).IsUndefined;

    private long TicksOf(ExprNode value) => value switch
    {
        IntScalar number => number.Value,
        FloatScalar number => Conversions.ToInt(number.Value),
        StringScalar text => Conversions.ToInt(engine, Value.FromString(text.Value)),
        _ => throw new InvalidOperationException("No literal: " + value.Kind),
    };
}
