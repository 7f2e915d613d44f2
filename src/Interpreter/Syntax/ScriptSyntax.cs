namespace MiniPhp.Interpreter.Syntax;

/// <summary>The syntax tree of one file, or of one string given to <c>eval</c>.</summary>
/// <param name="fileName">The name that messages and <c>__FILE__</c> give.</param>
/// <param name="stmts">The top-level statements in source order.</param>
/// <param name="haltCompilerOffset">The value of <c>__COMPILER_HALT_OFFSET__</c>, or -1 without <c>__halt_compiler()</c>.</param>
/// <param name="warnings">What PHP warns of while it reads the source.</param>
/// <param name="dollarBraceVariables">Variables written <c>${name}</c> or <c>${expr}</c> in strings; null when there are none.</param>
public sealed class ScriptSyntax(
    string fileName, StmtNode[] stmts, int haltCompilerOffset, SyntaxWarning[] warnings, HashSet<ExprNode>? dollarBraceVariables)
{
    public string FileName { get; } = fileName;

    public StmtNode[] Stmts { get; } = stmts;

    public int HaltCompilerOffset { get; } = haltCompilerOffset;

    public SyntaxWarning[] Warnings { get; } = warnings;

    public IReadOnlySet<ExprNode>? DollarBraceVariables { get; } = dollarBraceVariables;

    /// <summary>False when no function of the source is a generator: the word is not in it.</summary>
    public bool MayYield { get; init; }

    /// <summary>False when there is no goto in the source: the word is not in it.</summary>
    public bool MayJump { get; init; }
}
