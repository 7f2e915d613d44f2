using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>Values known when the tree is lowered.</summary>
internal static class ConstantFolding
{
    /// <summary>true, false or null, when the name is one of them.</summary>
    public static Value? Literal(NameNode name) => name.NameKind is NameKind.Relative or NameKind.Qualified ? null : AsciiCase.ToLower(name.Text.TrimStart('\\')) switch
    {
        "true" => Value.True,
        "false" => Value.False,
        "null" => Value.Null,
        _ => (Value?)null,
    };

    /// <summary>True for a constant expression whose value PHP's compiler finds: of literals, class names and operators.</summary>
    public static bool IsKnownWhenCompiled(ExprNode node) => node switch
    {
        IntScalar or FloatScalar or StringScalar or MagicConstScalar => true,
        ConstFetchExpr constant => Literal(constant.Name) is not null,
        ClassConstFetchExpr { Class: NameNode name } constant =>
            constant.Name.Text.Equals("class", StringComparison.OrdinalIgnoreCase) && AsciiCase.ToLower(name.Text) is not ("static" or "parent"),
        UnaryPlusExpr unary => IsKnownWhenCompiled(unary.Expr),
        UnaryMinusExpr unary => IsKnownWhenCompiled(unary.Expr),
        BooleanNotExpr unary => IsKnownWhenCompiled(unary.Expr),
        BitwiseNotExpr unary => IsKnownWhenCompiled(unary.Expr),
        BinaryExpr binary => IsKnownWhenCompiled(binary.Left) && IsKnownWhenCompiled(binary.Right),
        TernaryExpr ternary => IsKnownWhenCompiled(ternary.Cond) && (ternary.If is null || IsKnownWhenCompiled(ternary.If)) && IsKnownWhenCompiled(ternary.Else),
        ArrayExpr array => Array.TrueForAll(array.Items, static item =>
            item is { Unpack: false } && IsKnownWhenCompiled(item.Value) && (item.Key is null || IsKnownWhenCompiled(item.Key))),
        _ => false,
    };

    /// <summary>An array literal all of whose keys and values are constants.</summary>
    public static bool TryFoldArray(ArrayExpr array, Func<ExprNode, Value?> constant, out Value result)
    {
        result = Value.Undefined;
        PhpArray folded = array.Items.Length == 0 ? PhpArray.EmptyLiteral() : new PhpArray(array.Items.Length);
        foreach (ArrayItemNode? item in array.Items)
        {
            if (item is null || item.ByRef || item.Unpack || constant(item.Value) is not { } value)
                return false;
            if (item.Key is null)
            {
                if (!folded.Append(value))
                    return false;
                continue;
            }

            if (constant(item.Key) is not { } key)
                return false;
            if (key.IsInt)
                folded.Set(new ArrayKey(key.AsInt), value);
            else if (key.IsString)
                folded.Set(ArrayKey.From(key.AsString), value);
            else
                return false;
        }

        result = Value.FromArray(folded);
        return true;
    }
}
