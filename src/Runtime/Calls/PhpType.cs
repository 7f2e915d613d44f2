using System.Text;

namespace MiniPhp.Runtime.Calls;

/// <summary>A declared type: any union of built-in types and class names, or an intersection of class names.</summary>
public sealed class PhpType
{
    /// <summary>The built-in part of the type.</summary>
    public TypeMask Mask { get; }

    /// <summary>Class names as written (resolved), possibly including "self", "parent" and "static"; empty when there are none.</summary>
    public string[] ClassNames { get; }

    /// <summary>For a DNF or intersection type, the groups that must all match; each group is a list of class names.</summary>
    public string[][] Intersections { get; }

    /// <param name="mask">See <see cref="Mask"/>.</param>
    /// <param name="classNames">See <see cref="ClassNames"/>; null for none.</param>
    /// <param name="intersections">See <see cref="Intersections"/>; null for none.</param>
    public PhpType(TypeMask mask, string[]? classNames = null, string[][]? intersections = null)
    {
        Mask = mask;
        ClassNames = classNames ?? [];
        Intersections = intersections ?? [];
    }

    /// <summary>In which order classes, intersections and the class of iterable were written, where that is not intersections, classes, Traversable.</summary>
    public TypeMember[]? MemberOrder { get; init; }

    /// <summary>True when null is one of the types.</summary>
    public bool AllowsNull => (Mask & TypeMask.Null) != 0;

    /// <summary>True when only built-in types take part, so that no class has to be looked up.</summary>
    public bool IsBuiltInOnly => ClassNames.Length == 0 && Intersections.Length == 0;

    /// <summary>The type as PHP prints it in messages and reflection: "?int", "array|string|null", "Foo&amp;Bar".</summary>
    public override string ToString()
    {
        if (Mask == TypeMask.Mixed)
            return "mixed";
        var text = new StringBuilder();
        AppendMembers(text);
        // The order in which the engine prints the built-in members of a union.
        if ((Mask & TypeMask.Static) != 0) Append(text, "static");
        if ((Mask & TypeMask.Callable) != 0) Append(text, "callable");
        if ((Mask & TypeMask.Object) != 0) Append(text, "object");
        if ((Mask & TypeMask.Array) != 0) Append(text, "array");
        if ((Mask & TypeMask.String) != 0) Append(text, "string");
        if ((Mask & TypeMask.Int) != 0) Append(text, "int");
        if ((Mask & TypeMask.Float) != 0) Append(text, "float");
        if ((Mask & TypeMask.Bool) == TypeMask.Bool) Append(text, "bool");
        else if ((Mask & TypeMask.False) != 0) Append(text, "false");
        else if ((Mask & TypeMask.True) != 0) Append(text, "true");
        if ((Mask & TypeMask.Void) != 0) Append(text, "void");
        if ((Mask & TypeMask.Never) != 0) Append(text, "never");
        if (!AllowsNull)
            return text.ToString();
        if (text.Length == 0)
            return "null";
        string members = text.ToString();
        return members.Contains('|') || members.Contains('&') ? members + "|null" : "?" + members;
    }

    /// <summary>The type with another set of built-in types, and with its class names replaced.</summary>
    public PhpType With(TypeMask mask, Converter<string, string> rename) => new(
        mask, Array.ConvertAll(ClassNames, rename), Array.ConvertAll(Intersections, group => Array.ConvertAll(group, rename))) { MemberOrder = MemberOrder };

    private void AppendMembers(StringBuilder text)
    {
        int intersections = 0;
        int classes = 0;
        if (MemberOrder is not null)
        {
            foreach (TypeMember member in MemberOrder)
                AppendMember(text, member, ref intersections, ref classes);
            return;
        }

        while (intersections < Intersections.Length)
            AppendMember(text, TypeMember.Intersection, ref intersections, ref classes);
        while (classes < ClassNames.Length)
            AppendMember(text, TypeMember.Class, ref intersections, ref classes);
        // iterable is spelt out; reflection alone shows its name.
        if ((Mask & TypeMask.Traversable) != 0)
            Append(text, "Traversable");
    }

    private void AppendMember(StringBuilder text, TypeMember member, ref int intersections, ref int classes)
    {
        switch (member)
        {
            case TypeMember.Class:
                Append(text, ClassNames[classes++]);
                break;
            case TypeMember.Traversable:
                Append(text, "Traversable");
                break;
            default:
                string names = string.Join('&', Intersections[intersections++]);
                Append(text, Intersections.Length + ClassNames.Length > 1 || Mask != 0 ? "(" + names + ")" : names);
                break;
        }
    }

    private static void Append(StringBuilder text, string member)
    {
        if (text.Length > 0)
            text.Append('|');
        text.Append(member);
    }
}

/// <summary>What a member of a union is besides a built-in type.</summary>
public enum TypeMember : byte
{
    Class,
    Intersection,
    /// <summary>The Traversable half of iterable.</summary>
    Traversable,
}

/// <summary>The built-in types as a set.</summary>
[Flags]
public enum TypeMask
{
    None = 0,
    Null = 1,
    False = 2,
    True = 4,
    Bool = False | True,
    Int = 8,
    Float = 16,
    String = 32,
    Array = 64,
    Object = 128,
    Callable = 256,
    /// <summary>The Traversable half of iterable.</summary>
    Traversable = 512,
    Iterable = Array | Traversable,
    Void = 1024,
    Never = 2048,
    Static = 4096,
    Resource = 8192,
    Mixed = Null | Bool | Int | Float | String | Array | Object | Resource,
}
