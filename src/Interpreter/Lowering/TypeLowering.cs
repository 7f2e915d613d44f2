using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>Turns a type as written into a <see cref="PhpType"/> with full class names.</summary>
internal static class TypeLowering
{
    public static PhpType? Lower(SyntaxNode? node, NameScope scope)
    {
        if (node is null)
            return null;
        var mask = TypeMask.None;
        var classes = new List<string>();
        var intersections = new List<string[]>();
        Collect(node, scope, ref mask, classes, intersections);
        return new PhpType(mask, classes.ToArray(), intersections.ToArray()) { MemberOrder = node is UnionTypeNode union ? OrderOf(union) : null };
    }

    /// <summary>The order of the members where messages show it.</summary>
    private static TypeMember[]? OrderOf(UnionTypeNode union)
    {
        var order = new List<TypeMember>();
        foreach (SyntaxNode member in union.Types)
        {
            if (member is IntersectionTypeNode)
                order.Add(TypeMember.Intersection);
            else if (BuiltInOf(member) is var builtIn && builtIn == TypeMask.None)
                order.Add(TypeMember.Class);
            else if (builtIn == TypeMask.Iterable)
                order.Add(TypeMember.Traversable);
        }

        return order.Count > 1 ? order.ToArray() : null;
    }

    private static TypeMask BuiltInOf(SyntaxNode member) => member switch
    {
        IdentifierNode identifier => BuiltIn(identifier.Text),
        NameNode { NameKind: NameKind.Unqualified } name => BuiltIn(name.Text),
        _ => TypeMask.None,
    };

    private static void Collect(SyntaxNode node, NameScope scope, ref TypeMask mask, List<string> classes, List<string[]> intersections)
    {
        switch (node)
        {
            case NullableTypeNode nullable:
                mask |= TypeMask.Null;
                Collect(nullable.Type, scope, ref mask, classes, intersections);
                break;
            case UnionTypeNode union:
                foreach (SyntaxNode member in union.Types)
                    Collect(member, scope, ref mask, classes, intersections);
                break;
            case IntersectionTypeNode intersection:
                intersections.Add(Array.ConvertAll(intersection.Types, member => ClassName(member, scope)));
                break;
            case IdentifierNode identifier:
                mask |= BuiltIn(identifier.Text);
                break;
            case NameNode name when name.NameKind == NameKind.Unqualified && BuiltIn(name.Text) is var builtIn and not TypeMask.None:
                mask |= builtIn;
                break;
            default:
                classes.Add(ClassName(node, scope));
                break;
        }
    }

    private static string ClassName(SyntaxNode node, NameScope scope)
    {
        if (node is not NameNode name)
            return ((IdentifierNode)node).Text;
        return name.NameKind == NameKind.Unqualified && AsciiCase.ToLower(name.Text) is "self" or "parent" ? name.Text : scope.Class(name);
    }

    /// <summary>What a built-in type's name means; None for all others.</summary>
    public static TypeMask BuiltIn(string name) => AsciiCase.ToLower(name) switch
    {
        "int" => TypeMask.Int,
        "float" => TypeMask.Float,
        "string" => TypeMask.String,
        "bool" => TypeMask.Bool,
        "false" => TypeMask.False,
        "true" => TypeMask.True,
        "null" => TypeMask.Null,
        "array" => TypeMask.Array,
        "object" => TypeMask.Object,
        "callable" => TypeMask.Callable,
        "iterable" => TypeMask.Iterable,
        "void" => TypeMask.Void,
        "never" => TypeMask.Never,
        "mixed" => TypeMask.Mixed,
        "static" => TypeMask.Static,
        _ => TypeMask.None,
    };
}
