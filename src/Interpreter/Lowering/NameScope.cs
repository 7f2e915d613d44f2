using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>
/// How names are resolved at one place of a file: the namespace and the imports so far. Immutable: functions keep the
/// one that held where they were declared, as they are lowered later.
/// </summary>
internal sealed class NameScope
{
    public static readonly NameScope Global = new("", new(), new(), new());

    private readonly NameTable<string> _classes;
    private readonly NameTable<string> _functions;
    private readonly NameTable<string> _constants;

    private NameScope(string @namespace, NameTable<string> classes, NameTable<string> functions, NameTable<string> constants)
    {
        Namespace = @namespace;
        _classes = classes;
        _functions = functions;
        _constants = constants;
    }

    /// <summary>The namespace without leading or closing backslash; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The scope at the start of a namespace: no imports.</summary>
    public static NameScope InNamespace(string name) => name.Length == 0 ? Global : new NameScope(name, new(), new(), new());

    /// <summary>This scope with one import more.</summary>
    public NameScope WithUse(UseKind kind, string name, string alias)
    {
        NameTable<string> Extended(NameTable<string> table, string key)
        {
            NameTable<string> extended = table.Copy();
            extended.Set(key, name);
            return extended;
        }

        return kind switch
        {
            UseKind.Function => new NameScope(Namespace, _classes, Extended(_functions, AsciiCase.ToLower(alias)), _constants),
            UseKind.Constant => new NameScope(Namespace, _classes, _functions, Extended(_constants, alias)),
            _ => new NameScope(Namespace, Extended(_classes, AsciiCase.ToLower(alias)), _functions, _constants),
        };
    }

    /// <summary>What an unqualified name was imported as; null when it was not.</summary>
    public string? FindImport(UseKind kind, string alias)
    {
        NameTable<string> imports = kind switch
        {
            UseKind.Function => _functions,
            UseKind.Constant => _constants,
            _ => _classes,
        };
        if (imports.Count == 0)
            return null;
        return imports.TryGet(kind == UseKind.Constant ? alias : AsciiCase.ToLower(alias), out string? name) ? name : null;
    }

    /// <summary>A name declared here, with its namespace.</summary>
    public string Declare(string name) => Namespace.Length == 0 ? name : Namespace + "\\" + name;

    /// <summary>The full name of a class.</summary>
    public string Class(NameNode name)
    {
        string text = name.Text;
        switch (name.NameKind)
        {
            case NameKind.FullyQualified:
                return text.TrimStart('\\');
            case NameKind.Relative:
                return Declare(WithoutNamespaceKeyword(text));
            case NameKind.Qualified:
                return Qualified(text);
            default:
                return _classes.TryGet(AsciiCase.ToLower(text), out string? imported) ? imported : Declare(text);
        }
    }

    /// <summary>The full name of a function, and the global one to fall back to when it is unqualified in a namespace.</summary>
    public (string Name, string? Fallback) Function(NameNode name) => Callable(name, _functions, AsciiCase.ToLower(name.Text));

    /// <summary>As <see cref="Function"/>, for a constant.</summary>
    public (string Name, string? Fallback) Constant(NameNode name) => Callable(name, _constants, name.Text);

    private (string Name, string? Fallback) Callable(NameNode name, NameTable<string> imports, string key)
    {
        string text = name.Text;
        switch (name.NameKind)
        {
            case NameKind.FullyQualified:
                return (text.TrimStart('\\'), null);
            case NameKind.Relative:
                return (Declare(WithoutNamespaceKeyword(text)), null);
            case NameKind.Qualified:
                return (Qualified(text), null);
            default:
                if (imports.TryGet(key, out string? imported))
                    return (imported, null);
                return Namespace.Length == 0 ? (text, null) : (Namespace + "\\" + text, text);
        }
    }

    private string Qualified(string text)
    {
        int end = text.IndexOf('\\');
        return _classes.TryGet(AsciiCase.ToLower(text[..end]), out string? imported) ? imported + text[end..] : Declare(text);
    }

    /// <summary>"namespace\A\b" without its first word, which the parser may have left in place.</summary>
    private static string WithoutNamespaceKeyword(string text)
    {
        const string Keyword = "namespace\\";
        return text.Length > Keyword.Length && AsciiCase.ToLower(text[..Keyword.Length]) == Keyword ? text[Keyword.Length..] : text;
    }
}
