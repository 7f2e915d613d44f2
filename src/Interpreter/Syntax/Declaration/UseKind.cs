namespace MiniPhp.Interpreter.Syntax;

/// <summary>What a <c>use</c> imports.</summary>
public enum UseKind : byte
{
    /// <summary>A class or namespace.</summary>
    Normal,
    Function,
    Constant,
}
