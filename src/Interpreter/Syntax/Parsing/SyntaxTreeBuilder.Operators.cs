using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>
/// The shunting yard: an expression arrives as a flat list of prefixes, operands and infix operators.
/// </summary>
/// <remarks>https://www.php.net/language.operators.precedence. An assignment takes only the variable just before it, whatever
/// stands before that: <c>!$a = f()</c>.</remarks>
internal abstract partial class SyntaxTreeBuilder
{
    private const int Floor = 0;
    private const int ArrowFunctionPrecedence = 2;
    private const int Assignment = 11;
    private const int TernaryPrecedence = 12;
    private const int CoalescePrecedence = 13;
    private const int Equality = 19;
    private const int Relation = 20;
    private const int InstanceofPrecedence = 26;
    private const int Power = 28;

    private Pending[] _pending = new Pending[64];
    private int _pendingTop;
    private ExprNode[] _operands = new ExprNode[64];
    private int _operandTop;
    private bool _isArrayItem;

    /// <summary>An operator whose right operand is not complete.</summary>
    private struct Pending
    {
        public short Operator;
        public byte Precedence;
        public bool IsPrefix;

        /// <summary>The floor of an expression that is an item of an array.</summary>
        public bool IsArrayItem;
        public int Line;

        /// <summary>The middle of a ternary, or null.</summary>
        public ExprNode? Middle;
        public ArrowFunctionHead? Head;
    }

    private sealed class ArrowFunctionHead(
        bool isStatic, bool byRef, ParamNode[] parameters, SyntaxNode? returnType, AttributeGroupNode[] attributeGroups, string? docComment)
    {
        public ArrowFunctionExpr Complete(ExprNode expr, LineSpan lines) =>
            new(isStatic, byRef, parameters, returnType, expr, attributeGroups, docComment, lines);
    }

    private static byte PrefixPrecedence(int type) => type switch
    {
        THROW => 1,
        INCLUDE or INCLUDE_ONCE or REQUIRE or REQUIRE_ONCE => 3,
        PRINT => 7,
        YIELD => 8,
        YIELD_FROM => 10,
        BANG => 25,
        CLONE => 29,
        _ => 27,
    };

    private static byte InfixPrecedence(int type) => type switch
    {
        LOGICAL_OR => 4,
        LOGICAL_XOR => 5,
        LOGICAL_AND => 6,
        YIELD_ARROW => 9,
        COALESCE => CoalescePrecedence,
        BOOLEAN_OR => 14,
        BOOLEAN_AND => 15,
        PIPE => 16,
        CARET => 17,
        AMP or AMP_VAR => 18,
        IS_EQUAL or IS_NOT_EQUAL or IS_IDENTICAL or IS_NOT_IDENTICAL or SPACESHIP => Equality,
        LT or GT or IS_SMALLER_OR_EQUAL or IS_GREATER_OR_EQUAL => Relation,
        DOT => 21,
        SL or SR => 22,
        PLUS or MINUS => 23,
        STAR or SLASH or PERCENT => 24,
        POW => Power,
        _ => Assignment,
    };

    /// <summary>Begins an expression: no operator before it takes its operands.</summary>
    protected void Begin()
    {
        EnsureStack();
        Push(new Pending { IsArrayItem = _isArrayItem });
        _isArrayItem = false;
    }

    /// <summary>The expression that begins next is an item of an array, where list() needs no assignment.</summary>
    protected void ArrayItem() => _isArrayItem = true;

    protected void Operand(SyntaxNode node)
    {
        if (_operandTop == _operands.Length)
            Array.Resize(ref _operands, _operandTop * 2);
        _operands[_operandTop++] = node as ExprNode ?? Value(node);
    }

    /// <summary><c>list(…)</c>: an assignment follows, or it is a whole item of an array.</summary>
    protected void ListOperand(ListExpr list)
    {
        int next = _current.Type;
        if (next != ASSIGN && !(_pending[_pendingTop - 1].IsArrayItem && next is COMMA or RBRACKET or RPAREN))
            throw Unexpected(_current, ASSIGN);
        Operand(list);
    }

    protected void Prefix(in Token op)
    {
        EnsureStack();
        Push(new Pending { Operator = (short)op.Type, Precedence = PrefixPrecedence(op.Type), IsPrefix = true, Line = op.Line });
    }

