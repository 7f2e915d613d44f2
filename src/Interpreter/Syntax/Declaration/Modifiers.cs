namespace MiniPhp.Interpreter.Syntax;

/// <summary>Modifiers of classes, members and promoted parameters.</summary>
[Flags]
public enum Modifiers : byte
{
    None = 0,
    Public = 1,
    Protected = 2,
    Private = 4,
    Static = 8,
    Abstract = 16,
    Final = 32,
    ReadOnly = 64,

    /// <summary>All that say who may see a member.</summary>
    Visibility = Public | Protected | Private,
}
