using System.Collections.Generic;
using System.Linq;

namespace MiniPhp.Runtime.Generators;

/// <summary>PHP's type text, read: the built-in members as C# flags, and the class names.</summary>
internal sealed class PhpTypeText
{
    private PhpTypeText(List<string> flags, List<string> classNames)
    {
        Flags = flags;
        ClassNames = classNames;
    }

    private List<string> Flags { get; }

    public List<string> ClassNames { get; }

    public bool AllowsNull => Flags.Contains("Null") || Flags.Contains("Mixed");

    public bool IsMixed => Flags.Contains("Mixed");

    public bool HasFalse => Flags.Contains("False") || Flags.Contains("Bool");

    /// <summary>The built-in members as a C# expression of type TypeMask.</summary>
    public string Mask => Flags.Count == 0 ? "TypeMask.None" : string.Join(" | ", Flags.Select(flag => "TypeMask." + flag));

    /// <summary>"new PhpType(…)".</summary>
    public string Construction
    {
        get
        {
            string names = "[" + string.Join(", ", ClassNames.Select(CSharpText.Literal)) + "]";
            return "new PhpType(" + Mask + (ClassNames.Count == 0 ? "" : ", " + names) + ")";
        }
    }

    public static PhpTypeText Parse(string text)
    {
        var flags = new List<string>();
        var classNames = new List<string>();
        bool nullable = text.StartsWith("?");
        foreach (string member in text.TrimStart('?').Split('|'))
        {
            string? flag = FlagOf(member.Trim());
            if (flag is null)
                classNames.Add(member.Trim());
            else
                flags.Add(flag);
        }

        if (nullable)
            flags.Add("Null");
        return new PhpTypeText(flags, classNames);
    }

    private static string? FlagOf(string member) => member switch
    {
        "null" => "Null",
        "false" => "False",
        "true" => "True",
        "bool" => "Bool",
        "int" => "Int",
        "float" => "Float",
        "string" => "String",
        "array" => "Array",
        "object" => "Object",
        "callable" => "Callable",
        "iterable" => "Iterable",
        "void" => "Void",
        "never" => "Never",
        "static" => "Static",
        "resource" => "Resource",
        "mixed" => "Mixed",
        _ => null,
    };
}