    protected void ArrowFunction(
        bool isStatic, in Token fn, bool byRef, ParamNode[] parameters, SyntaxNode? returnType, AttributeGroupNode[] attributeGroups, string? docComment)
    {
        Push(new Pending
        {
            Operator = FN,
            Precedence = ArrowFunctionPrecedence,
            IsPrefix = true,
            Line = fn.Line,
            Head = new ArrowFunctionHead(isStatic, byRef, parameters, returnType, attributeGroups, docComment),
        });
    }

    protected void Infix(in Token op)
    {
        int type = op.Type;
        byte precedence = InfixPrecedence(type);
        if (precedence == Assignment)
        {
            if (type != ASSIGN && !IsVariable(_operands[_operandTop - 1]))
                throw StopAfterExpression(op);
        }
        else
        {
            ReduceAbove(precedence);
            ref Pending before = ref _pending[_pendingTop - 1];
            bool isRightAssociative = precedence is CoalescePrecedence or Power;
            if (before.Precedence == precedence && !before.IsPrefix && !isRightAssociative)
            {
                if (precedence is Equality or Relation)
                    throw Unexpected(op);
                Reduce();
            }
        }

        Push(new Pending { Operator = (short)type, Precedence = precedence, Line = op.Line });
    }

    /// <summary>Checks what stands before "=": a variable, or a list or array to be taken apart.</summary>
    protected void AssignTarget(in Token assign)
    {
        ref ExprNode target = ref _operands[_operandTop - 1];
        if (target is ArrayExpr { Short: true } or ListExpr)
        {
            if (_current.Type is AMP or AMP_VAR)
                throw Unexpected(_current);
            target = Destructuring(target);
        }
        else if (!IsVariable(target))
            throw StopAfterExpression(assign);
    }

    /// <summary><c>$a = &amp;variable</c> is complete, whatever follows.</summary>
    protected void AssignRef(ExprNode variable)
    {
        ref ExprNode target = ref _operands[_operandTop - 1];
        target = new AssignRefExpr(target, variable, Lines(target));
    }

    protected void Ternary(in Token question, ExprNode? middle)
    {
        ReduceAbove(TernaryPrecedence - 1);
        Push(new Pending { Operator = (short)question.Type, Precedence = TernaryPrecedence, Line = question.Line, Middle = middle });
    }

    protected void LeftOfInstanceof() => ReduceAbove(InstanceofPrecedence);

    protected void Instanceof(SyntaxNode classReference)
    {
        ref ExprNode left = ref _operands[_operandTop - 1];
        left = new InstanceofExpr(Value(left), classReference, Lines(left));
    }

    /// <summary>Ends the expression that <see cref="Begin"/> began.</summary>
    protected ExprNode Finish()
    {
        while (_pending[_pendingTop - 1].Precedence != Floor)
            Reduce();
        _pendingTop--;
        return Value(_operands[--_operandTop]);
    }

    private void Push(in Pending pending)
    {
        if (_pendingTop == _pending.Length)
        {
            var more = new Pending[_pendingTop * 2];
            Array.Copy(_pending, more, _pendingTop);
            _pending = more;
        }

        _pending[_pendingTop++] = pending;
    }

    private void ReduceAbove(int precedence)
    {
        while (_pending[_pendingTop - 1].Precedence > precedence)
            Reduce();
    }

    private void Reduce()
    {
        Pending pending = _pending[--_pendingTop];
        _pending[_pendingTop] = default;
        ref ExprNode last = ref _operands[_operandTop - 1];
        if (pending.IsPrefix)
        {
            last = PrefixExpr(pending, Value(last));
            return;
        }

        ExprNode right = Value(last);
        ref ExprNode left = ref _operands[--_operandTop - 1];
        left = InfixExpr(pending, left, right);
    }

