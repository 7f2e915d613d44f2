using System.Globalization;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Operators;

namespace MiniPhp.Interpreter.Syntax.Printing;

// Expressions. A priority above an operator's own puts it in parentheses.
internal sealed partial class SyntaxPrinter
{
    private void Expression(ExprNode node, int priority, int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (constants?.Folded(node) ?? node)
        {
            case IntScalar number: _text.Append(number.Value); break;
            case FloatScalar number: _text.Append(Conversions.ToPhpString(number.Value, precision).ToLatin1()); break;
            case StringScalar text: Quoted(text.Value.ToLatin1()); break;
            case InterpolatedStringPartScalar text: Quoted(text.Value.ToLatin1()); break;
            case InterpolatedStringScalar text: Interpolated(text.Parts, '"', indent); break;
            case ShellExecExpr shell: Interpolated(shell.Parts, '`', indent); break;
            case MagicConstScalar magic: _text.Append(MagicConstant(magic.MagicConstKind)); break;
            case ConstFetchExpr constant when constants is not null: _text.Append(constants.Constant(constant.Name)); break;
            case ConstFetchExpr constant: Name(constant.Name); break;
            case VariableExpr variable: Variable(variable, indent); break;
            case ArrayExpr array: Items(array.Items, indent); break;
            case ListExpr list: Items(list.Items, indent); break;
            case ArrayDimFetchExpr or PropertyFetchExpr or NullsafePropertyFetchExpr or StaticPropertyFetchExpr or ClassConstFetchExpr: Access(node, indent); break;
            case CallLikeExpr call: Call(call, indent); break;
            case ClosureExpr closure: Closure(closure, indent); break;
            case ArrowFunctionExpr arrow: ArrowFunction(arrow, indent); break;
            case AssignExpr assign: Infix(" = ", assign.Var, assign.Expr, priority, 90, 91, 90, indent); break;
            case AssignRefExpr assign: Infix(" =& ", assign.Var, assign.Expr, priority, 90, 91, 90, indent); break;
            case AssignOpExpr assign: Infix(" " + Operator(assign.Operator).Text + "= ", assign.Var, assign.Expr, priority, 90, 91, 90, indent); break;
            case BinaryExpr { Operator: BinaryOperator.Concat } when Joined(node) is { } text: Quoted(text); break;
            case BinaryExpr binary: Binary(binary, priority, indent); break;
            case TernaryExpr ternary: Ternary(ternary, priority, indent); break;
            case InstanceofExpr test: InstanceOf(test, indent); break;
            case UnaryPlusExpr unary: Prefix("+", unary.Expr, priority, 240, indent); break;
            case UnaryMinusExpr unary: Prefix("-", unary.Expr, priority, 240, indent); break;
            case BooleanNotExpr unary: Prefix("!", unary.Expr, priority, 240, indent); break;
            case BitwiseNotExpr unary: Prefix("~", unary.Expr, priority, 240, indent); break;
            case ErrorSuppressExpr unary: Prefix("@", unary.Expr, priority, 240, indent); break;
            case PreIncExpr step: Prefix("++", step.Var, priority, 240, indent); break;
            case PreDecExpr step: Prefix("--", step.Var, priority, 240, indent); break;
            case PostIncExpr step: Postfix("++", step.Var, priority, indent); break;
            case PostDecExpr step: Postfix("--", step.Var, priority, indent); break;
            case CastExpr cast: Prefix(Cast(cast.CastKind), cast.Expr, priority, 240, indent); break;
            case CloneExpr clone: Prefix("clone ", clone.Expr, priority, 270, indent); break;
            case PrintExpr print: Prefix("print ", print.Expr, priority, 60, indent); break;
            case YieldFromExpr delegation: Prefix("yield from ", delegation.Expr, priority, 85, indent); break;
            case YieldExpr yield: Yield(yield, priority, indent); break;
            case ThrowExpr raise: Keyword("throw", raise.Expr, indent); break;
            case IssetExpr isset: Isset(isset, priority, indent); break;
            case EmptyExpr empty: InParentheses("empty", empty.Expr, indent); break;
            case EvalExpr eval: InParentheses("eval", eval.Expr, indent); break;
            case IncludeExpr include: InParentheses(IncludeKeyword(include.IncludeKind), include.Expr, indent); break;
            case ExitExpr { Expr: null }: _text.Append("exit"); break;
            case ExitExpr exit: InParentheses("exit", exit.Expr, indent); break;
            case MatchExpr match: Match(match, indent); break;
            default: throw new InvalidOperationException("No text for " + node.Kind);
        }
    }

