using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// What an expression of constants is worth, as far as its type, its truth and being null matter.
internal sealed partial class CompileCheck
{
    /// <summary>The value when it is a literal; undefined for all else.</summary>
    private static Value FoldLiteral(ExprNode node) => node switch
    {
        IntScalar number => number.Value,
        FloatScalar number => number.Value,
        StringScalar text => Value.FromString(text.Value),
        ConstFetchExpr constant => ConstantFolding.Literal(constant.Name) ?? Value.Undefined,
        _ => Value.Undefined,
    };

    private static bool IsLiteral(ExprNode node, bool truth)
    {
        Value value = FoldLiteral(node);
        return !value.IsUndefined && Conversions.ToBool(value) == truth;
    }

    /// <summary>
    /// The value that PHP's compiler finds for an expression, or undefined. Of arrays it has the type and whether they are empty.
    /// </summary>
    /// <param name="node">The expression.</param>
    /// <param name="chooses">
    /// What ?: and ?? choose is found too: so in constant expressions and in the items of arrays, while other code leaves it to the
    /// time when it runs.
    /// </param>
    private Value Fold(ExprNode node, bool chooses = true)
    {
        NoteDepth();
        switch (node)
        {
            case MagicConstScalar magic:
                return FoldMagicConstant(magic);
            case ClassConstFetchExpr { Class: NameNode or StringScalar } constant when constant.Name.Text.Equals("class", StringComparison.OrdinalIgnoreCase):
                return FoldClassName(constant.Class);
            case UnaryPlusExpr unary:
                return FoldNumber(unary.Expr, chooses);
            case UnaryMinusExpr unary:
                Value operand = FoldNumber(unary.Expr, chooses);
                return operand.IsUndefined ? operand : Arithmetic.Negate(engine, operand);
            case BooleanNotExpr unary:
                Value negated = Fold(unary.Expr, chooses);
                return negated.IsUndefined ? negated : !Conversions.ToBool(negated);
            case BinaryExpr { Operator: BinaryOperator.Coalesce } or TernaryExpr when !chooses:
                return Value.Undefined;
            case BinaryExpr binary:
                return FoldBinary(binary, chooses);
            case TernaryExpr ternary:
                Value condition = Fold(ternary.Cond);
                if (condition.IsUndefined)
                    return condition;
                return Conversions.ToBool(condition) ? (ternary.If is null ? condition : Fold(ternary.If)) : Fold(ternary.Else);
            case ArrayExpr array:
                return IsConstant(array) ? FoldArray(array) : Value.Undefined;
            default:
                return FoldLiteral(node);
        }
    }

    /// <summary>What <c>X::class</c> is, of a name or a string; undefined where the class is decided later.</summary>
    private Value FoldClassName(SyntaxNode node)
    {
        ClassFetch fetch = node is NameNode keyword ? FetchOf(keyword) : FetchOf((StringScalar)node);
        switch (fetch)
        {
            case ClassFetch.Named:
                return node is NameNode name ? Value.FromLatin1(_scope.Class(name)) : Value.FromString(((StringScalar)node).Value);
            case ClassFetch.Self when _class is not null && IsScopeKnown:
                return Value.FromLatin1(_class.Name);
            case ClassFetch.Parent when _class is { Syntax: ClassStmt { Extends: { } parent } } && IsScopeKnown:
                return Value.FromLatin1(_scope.Class(parent));
            default:
                return Value.Undefined;
        }
    }

    /// <summary>What a constant is that is there already; undefined of others, and where one of the namespace may come first.</summary>
    private Value FoldConstant(ConstFetchExpr fetch)
    {
        Value literal = FoldLiteral(fetch);
        if (!literal.IsUndefined)
            return literal;
        (string name, string? fallback) = _scope.Constant(fetch.Name);
        return fallback is null && engine.TryGetConstant(name, out Value value) && !value.IsArray && !value.IsObject ? value : Value.Undefined;
    }

    private Value FoldMagicConstant(MagicConstScalar magic)
    {
        if (magic.MagicConstKind == MagicConstKind.Line)
            return magic.StartLine;
        return magic.MagicConstKind == MagicConstKind.Class && _class is { IsTrait: true } ? Value.Undefined : Value.FromString(PhpString.Empty);
    }