    private ExprNode PrefixExpr(in Pending pending, ExprNode expr)
    {
        var lines = new LineSpan(pending.Line, expr.EndLine);
        return (int)pending.Operator switch
        {
            FN => pending.Head!.Complete(expr, lines),
            PLUS => new UnaryPlusExpr(expr, lines),
            MINUS => new UnaryMinusExpr(expr, lines),
            BANG => new BooleanNotExpr(expr, lines),
            TILDE => new BitwiseNotExpr(expr, lines),
            AT => new ErrorSuppressExpr(expr, lines),
            INT_CAST => new CastExpr(CastKind.Int, expr, lines),
            DOUBLE_CAST => new CastExpr(CastKind.Double, expr, lines),
            STRING_CAST => new CastExpr(CastKind.String, expr, lines),
            ARRAY_CAST => new CastExpr(CastKind.Array, expr, lines),
            OBJECT_CAST => new CastExpr(CastKind.Object, expr, lines),
            BOOL_CAST => new CastExpr(CastKind.Bool, expr, lines),
            UNSET_CAST => new CastExpr(CastKind.Unset, expr, lines),
            CLONE => new CloneExpr(expr, lines),
            PRINT => new PrintExpr(expr, lines),
            THROW => new ThrowExpr(expr, lines),
            YIELD => new YieldExpr(null, expr, lines),
            YIELD_FROM => new YieldFromExpr(expr, lines),
            INCLUDE => new IncludeExpr(IncludeKind.Include, expr, lines),
            INCLUDE_ONCE => new IncludeExpr(IncludeKind.IncludeOnce, expr, lines),
            REQUIRE => new IncludeExpr(IncludeKind.Require, expr, lines),
            _ => new IncludeExpr(IncludeKind.RequireOnce, expr, lines),
        };
    }

    private ExprNode InfixExpr(in Pending pending, ExprNode left, ExprNode right)
    {
        int type = pending.Operator;
        var lines = new LineSpan(left.StartLine, right.EndLine);
        switch (type)
        {
            case ASSIGN: return new AssignExpr(left, right, lines);
            case QUESTION: return new TernaryExpr(Value(left), pending.Middle, right, false, lines);
            case YIELD_ARROW:
                // the yield itself is the operator that is pending next
                Pending yield = _pending[--_pendingTop];
                return new YieldExpr(Value(left), right, new LineSpan(yield.Line, right.EndLine));
        }

        return pending.Precedence == Assignment
            ? new AssignOpExpr(BinaryOperatorOf(type), left, right, lines)
            : new BinaryExpr(BinaryOperatorOf(type), Value(left), right, lines);
    }

    private static BinaryOperator BinaryOperatorOf(int type) => type switch
    {
        PLUS or PLUS_EQUAL => BinaryOperator.Plus,
        MINUS or MINUS_EQUAL => BinaryOperator.Minus,
        STAR or MUL_EQUAL => BinaryOperator.Mul,
        SLASH or DIV_EQUAL => BinaryOperator.Div,
        PERCENT or MOD_EQUAL => BinaryOperator.Mod,
        POW or POW_EQUAL => BinaryOperator.Pow,
        DOT or CONCAT_EQUAL => BinaryOperator.Concat,
        AMP or AMP_VAR or AND_EQUAL => BinaryOperator.BitwiseAnd,
        PIPE or OR_EQUAL => BinaryOperator.BitwiseOr,
        CARET or XOR_EQUAL => BinaryOperator.BitwiseXor,
        SL or SL_EQUAL => BinaryOperator.ShiftLeft,
        SR or SR_EQUAL => BinaryOperator.ShiftRight,
        COALESCE or COALESCE_EQUAL => BinaryOperator.Coalesce,
        BOOLEAN_AND => BinaryOperator.BooleanAnd,
        BOOLEAN_OR => BinaryOperator.BooleanOr,
        LOGICAL_AND => BinaryOperator.LogicalAnd,
        LOGICAL_OR => BinaryOperator.LogicalOr,
        LOGICAL_XOR => BinaryOperator.LogicalXor,
        IS_EQUAL => BinaryOperator.Equal,
        IS_NOT_EQUAL => BinaryOperator.NotEqual,
        IS_IDENTICAL => BinaryOperator.Identical,
        IS_NOT_IDENTICAL => BinaryOperator.NotIdentical,
        LT => BinaryOperator.Smaller,
        IS_SMALLER_OR_EQUAL => BinaryOperator.SmallerOrEqual,
        GT => BinaryOperator.Greater,
        IS_GREATER_OR_EQUAL => BinaryOperator.GreaterOrEqual,
        SPACESHIP => BinaryOperator.Spaceship,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
