using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// Declared types.
internal sealed partial class CompileCheck
{
    private TypeSummary CheckType(SyntaxNode node, bool allowsNull = false)
    {
        bool isNullable = node is NullableTypeNode;
        SyntaxNode inner = isNullable ? ((NullableTypeNode)node).Type : node;
        TypeSummary type = inner switch
        {
            UnionTypeNode union => CheckUnion(union),
            IntersectionTypeNode intersection => CheckIntersection(intersection),
            _ => CheckSingleType(inner),
        };
        if (isNullable && type.Mask == TypeMask.Mixed)
            throw Error("Type mixed cannot be marked as nullable since mixed already includes null");
        if (isNullable && (type.Mask & TypeMask.Null) != 0)
            throw Error("null cannot be marked as nullable");
        if (isNullable || allowsNull)
            type = type with { Mask = type.Mask | TypeMask.Null };
        if ((type.Mask & TypeMask.Void) != 0 && (type.NamesClasses || type.Mask != TypeMask.Void))
            throw Error("Void can only be used as a standalone type");
        if ((type.Mask & TypeMask.Never) != 0 && (type.NamesClasses || type.Mask != TypeMask.Never))
            throw Error("never can only be used as a standalone type");
        return type;
    }

    private TypeSummary CheckSingleType(SyntaxNode node)
    {
        if (node is IdentifierNode builtIn)
        {
            TypeMask mask = TypeLowering.BuiltIn(builtIn.Text);
            if (mask == TypeMask.Static && _class is null && IsScopeKnown)
                throw Error("Cannot use \"static\" when no class scope is active");
            return new TypeSummary(mask, (mask & TypeMask.Traversable) != 0);
        }

        var name = (NameNode)node;
        if (name.NameKind != NameKind.Qualified && TypeLowering.BuiltIn(name.Text) is var meant
            && meant is not (TypeMask.None or TypeMask.Static or TypeMask.Array or TypeMask.Callable))
        {
            throw Error("Type declaration '" + AsciiCase.ToLower(name.Text) + "' must be unqualified");
        }

        ClassFetch fetch = FetchOf(name);
        if (fetch != ClassFetch.Named)
        {
            CheckClassFetch(fetch);
            return new TypeSummary(TypeMask.None, true);
        }

        if (name.NameKind != NameKind.Unqualified)
            CheckClassName(name.Text);
        else if (name.Text is "boolean" or "integer" or "double" or "resource")
            WarnOfConfusion(name);
        return new TypeSummary(TypeMask.None, true);
    }

    /// <summary>A name that other languages, or PHP's documentation, use for a built-in type.</summary>
    private void WarnOfConfusion(NameNode name)
    {
        if (_scope.FindImport(UseKind.Normal, name.Text) is not null)
            return;
        string? meant = name.Text switch
        {
            "boolean" => "bool",
            "integer" => "int",
            "double" => "float",
            _ => null,
        };
        Warn(ErrorLevel.CompileWarning, "\"" + name.Text + "\" "
            + (meant is null ? "is not a supported builtin type and will be interpreted as a class name." : "will be interpreted as a class name. Did you mean \"" + meant + "\"?")
            + " Write \"\\" + _scope.Class(name) + "\"" + (_scope.Namespace.Length > 0 ? " or import the class with \"use\"" : "")
            + " to suppress this warning");
    }

    private TypeSummary CheckUnion(UnionTypeNode union)
    {
        var mask = TypeMask.None;
        bool namesClasses = false;
        bool namesOther = false;
        for (int i = 0; i < union.Types.Length; i++)
        {
            SyntaxNode member = union.Types[i];
            TypeSummary type = member is IntersectionTypeNode intersection ? CheckIntersection(intersection) : CheckSingleType(member);
            if (type.Mask == TypeMask.Mixed)
                throw Error("Type mixed can only be used as a standalone type");
            TypeMask builtIn = type.Mask & ~TypeMask.Traversable;
            if ((mask & builtIn) != 0)
                throw Error("Duplicate type " + new PhpType(mask & builtIn) + " is redundant");
            if (((mask & TypeMask.True) != 0 && builtIn == TypeMask.False) || ((mask & TypeMask.False) != 0 && builtIn == TypeMask.True))
                throw Error("Type contains both true and false, bool should be used instead");
            mask |= type.Mask;
            if (!type.NamesClasses)
                continue;
            namesClasses = true;
            namesOther |= (type.Mask & TypeMask.Traversable) == 0;
            for (int j = 0; j < i; j++)
                CheckRedundant(union.Types[j], member);
        }

        if ((mask & TypeMask.Object) != 0 && (namesOther || (mask & TypeMask.Static) != 0))
            throw Error("Type " + TypeText(union) + " contains both object and a class type, which is redundant");
        return new TypeSummary(mask, namesClasses);
    }

