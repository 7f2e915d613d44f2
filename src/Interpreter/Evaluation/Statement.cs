using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>
/// A node of the executable tree that can stand where a statement does. Nodes belong to one engine and are lowered from
/// the syntax tree when their function is first called; they may cache what they resolved.
/// </summary>
internal abstract class Statement
{
    /// <summary>Runs the statement. What lost its last holder meanwhile is destroyed before it returns normally.</summary>
    public abstract Completion Execute(ref Frame frame);

    /// <summary>Writes generated code that does what <see cref="Execute"/> does.</summary>
    public virtual void Emit(Unit unit) => unit.EmitTree(this);
}
