using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Interpreter.Checking;

/// <summary>
/// One walk over a file's syntax tree that finds what PHP's compiler refuses or warns of: in all functions, whether they are ever
/// called or not, and in the order in which PHP finds it. Lowering, which comes later and per function, relies on it.
/// The parts are in files by subject, each after zend_compile.c's function of that subject.
/// </summary>
/// <param name="engine">Where warnings go, and whose functions must not be declared again.</param>
/// <param name="script">The file.</param>
internal sealed partial class CompileCheck(Engine engine, ScriptSyntax script)
{
    /// <summary>What PHP's compiler would report as the line: that of the statement or expression it looked at last.</summary>
    private int _line = 1;

    private NameScope _scope = NameScope.Global;
    private FunctionContext _function = new(null, null);
    private ClassContext? _class;

    /// <exception cref="CompileError">The first mistake.</exception>
    public void Run()
    {
        foreach (StmtNode statement in script.Stmts)
            CheckTopStatement(statement);
        EndFunction();
    }

    /// <summary>The line that the check has come to.</summary>
    public int Line => _line;

    /// <summary>Bytes of native stack that the walk took at the deepest place.</summary>
    public int Depth => (int)Math.Min(int.MaxValue, _start - _lowest);

    private readonly nint _start = NativeStack.Position();
    private nint _lowest = NativeStack.Position();

    /// <summary>Called at every level of nesting.</summary>
    /// <exception cref="InsufficientExecutionStackException">The source is nested too deeply.</exception>
    private unsafe void NoteDepth()
    {
        byte here;
        if ((nint)(&here) < _lowest)
            Deepen((nint)(&here));
    }

    private void Deepen(nint address)
    {
        _lowest = address;
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    private CompileError Error(string message) => new(message, script.FileName, _line);

    private void Warn(ErrorLevel level, string message) => engine.Raise(level, message, script.FileName, _line);

    /// <summary>What stands at the outermost level or directly in a namespace.</summary>
    private void CheckTopStatement(StmtNode statement)
    {
        switch (statement)
        {
            case NopStmt:
                return;
            case BlockStmt block:
                foreach (StmtNode inner in block.Stmts)
                    CheckTopStatement(inner);
                return;
            case FunctionStmt function:
                _line = function.StartLine;
                CheckFunction(function, isTopLevel: true);
                _line = function.EndLine;
                break;
            case ClassLikeStmt declaration:
                _line = declaration.StartLine;
                CheckClass(declaration);
                _line = declaration.EndLine;
                break;
            case NamespaceStmt space:
                CheckNamespace(space);
                return;
            default:
                CheckStatement(statement);
                break;
        }

        if (_hasBracedNamespaces && !_inNamespace && statement is not HaltCompilerStmt)
            throw Error("No code may exist outside of namespace {}");
    }
}