    private TypeSummary CheckIntersection(IntersectionTypeNode intersection)
    {
        for (int i = 0; i < intersection.Types.Length; i++)
        {
            SyntaxNode member = intersection.Types[i];
            TypeSummary type = CheckSingleType(member);
            if (type.Mask != TypeMask.None)
                throw Error("Type " + TypeText(member) + " cannot be part of an intersection type");
            if (member is NameNode name && FetchOf(name) is ClassFetch.Self or ClassFetch.Parent)
                throw Error("Type " + ((NameNode)member).Text + " cannot be part of an intersection type");
            for (int j = 0; j < i; j++)
                CheckRedundant(intersection.Types[j], member);
        }

        return new TypeSummary(TypeMask.None, true);
    }

    /// <summary>Two members of one union or intersection, the later one second: neither may include the other.</summary>
    private void CheckRedundant(SyntaxNode first, SyntaxNode second)
    {
        if (first is not IntersectionTypeNode && second is not IntersectionTypeNode)
        {
            if (ClassNameOf(first) is { } name && name.Equals(ClassNameOf(second), StringComparison.OrdinalIgnoreCase))
                throw Error("Duplicate type " + ClassNameOf(second) + " is redundant");
            return;
        }

        if (first is IntersectionTypeNode left && second is IntersectionTypeNode right)
        {
            CheckRedundant(right, left);
            return;
        }

        SyntaxNode single = first is IntersectionTypeNode ? second : first;
        var group = (IntersectionTypeNode)(first is IntersectionTypeNode ? first : second);
        if (ClassNameOf(single) is { } className && Names(group).Exists(member => member.Equals(className, StringComparison.OrdinalIgnoreCase)))
            throw Error("Type " + TypeText(group) + " is redundant as it is more restrictive than type " + className);

        List<string> Names(IntersectionTypeNode node) => [.. Array.ConvertAll(node.Types, member => ClassNameOf(member)!)];
    }

    private void CheckRedundant(IntersectionTypeNode later, IntersectionTypeNode earlier)
    {
        bool flipped = earlier.Types.Length < later.Types.Length;
        IntersectionTypeNode smaller = flipped ? earlier : later;
        IntersectionTypeNode larger = flipped ? later : earlier;
        if (!Array.TrueForAll(smaller.Types, member => Array.Exists(larger.Types, other =>
            ClassNameOf(member)!.Equals(ClassNameOf(other), StringComparison.OrdinalIgnoreCase))))
        {
            return;
        }

        throw Error(smaller.Types.Length == larger.Types.Length
            ? "Type " + TypeText(smaller) + " is redundant with type " + TypeText(larger)
            : "Type " + TypeText(larger) + " is redundant as it is more restrictive than type " + TypeText(smaller));
    }

    /// <summary>The class that a member of a type names; null for built-in types.</summary>
    private string? ClassNameOf(SyntaxNode node) => node switch
    {
        NameNode name => FetchOf(name) == ClassFetch.Named ? _scope.Class(name) : name.Text,
        IdentifierNode { Text: "iterable" } => "Traversable",
        _ => null,
    };

    private string TypeText(SyntaxNode node, bool allowsNull = false)
    {
        PhpType type = TypeLowering.Lower(node, _scope)!;
        return (allowsNull ? type.With(type.Mask | TypeMask.Null, static name => name) : type).ToString();
    }

    private static bool Accepts(TypeSummary type, Value value) =>
        (type.Mask & TypeCoercion.MaskOf(value)) != 0 || (value.IsInt && (type.Mask & TypeMask.Float) != 0);
}
