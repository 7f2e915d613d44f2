using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Expressions that are read.
internal sealed partial class FunctionLowering
{
    private Expression Lower(ExprNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Prepared(node) is { } prepared)
            return prepared;
        int line = node.StartLine;
        switch (node)
        {
            case StringScalar text:
                return Interned(text.Value, line);
            case IntScalar number:
                return new Constant(Value.FromInt(number.Value), line);
            case FloatScalar number:
                return new Constant(Value.FromFloat(number.Value), line);
            case FuncCallExpr:
                return LowerCall(node);
            case VariableExpr { Name: not (null or "this" or "GLOBALS") }:
                return LowerPlace(node);
            case AssignExpr assign:
                return LowerAssign(assign);
            default:
                return LowerRarer(node, line);
        }
    }

    /// <summary>A string of the code.</summary>
    private static Constant Interned(PhpString text, int line)
    {
        text.Intern();
        return new Constant(Value.FromString(text), line);
    }

    /// <summary>The other expressions: in a method of their own, so that a short script does not wait for their types to be loaded.</summary>
    private Expression LowerRarer(ExprNode node, int line)
    {
        switch (node)
        {
            case StaticCallExpr or StaticPropertyFetchExpr when IsNullsafeStatic(node):
                return LowerChain(node);
            case StaticCallExpr or NewExpr:
                return LowerCall(node);
            case InterpolatedStringScalar text:
                return LowerInterpolation(text.Parts, line);
            case MagicConstScalar magic:
                return LowerMagicConstant(magic);
            case ConstFetchExpr constant:
                return LowerConstantFetch(constant);
            case ClassConstFetchExpr constant:
                return LowerClassConstant(constant);
            case VariableExpr { Name: "this" }:
                return new ThisVariable(line);
            case VariableExpr when SuperGlobals.IsGlobals(node):
                return new GlobalsCopy(line);
            case VariableExpr or StaticPropertyFetchExpr:
                return LowerPlace(node);
            case ArrayDimFetchExpr or PropertyFetchExpr or NullsafePropertyFetchExpr or MethodCallExpr or NullsafeMethodCallExpr:
                return LowerChain(node);
            case AssignRefExpr assign:
                return LowerAssignReference(assign);
            case AssignOpExpr assign:
                return LowerCompoundAssign(assign);
            case PreIncExpr step:
                return LowerStep(step.Var, false, true, line);
            case PreDecExpr step:
                return LowerStep(step.Var, true, true, line);
            case PostIncExpr step:
                return LowerStep(step.Var, false, false, line);
            case PostDecExpr step:
                return LowerStep(step.Var, true, false, line);
            case BinaryExpr binary:
                return LowerBinary(binary);
            case UnaryMinusExpr unary:
                return LowerNegation(unary, line);
            case UnaryPlusExpr unary:
                return new Plus(Lower(unary.Expr), line);
            case BooleanNotExpr unary:
                return new Not(Lower(unary.Expr), line);
            case BitwiseNotExpr unary:
                return new BitwiseNot(Lower(unary.Expr), line);
            case CastExpr cast:
                return new Cast(cast.CastKind, Lower(cast.Expr), line);
            case TernaryExpr ternary:
                return LowerTernary(ternary);
            case IssetExpr isset:
                return new Isset(Array.ConvertAll(isset.Vars, LowerTested), line);
            case EmptyExpr empty:
                return new Empty(LowerTested(empty.Expr), line);
            case ErrorSuppressExpr suppress:
                return new ErrorSuppress(Lower(suppress.Expr), line);
            case PrintExpr print:
                return new Print(Lower(print.Expr), line);
            case ThrowExpr raise:
                return new Throw(Lower(raise.Expr), line);
            case CloneExpr clone:
                return new Clone(Lower(clone.Expr), line);
            case InstanceofExpr test:
                return LowerInstanceOf(test);
            case MatchExpr match:
                return LowerMatch(match);
            case ArrayExpr array:
                return LowerArray(array);
            case ClosureExpr closure:
                return LowerClosure(closure);
            case ArrowFunctionExpr arrow:
                return LowerArrowFunction(arrow);
            case ExitExpr exit:
                return new Exit(exit.Expr is null ? null : Lower(exit.Expr), line);
            case IncludeExpr include:
                return new Include(include.IncludeKind, Lower(include.Expr), LineAfter(include.Expr));
            case EvalExpr eval:
                return new Eval(Lower(eval.Expr), LineAfter(eval.Expr));
            case ShellExecExpr shell:
                return LowerNativeCall("shell_exec", LowerInterpolation(shell.Parts, line), line);
            default:
                throw new InvalidOperationException("No lowering for " + node.Kind);
        }
    }

    /// <summary>What isset() or empty() asks for.</summary>
    private Expression LowerTested(ExprNode node) =>
        node is VariableExpr { Name: "this" } ? new ThisVariable(node.StartLine, isTested: true) : Lower(node);

    /// <summary>A condition: what its evaluation leaves without a holder dies before the branch.</summary>
    private Expression LowerCondition(ExprNode node)
    {
        Expression condition = Lower(node);
        return MayLeaveGarbage(node) ? new SettledCondition(condition) : condition;
    }

    private static bool MayLeaveGarbage(ExprNode node) => node switch
    {
        VariableExpr { Name: not null } or IntScalar or FloatScalar or StringScalar or ConstFetchExpr => false,
        BinaryExpr binary => MayLeaveGarbage(binary.Left) || MayLeaveGarbage(binary.Right),
        BooleanNotExpr not => MayLeaveGarbage(not.Expr),
        UnaryMinusExpr minus => MayLeaveGarbage(minus.Expr),
        ArrayDimFetchExpr { Dim: not null } element => MayLeaveGarbage(element.Var) || MayLeaveGarbage(element.Dim),
        PreIncExpr { Var: VariableExpr { Name: not null } } or PreDecExpr { Var: VariableExpr { Name: not null } } => false,
        PostIncExpr { Var: VariableExpr { Name: not null } } or PostDecExpr { Var: VariableExpr { Name: not null } } => false,
        PropertyFetchExpr { Name: IdentifierNode } property => MayLeaveGarbage(property.Var),
        IssetExpr or EmptyExpr or InstanceofExpr => true,
        _ => true,
    };

    private Expression LowerInterpolation(ExprNode[] parts, int line)
    {
        var lowered = new List<Expression>(parts.Length);
        foreach (ExprNode part in parts)
            lowered.Add(part is InterpolatedStringPartScalar text ? new Constant(Value.FromString(text.Value), part.StartLine) : Lower(part));
        return new Interpolation(lowered.ToArray(), line);
    }

    private Expression LowerNegation(UnaryMinusExpr unary, int line)
    {
        Expression operand = Lower(unary.Expr);
        if (operand is Constant { Value: { IsInt: true } value } && value.AsInt != long.MinValue && value.AsInt != 0)
            return new Constant(Value.FromInt(-value.AsInt), line);
        if (operand is Constant { Value: { IsFloat: true } number })
            return new Constant(Value.FromFloat(-number.AsFloat), line);
        return new Negate(operand, line);
    }

    private Expression LowerTernary(TernaryExpr ternary)
    {
        int line = ternary.StartLine;
        return ternary.If is null
            ? new ShortTernary(Lower(ternary.Cond), Lower(ternary.Else), line)
            : new Ternary(ternary.Cond is CallLikeExpr or CloneExpr ? new TemporaryCondition(Lower(ternary.Cond)) : Lower(ternary.Cond), Lower(ternary.If), Lower(ternary.Else), line);
    }

    private Expression LowerInstanceOf(InstanceofExpr test)
    {
        Expression operand = Lower(test.Expr);
        int line = test.StartLine;
        // PHP does not look at the class then.
        if (operand is Constant)
            return new Constant(Value.False, line);
        if (test.Class is NameNode name)
        {
            ClassReference reference = LowerClassName(name);
            return reference is NamedClass named
                ? new InstanceOf(operand, named.Name, null, line)
                : new InstanceOf(operand, null, reference, line);
        }

        return new InstanceOfValue(operand, Lower((ExprNode)test.Class), line);
    }

    private Expression LowerMatch(MatchExpr match)
    {
        Expression subject = Lower(match.Cond);
        int slot = TemporarySlot();
        var arms = new MatchArm[match.Arms.Length];
        for (int i = 0; i < arms.Length; i++)
        {
            MatchArmNode arm = match.Arms[i];
            arms[i] = new MatchArm(arm.Conds is null ? null : Array.ConvertAll(arm.Conds, Lower), Lower(arm.Body));
        }

        return new Match(subject, slot, arms, match.StartLine);
    }

    private Expression LowerArray(ArrayExpr array)
    {
        if (ConstantFolding.TryFoldArray(array, LowerConstantOrNull, out Value constant))
            return new Constant(constant, array.StartLine);
        var items = new ArrayLiteralItem[array.Items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            ArrayItemNode item = array.Items[i]!;
            // A reference to $this is one that nothing shares.
            bool isByReference = item.ByRef && item.Value is not VariableExpr { Name: "this" };
            Expression value = isByReference ? LowerPlace(item.Value) : Lower(item.Value);
            items[i] = new ArrayLiteralItem(item.Key is null ? null : Lower(item.Key), value, isByReference, item.Unpack);
        }

        return new ArrayLiteral(items, _inConstantExpression, array.StartLine);
    }

    /// <summary>The value of a node that is a literal, or null: what may stand in a constant array.</summary>
    private Value? LowerConstantOrNull(ExprNode node) => node switch
    {
        StringScalar text => Value.FromString(text.Value),
        IntScalar or FloatScalar => ((Constant)Lower(node)).Value,
        UnaryMinusExpr { Expr: IntScalar or FloatScalar } => Lower(node) is Constant constant ? constant.Value : (Value?)null,
        ConstFetchExpr constant => ConstantFolding.Literal(constant.Name),
        ArrayExpr array => ConstantFolding.TryFoldArray(array, LowerConstantOrNull, out Value folded) ? folded : (Value?)null,
        _ => (Value?)null,
    };

    private Expression LowerBinary(BinaryExpr binary)
    {
        int line = binary.StartLine;
        switch (binary.Operator)
        {
            case BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd:
                return LowerShortCircuit(binary, stopsWhen: false);
            case BinaryOperator.BooleanOr or BinaryOperator.LogicalOr:
                return LowerShortCircuit(binary, stopsWhen: true);
            case BinaryOperator.LogicalXor:
                return new Xor(Lower(binary.Left), Lower(binary.Right), line);
            case BinaryOperator.Coalesce:
                return new Coalesce(Lower(binary.Left), Lower(binary.Right), line);
            case BinaryOperator.Concat:
                return LowerConcat(binary);
        }

        line = OperatorLine(binary, binary.Right);
        Expression left = LowerOperand(binary.Left, line);
        Expression right = LowerOperand(binary.Right, line);
        if (binary.Operator is BinaryOperator.Mul or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor && IsExchanged(left, right))
            (left, right) = (right, left);
        return binary.Operator switch
        {
            BinaryOperator.Plus => OperandSelection.Binary<AddOperator>(left, right, line),
            BinaryOperator.Minus => OperandSelection.Binary<SubtractOperator>(left, right, line),
            BinaryOperator.Mul => OperandSelection.Binary<MultiplyOperator>(left, right, line),
            BinaryOperator.Div => OperandSelection.Binary<DivideOperator>(left, right, line),
            BinaryOperator.Mod => OperandSelection.Binary<ModuloOperator>(left, right, line),
            BinaryOperator.Pow => OperandSelection.RareBinary<PowerOperator>(left, right, line),
            BinaryOperator.BitwiseAnd => OperandSelection.Binary<BitwiseAndOperator>(left, right, line),
            BinaryOperator.BitwiseOr => OperandSelection.Binary<BitwiseOrOperator>(left, right, line),
            BinaryOperator.BitwiseXor => OperandSelection.Binary<BitwiseXorOperator>(left, right, line),
            BinaryOperator.ShiftLeft => OperandSelection.Binary<ShiftLeftOperator>(left, right, line),
            BinaryOperator.ShiftRight => OperandSelection.Binary<ShiftRightOperator>(left, right, line),
            BinaryOperator.Spaceship => OperandSelection.RareBinary<SpaceshipOperator>(left, right, line),
            BinaryOperator.Equal => OperandSelection.Compare<EqualOperator>(left, right, line),
            BinaryOperator.NotEqual => OperandSelection.Compare<NotEqualOperator>(left, right, line),
            BinaryOperator.Identical => OperandSelection.Compare<IdenticalOperator>(left, right, line),
            BinaryOperator.NotIdentical => OperandSelection.Compare<NotIdenticalOperator>(left, right, line),
            BinaryOperator.Smaller => OperandSelection.Compare<LessOperator>(left, right, line),
            BinaryOperator.SmallerOrEqual => OperandSelection.Compare<LessOrEqualOperator>(left, right, line),
            BinaryOperator.Greater => OperandSelection.Compare<GreaterOperator>(left, right, line),
            BinaryOperator.GreaterOrEqual => OperandSelection.Compare<GreaterOrEqualOperator>(left, right, line),
            _ => throw new InvalidOperationException("No lowering for " + binary.Operator),
        };
    }

    /// <summary>
    /// PHP exchanges the operands of <c>* &amp; | ^</c> where the right one is rather a variable than the left one: errors then name it first.
    /// A named constant counts as one, as PHP knows most when it compiles. A local variable is read when the operator runs in any case, so that the
    /// order of evaluation stays.
    /// </summary>
    private static bool IsExchanged(Expression left, Expression right) =>
        left is Constant ? right is not (Constant or ConstantFetch) : right is LocalVariable && left is not LocalVariable;

    /// <summary>What a constant on the left side decides already is not compiled, and may not even be valid.</summary>
    private Expression LowerShortCircuit(BinaryExpr binary, bool stopsWhen)
    {
        Expression left = Lower(binary.Left);
        if (left is Constant constant && Conversions.ToBool(constant.Value) == stopsWhen)
            return new Constant(Value.FromBool(stopsWhen), binary.StartLine);
        Expression right = Lower(binary.Right);
        return stopsWhen ? new Or(left, right, binary.StartLine) : new And(left, right, binary.StartLine);
    }

    /// <summary>Number of parts; a longer concatenation takes steps, as it would be looked through from each of its operators otherwise.</summary>
    private const int MaximalInterpolation = 16;

    /// <summary><c>a . b . c</c> is one interpolation when no part can change the order of conversions: all but the first two are simple.</summary>
    private Expression LowerConcat(BinaryExpr binary)
    {
        var parts = new List<ExprNode>();
        ExprNode node = binary;
        while (parts.Count < MaximalInterpolation && node is BinaryExpr { Operator: BinaryOperator.Concat } concat && Prepared(node) is null)
        {
            parts.Add(concat.Right);
            node = concat.Left;
        }

        parts.Add(node);
        parts.Reverse();
        if (parts.TrueForAll(static part => part is StringScalar or IntScalar))
            return Interned(Joined(parts), binary.StartLine);
        if (parts.Count is 2 or > MaximalInterpolation)
        {
            int line = OperatorLine(binary, binary.Right);
            return OperandSelection.Binary<ConcatOperator>(LowerOperand(binary.Left, line), LowerOperand(binary.Right, line), line);
        }

        int[]? lines = binary.StartLine == binary.EndLine ? null : LinesOf(parts);
        var lowered = new List<Expression>(parts.Count);
        for (int i = 0; i < parts.Count; i++)
            lowered.Add(lines is null ? Lower(parts[i]) : LowerOperand(parts[i], lines[i]));
        if (lowered[0] is LocalVariable && lowered[1] is not (LocalVariable or Constant))
        {
            // The local is read after the second part.
            lowered[1] = OperandSelection.Binary<ConcatOperator>(lowered[0], lowered[1], lines is null ? binary.StartLine : lines[0]);
            lowered.RemoveAt(0);
            lines = lines?[1..];
        }

        return new Interpolation(lowered.ToArray(), binary.StartLine, lines);
    }

    /// <summary>The lines at which the parts of a concatenation become strings: each with its operator, the first two with the same one.</summary>
    private static int[] LinesOf(List<ExprNode> parts)
    {
        int[] lines = parts.ConvertAll(LineAfter).ToArray();
        lines[0] = lines[1];
        return lines;
    }

    private static PhpString Joined(List<ExprNode> literals)
    {
        var text = new ByteBuffer();
        foreach (ExprNode literal in literals)
        {
            if (literal is StringScalar part)
                text.Append(part.Value);
            else
                text.Append(((IntScalar)literal).Value);
        }

        return text.ToPhpString();
    }

    private Expression LowerAssign(AssignExpr assign)
    {
        int line = assign.StartLine;
        if (ListItems(assign.Var) is { } items)
            return LowerListAssign(items, assign);
        if (IsLocal(assign.Var, out string name))
        {
            int slot = LocalSlot(name);
            return OperandSelection.AssignLocal(slot, Lower(assign.Expr), line);
        }

        return WithOrderedParts(assign.Var, assign.Expr, line, (place, value) => place is ElementVariable element
            ? OperandSelection.AssignElement(element, value, line)
            : new Assign(place, value, line));
    }

    private Expression LowerAssignReference(AssignRefExpr assign)
    {
        int line = assign.StartLine;
        Variable target = LowerPlace(assign.Var);
        if (IsPlace(assign.Expr) && assign.Expr is not VariableExpr { Name: "this" })
            return new AssignReference(target, LowerPlace(assign.Expr), line);
        Expression source = Lower(assign.Expr);
        return new AssignReferenceFromCall(target, source, line);
    }

    private Expression LowerCompoundAssign(AssignOpExpr assign)
    {
        int line = assign.StartLine;
        if (assign.Var is VariableExpr { Name: "this" })
            return OnCopyOfThis(place => LowerCompoundAssignPlace(assign.Operator, place, Lower(assign.Expr), line), line);
        if (assign.Operator == BinaryOperator.Coalesce)
            return LowerCoalesceAssign(assign, line);
        if (IsLocal(assign.Var, out string name))
        {
            int slot = LocalSlot(name);
            line = OperatorLine(assign, assign.Expr);
            if (assign.Operator == BinaryOperator.Concat)
                NoteAppended(slot);
            return LowerCompoundAssignLocal(assign.Operator, slot, LowerOperand(assign.Expr, line), line);
        }

        return WithOrderedParts(assign.Var, assign.Expr, line, (place, value) => LowerCompoundAssignPlace(assign.Operator, place, value, line));
    }

    /// <summary>The parts of the place are evaluated once, although it is read and then written.</summary>
    private Expression LowerCoalesceAssign(AssignOpExpr assign, int line)
    {
        if (!HasEffectfulParts(assign.Var))
            return new CoalesceAssign(LowerPlace(assign.Var), Lower(assign.Expr), line);
        var parts = new List<(Expression Part, int Slot)>();
        Variable place = LowerWithPartsInTemporaries(assign.Var, parts);
        return new WithTemporaries(parts.ToArray(), new CoalesceAssign(place, Lower(assign.Expr), line), line);
    }

    /// <summary>Notes a variable that is appended to. Those of scripts are seen from elsewhere too, and parameters are in traces.</summary>
    private void NoteAppended(int slot)
    {
        if (!_code.IsScript && slot >= _code.ParameterSyntax.Length && !_appendedLocals.Contains(slot))
            _appendedLocals.Add(slot);
    }

    private static Expression LowerCompoundAssignLocal(BinaryOperator operation, int slot, Expression value, int line) => operation switch
    {
        BinaryOperator.Plus => OperandSelection.CompoundAssignLocal<AddOperator>(slot, value, line),
        BinaryOperator.Minus => OperandSelection.CompoundAssignLocal<SubtractOperator>(slot, value, line),
        BinaryOperator.Mul => OperandSelection.CompoundAssignLocal<MultiplyOperator>(slot, value, line),
        BinaryOperator.Div => OperandSelection.CompoundAssignLocal<DivideOperator>(slot, value, line),
        BinaryOperator.Mod => OperandSelection.CompoundAssignLocal<ModuloOperator>(slot, value, line),
        BinaryOperator.BitwiseAnd => OperandSelection.CompoundAssignLocal<BitwiseAndOperator>(slot, value, line),
        BinaryOperator.BitwiseOr => OperandSelection.CompoundAssignLocal<BitwiseOrOperator>(slot, value, line),
        BinaryOperator.BitwiseXor => OperandSelection.CompoundAssignLocal<BitwiseXorOperator>(slot, value, line),
        BinaryOperator.ShiftLeft => OperandSelection.CompoundAssignLocal<ShiftLeftOperator>(slot, value, line),
        BinaryOperator.ShiftRight => OperandSelection.CompoundAssignLocal<ShiftRightOperator>(slot, value, line),
        BinaryOperator.Concat => OperandSelection.ConcatAssignLocal(slot, value, line),
        _ => LowerCompoundAssignPlace(operation, new LocalVariable(slot, line), value, line),
    };

    private static Expression LowerCompoundAssignPlace(BinaryOperator operation, Variable place, Expression value, int line) => operation switch
    {
        BinaryOperator.Plus => new CompoundAssign<AddOperator>(place, value, line),
        BinaryOperator.Minus => new CompoundAssign<SubtractOperator>(place, value, line),
        BinaryOperator.Mul => new CompoundAssign<MultiplyOperator>(place, value, line),
        BinaryOperator.Div => new CompoundAssign<DivideOperator>(place, value, line),
        BinaryOperator.Mod => new CompoundAssign<ModuloOperator>(place, value, line),
        BinaryOperator.Pow => new CompoundAssign<PowerOperator>(place, value, line),
        BinaryOperator.BitwiseAnd => new CompoundAssign<BitwiseAndOperator>(place, value, line),
        BinaryOperator.BitwiseOr => new CompoundAssign<BitwiseOrOperator>(place, value, line),
        BinaryOperator.BitwiseXor => new CompoundAssign<BitwiseXorOperator>(place, value, line),
        BinaryOperator.ShiftLeft => new CompoundAssign<ShiftLeftOperator>(place, value, line),
        BinaryOperator.ShiftRight => new CompoundAssign<ShiftRightOperator>(place, value, line),
        BinaryOperator.Concat => new CompoundAssign<ConcatOperator>(place, value, line),
        _ => throw new InvalidOperationException("No lowering for " + operation),
    };

    /// <summary><c>$this += 1</c> compiles, computes, and changes nothing.</summary>
    private WithTemporaries OnCopyOfThis(Func<Variable, Expression> build, int line)
    {
        int slot = TemporarySlot();
        return new WithTemporaries([(new ThisVariable(line), slot)], build(new LocalVariable(slot, line)), line);
    }

    private Expression LowerStep(ExprNode target, bool isDecrement, bool isPrefix, int line)
    {
        if (target is VariableExpr { Name: "this" })
            return OnCopyOfThis(place => new Increment(place, isDecrement, isPrefix, line), line);
        if (IsLocal(target, out string name))
            return new IncrementLocal(LocalSlot(name), isDecrement, isPrefix, line);
        return new Increment(LowerPlace(target), isDecrement, isPrefix, line);
    }
}