    // ---------------------------------------------------------------- operators

    private void Infix(string operation, ExprNode left, ExprNode right, int priority, int own, int leftPriority, int rightPriority, int indent)
    {
        bool inParentheses = priority > own;
        if (inParentheses)
            _text.Append('(');
        Expression(left, leftPriority, indent);
        _text.Append(operation);
        Expression(right, rightPriority, indent);
        if (inParentheses)
            _text.Append(')');
    }

    private void Prefix(string operation, ExprNode operand, int priority, int own, int indent)
    {
        if (priority > own)
            _text.Append('(');
        _text.Append(operation);
        Expression(operand, own + 1, indent);
        if (priority > own)
            _text.Append(')');
    }

    private void Postfix(string operation, ExprNode operand, int priority, int indent)
    {
        if (priority > 240)
            _text.Append('(');
        Expression(operand, 241, indent);
        _text.Append(operation);
        if (priority > 240)
            _text.Append(')');
    }

    /// <summary>The text of literals that are concatenated: PHP's parser joins them. Null for all else.</summary>
    private string? Joined(ExprNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case StringScalar text: return text.Value.ToLatin1();
            case IntScalar number: return number.Value.ToString(CultureInfo.InvariantCulture);
            case FloatScalar number: return Conversions.ToPhpString(number.Value, precision).ToLatin1();
            case BinaryExpr { Operator: BinaryOperator.Concat } binary when Joined(binary.Right) is { } right:
                return Joined(binary.Left) is { } left ? left + right : null;
            default: return null;
        }
    }

    private void Binary(BinaryExpr binary, int priority, int indent)
    {
        (string text, int own, int left, int right) = Operator(binary.Operator);
        Infix(" " + text + " ", binary.Left, binary.Right, priority, own, left, right, indent);
    }

    /// <summary>An operator's text, its priority, and those that its operands are written with.</summary>
    private static (string Text, int Own, int Left, int Right) Operator(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Plus => ("+", 200, 200, 201),
        BinaryOperator.Minus => ("-", 200, 200, 201),
        BinaryOperator.Mul => ("*", 210, 210, 211),
        BinaryOperator.Div => ("/", 210, 210, 211),
        BinaryOperator.Mod => ("%", 210, 210, 211),
        BinaryOperator.Pow => ("**", 250, 251, 250),
        BinaryOperator.Concat => (".", 185, 185, 186),
        BinaryOperator.BitwiseAnd => ("&", 160, 160, 161),
        BinaryOperator.BitwiseOr => ("|", 140, 140, 141),
        BinaryOperator.BitwiseXor => ("^", 150, 150, 151),
        BinaryOperator.ShiftLeft => ("<<", 190, 190, 191),
        BinaryOperator.ShiftRight => (">>", 190, 190, 191),
        BinaryOperator.Coalesce => ("??", 110, 111, 110),
        BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd => ("&&", 130, 130, 131),
        BinaryOperator.BooleanOr or BinaryOperator.LogicalOr => ("||", 120, 120, 121),
        BinaryOperator.LogicalXor => ("xor", 40, 40, 41),
        BinaryOperator.Equal => ("==", 170, 171, 171),
        BinaryOperator.NotEqual => ("!=", 170, 171, 171),
        BinaryOperator.Identical => ("===", 170, 171, 171),
        BinaryOperator.NotIdentical => ("!==", 170, 171, 171),
        BinaryOperator.Smaller => ("<", 180, 181, 181),
        BinaryOperator.SmallerOrEqual => ("<=", 180, 181, 181),
        BinaryOperator.Greater => (">", 180, 181, 181),
        BinaryOperator.GreaterOrEqual => (">=", 180, 181, 181),
        _ => ("<=>", 180, 181, 181),
    };

    private void Ternary(TernaryExpr ternary, int priority, int indent)
    {
        if (priority > 100)
            _text.Append('(');
        Expression(ternary.Cond, 100, indent);
        if (ternary.If is null)
        {
            _text.Append(" ?: ");
        }
        else
        {
            _text.Append(" ? ");
            Expression(ternary.If, 101, indent);
            _text.Append(" : ");
        }

        Expression(ternary.Else, 101, indent);
        if (priority > 100)
            _text.Append(')');
    }

    private void InstanceOf(InstanceofExpr test, int indent)
    {
        Expression(test.Expr, 0, indent);
        _text.Append(" instanceof ");
        NamespacedName(test.Class, indent);
    }

    private void Yield(YieldExpr yield, int priority, int indent)
    {
        if (priority > 70)
            _text.Append('(');
        _text.Append("yield ");
        if (yield.Key is not null)
        {
            Expression(yield.Key, 70, indent);
            _text.Append(" => ");
        }

        if (yield.Value is not null)
            Expression(yield.Value, 70, indent);
        if (priority > 70)
            _text.Append(')');
    }

    // ---------------------------------------------------------------- constructs

    private void Keyword(string keyword, ExprNode? operand, int indent)
    {
        _text.Append(keyword);
        if (operand is null)
            return;
        _text.Append(' ');
        Expression(operand, 0, indent);
    }

    private void InParentheses(string keyword, ExprNode operand, int indent)
    {
        _text.Append(keyword).Append('(');
        Expression(operand, 0, indent);
        _text.Append(')');
    }

    /// <summary>isset() of several is the conjunction of isset() of each.</summary>
    private void Isset(IssetExpr isset, int priority, int indent)
    {
        bool inParentheses = isset.Vars.Length > 1 && priority > 130;
        if (inParentheses)
            _text.Append('(');
        for (int i = 0; i < isset.Vars.Length; i++)
        {
            if (i > 0)
                _text.Append(" && ");
            InParentheses("isset", isset.Vars[i], indent);
        }

        if (inParentheses)
            _text.Append(')');
    }

    private void Match(MatchExpr match, int indent)
    {
        InParentheses("match ", match.Cond, indent);
        _text.Append(" {\n");
        foreach (MatchArmNode arm in match.Arms)
        {
            Indent(indent + 1);
            if (arm.Conds is null)
                _text.Append("default");
            else
                List(arm.Conds, condition => Expression(condition, 0, indent + 1));
            _text.Append(" => ");
            Expression(arm.Body, 0, 0);
            _text.Append(",\n");
        }

        Indent(indent);
        _text.Append('}');
    }

    private static string MagicConstant(MagicConstKind kind) => kind switch
    {
        MagicConstKind.Line => "__LINE__",
        MagicConstKind.File => "__FILE__",
        MagicConstKind.Dir => "__DIR__",
        MagicConstKind.Class => "__CLASS__",
        MagicConstKind.Trait => "__TRAIT__",
        MagicConstKind.Method => "__METHOD__",
        MagicConstKind.Function => "__FUNCTION__",
        _ => "__NAMESPACE__",
    };

    private static string Cast(CastKind kind) => kind switch
    {
        CastKind.Int => "(int)",
        CastKind.Double => "(double)",
        CastKind.String => "(string)",
        CastKind.Array => "(array)",
        CastKind.Object => "(object)",
        CastKind.Bool => "(bool)",
        _ => "(unset)",
    };

    private static string IncludeKeyword(IncludeKind kind) => kind switch
    {
        IncludeKind.Include => "include",
        IncludeKind.IncludeOnce => "include_once",
        IncludeKind.Require => "require",
        _ => "require_once",
    };
}
