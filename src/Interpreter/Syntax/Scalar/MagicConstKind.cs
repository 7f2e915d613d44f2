namespace MiniPhp.Interpreter.Syntax;

/// <summary>Which of the constants that depend on their place.</summary>
public enum MagicConstKind : byte
{
    Line,
    File,
    Dir,
    Class,
    Trait,
    Method,
    Function,
    Namespace,
}
