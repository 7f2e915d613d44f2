using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>What PHP's compiler makes of the names and the literal parts of a constant expression, for printing it.</summary>
/// <param name="initializer">Where the expression stands.</param>
internal sealed class ConstantTexts(ConstantInitializer initializer)
{
    /// <summary>A constant's name: the full one, without leading backslash.</summary>
    public string Constant(NameNode name) => ConstantFolding.Literal(name) is null ? initializer.Scope.Constant(name).Name : name.Text.TrimStart('\\');

    /// <summary>The class of a <c>new</c>: the full name, with leading backslash.</summary>
    public string NewClass(NameNode name) => IsSpecial(name) ? name.Text : "\\" + initializer.Scope.Class(name);

    /// <summary>The class of a class constant: with leading backslash if it was written so or is not the full name.</summary>
    public string ConstantClass(NameNode name)
    {
        if (IsSpecial(name))
            return name.Text;
        string resolved = initializer.Scope.Class(name);
        return name.NameKind == NameKind.FullyQualified || resolved != name.Text ? "\\" + resolved : resolved;
    }

    private static bool IsSpecial(NameNode name) => name.NameKind == NameKind.Unqualified && AsciiCase.ToLower(name.Text) is "self" or "parent" or "static";

    /// <summary>True for the name of the class in a trait, which the compiler leaves to the classes that use it.</summary>
    public static bool DependsOnUser(ExprNode node, ConstantInitializer initializer) => string.IsNullOrEmpty(initializer.ClassName) && node switch
    {
        MagicConstScalar { MagicConstKind: MagicConstKind.Class } => initializer.TraitName.Length > 0,
        ClassConstFetchExpr { Class: NameNode name } => AsciiCase.ToLower(name.Text) == "self",
        BinaryExpr binary => DependsOnUser(binary.Left, initializer) || DependsOnUser(binary.Right, initializer),
        _ => false,
    };

    /// <summary>The literal that takes the place of an operation on literals; null where the compiler leaves the expression as it is.</summary>
    public ExprNode? Folded(ExprNode node)
    {
        if (node is not (BinaryExpr or ClassConstFetchExpr or MagicConstScalar) || DependsOnUser(node, initializer) || !IsFolded(node))
            return null;
        Value value = initializer.Of(node)(initializer.ClassName is { Length: > 0 } name ? initializer.File.Engine.FindClass(name) : null);
        var lines = new LineSpan(node.StartLine, node.EndLine);
        return value.Kind switch
        {
            ValueKind.Int => new IntScalar(value.AsInt, lines),
            ValueKind.Float => new FloatScalar(value.AsFloat, lines),
            ValueKind.String => new StringScalar(value.AsString, lines),
            _ => null,
        };
    }

    /// <summary>True for an operation on literals that cannot fail, nor say anything.</summary>
    private static bool IsFolded(ExprNode node) => IsNumber(node) || IsText(node);

    private static bool IsNumber(ExprNode node) => node switch
    {
        IntScalar or FloatScalar or MagicConstScalar { MagicConstKind: MagicConstKind.Line } => true,
        BinaryExpr { Operator: BinaryOperator.Plus or BinaryOperator.Minus or BinaryOperator.Mul } binary => IsNumber(binary.Left) && IsNumber(binary.Right),
        _ => false,
    };

    private static bool IsText(ExprNode node) => node switch
    {
        StringScalar or MagicConstScalar => true,
        BinaryExpr { Operator: BinaryOperator.Concat } binary => IsFolded(binary.Left) && IsFolded(binary.Right),
        _ => node is ClassConstFetchExpr && ConstantFolding.IsKnownWhenCompiled(node),
    };
}
