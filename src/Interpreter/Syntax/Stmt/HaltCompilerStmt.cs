namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>__halt_compiler();</c>.</summary>
public sealed class HaltCompilerStmt(int offset, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.HaltCompilerStmt;

    /// <summary>The value of <c>__COMPILER_HALT_OFFSET__</c>: bytes from the start of the file.</summary>
    public int Offset { get; } = offset;
}