    private bool IsConstant(ArrayExpr array) => Array.TrueForAll(array.Items, item =>
        item is { ByRef: false, Unpack: false } && !Fold(item.Value).IsUndefined && (item.Key is null || !Fold(item.Key).IsUndefined));

    private static PhpArray FoldArray(ArrayExpr array)
    {
        var folded = new PhpArray();
        if (array.Items.Length > 0)
            folded.Append(Value.Null);
        return folded;
    }

    private Value FoldNumber(ExprNode node, bool chooses)
    {
        Value value = Fold(node, chooses);
        return value.IsInt || value.IsFloat ? value : Value.Undefined;
    }

    private Value FoldBinary(BinaryExpr binary, bool chooses)
    {
        Value left = Fold(binary.Left, chooses);
        if (left.IsUndefined)
            return left;
        switch (binary.Operator)
        {
            case BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd when !Conversions.ToBool(left):
                return Value.False;
            case BinaryOperator.BooleanOr or BinaryOperator.LogicalOr when Conversions.ToBool(left):
                return Value.True;
            case BinaryOperator.Coalesce:
                return left.IsNull ? Fold(binary.Right) : left;
        }

        Value right = Fold(binary.Right, chooses);
        if (right.IsUndefined)
            return right;
        return binary.Operator switch
        {
            BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd or BinaryOperator.BooleanOr or BinaryOperator.LogicalOr => Conversions.ToBool(right),
            BinaryOperator.LogicalXor => Conversions.ToBool(left) != Conversions.ToBool(right),
            _ when left.IsArray || right.IsArray => Value.Undefined,
            BinaryOperator.Equal => Comparison.LooseEquals(engine, left, right),
            BinaryOperator.NotEqual => !Comparison.LooseEquals(engine, left, right),
            BinaryOperator.Identical => Comparison.StrictEquals(left, right),
            BinaryOperator.NotIdentical => !Comparison.StrictEquals(left, right),
            BinaryOperator.Smaller => Comparison.LessThan(engine, left, right),
            BinaryOperator.SmallerOrEqual => Comparison.LessOrEqual(engine, left, right),
            BinaryOperator.Greater => Comparison.LessThan(engine, right, left),
            BinaryOperator.GreaterOrEqual => Comparison.LessOrEqual(engine, right, left),
            BinaryOperator.Spaceship => Comparison.Compare(engine, left, right),
            BinaryOperator.Concat => Concatenation.Concat(engine, left, right),
            _ => FoldArithmetic(binary.Operator, left, right),
        };
    }

    /// <summary>Numbers only: what else there is may warn or throw, which PHP leaves to the time when it runs.</summary>
    private Value FoldArithmetic(BinaryOperator operation, Value left, Value right)
    {
        if (!(left.IsInt || left.IsFloat) || !(right.IsInt || right.IsFloat))
            return Value.Undefined;
        switch (operation)
        {
            case BinaryOperator.Plus: return Arithmetic.Add(engine, left, right);
            case BinaryOperator.Minus: return Arithmetic.Subtract(engine, left, right);
            case BinaryOperator.Mul: return Arithmetic.Multiply(engine, left, right);
            case BinaryOperator.Pow: return Arithmetic.Power(engine, left, right);
            case BinaryOperator.Div when Conversions.ToBool(right): return Arithmetic.Divide(engine, left, right);
        }

        if (!left.IsInt || !right.IsInt)
            return Value.Undefined;
        return operation switch
        {
            BinaryOperator.Mod when right.AsInt != 0 => Arithmetic.Modulo(engine, left, right),
            BinaryOperator.BitwiseAnd => left.AsInt & right.AsInt,
            BinaryOperator.BitwiseOr => left.AsInt | right.AsInt,
            BinaryOperator.BitwiseXor => left.AsInt ^ right.AsInt,
            BinaryOperator.ShiftLeft when right.AsInt >= 0 => Arithmetic.ShiftLeft(engine, left, right),
            BinaryOperator.ShiftRight when right.AsInt >= 0 => Arithmetic.ShiftRight(engine, left, right),
            _ => Value.Undefined,
        };
    }
}
