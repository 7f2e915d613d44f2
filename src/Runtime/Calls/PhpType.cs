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

    private readonly bool _writtenAsNullable;

    public PhpType(TypeMask mask, string[]? classNames = null, string[][]? intersections = null, bool writtenAsNullable = false)
    {
        Mask = mask;
        ClassNames = classNames ?? [];
        Intersections = intersections ?? [];
        _writtenAsNullable = writtenAsNullable;
    }

    public bool AllowsNull => (Mask & TypeMask.Null) != 0;

    /// <summary>True when only built-in types take part, so that no class has to be looked up.</summary>
    public bool IsBuiltInOnly => ClassNames.Length == 0 && Intersections.Length == 0;

    /// <summary>The type as PHP prints it in messages and reflection: "?int", "array|string|null", "Foo&amp;Bar".</summary>
    public override string ToString()
    {
        if (Mask == TypeMask.Mixed)
            return "mixed";
        var text = new StringBuilder();
        foreach (string[] group in Intersections)
            Append(text, Intersections.Length + ClassNames.Length > 1 || Mask != 0 ? "(" + string.Join('&', group) + ")" : string.Join('&', group));
        foreach (string name in ClassNames)
            Append(text, name);
        // The order in which the engine prints the built-in members of a union.
        TypeMask rest = Mask & ~TypeMask.Null;
        if ((rest & TypeMask.Static) != 0) Append(text, "static");
        if ((rest & TypeMask.Array) != 0 && (rest & TypeMask.Traversable) == 0) Append(text, "array");
        if ((rest & TypeMask.Traversable) != 0) Append(text, "iterable");
        if ((rest & TypeMask.String) != 0) Append(text, "string");
        if ((rest & TypeMask.Int) != 0) Append(text, "int");
        if ((rest & TypeMask.Float) != 0) Append(text, "float");
        if ((rest & TypeMask.Bool) == TypeMask.Bool) Append(text, "bool");
        else if ((rest & TypeMask.False) != 0) Append(text, "false");
        else if ((rest & TypeMask.True) != 0) Append(text, "true");
        if ((rest & TypeMask.Object) != 0) Append(text, "object");
        if ((rest & TypeMask.Callable) != 0) Append(text, "callable");
        if ((rest & TypeMask.Void) != 0) Append(text, "void");
        if ((rest & TypeMask.Never) != 0) Append(text, "never");
        if (!AllowsNull)
            return text.ToString();
        if (text.Length == 0)
            return "null";
        string members = text.ToString();
        return members.Contains('|') && !_writtenAsNullable || members.Contains('(') ? members + "|null" : "?" + members;
    }

    private static void Append(StringBuilder text, string member)
    {
        if (text.Length > 0)
            text.Append('|');
        text.Append(member);
    }
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
