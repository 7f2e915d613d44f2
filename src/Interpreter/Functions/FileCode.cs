using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Functions;

/// <summary>What the functions of one source file share. Belongs to one engine.</summary>
/// <param name="engine">The engine.</param>
/// <param name="fileName">The path as messages and <c>__FILE__</c> give it.</param>
/// <param name="strictTypes"><c>declare(strict_types=1)</c>.</param>
/// <param name="haltOffset">Where the data behind __halt_compiler() begins, or -1.</param>
/// <param name="depth">Bytes of native stack that one walk down the deepest nesting of its source takes.</param>
internal sealed class FileCode(Hosting.ScriptEngine engine, string fileName, bool strictTypes, int haltOffset, int depth)
{
    public Hosting.ScriptEngine Engine => engine;

    public string FileName => fileName;

    public bool StrictTypes => strictTypes;

    public int HaltOffset => haltOffset;

    /// <summary>As <see cref="Syntax.ScriptSyntax.MayYield"/>.</summary>
    public bool MayYield { get; init; }

    /// <summary>As <see cref="Syntax.ScriptSyntax.MayJump"/>.</summary>
    public bool MayJump { get; init; }

    /// <summary>As <see cref="Checking.CompileCheck.Ticks"/>.</summary>
    public Dictionary<Syntax.SyntaxNode, Checking.TickMark>? Ticks { get; init; }

    /// <summary>
    /// Bytes of native stack that lowering and running a function of the file may take for nesting alone; 0 for what the reserve of
    /// <see cref="Runtime.Posix.NativeStack"/> covers.
    /// </summary>
    public int StackNeeded => Runtime.Posix.NativeStack.NeededFor(depth);

    /// <summary><c>zend.assertions</c> is -1: assert() is not compiled.</summary>
    public bool LeavesOutAssertions => engine.Ini.Assertions < 0;

    /// <summary>Significant digits of floats in text that is made when a function is compiled.</summary>
    public int Precision => engine.Ini.Precision;

    /// <summary>Call before lowering a function of the file.</summary>
    /// <exception cref="InsufficientExecutionStackException">The stack that is left is less than <see cref="StackNeeded"/>.</exception>
    public void RequireStack() => Runtime.Posix.NativeStack.Require(engine, StackNeeded);

    /// <summary>Whether the engine has a function of an extension by that name, in lower case.</summary>
    public bool HasNativeFunction(string name) => engine.FindFunction(name) is NativeFunction { Extension: not null };

    /// <summary>A number for an anonymous class, which no other class of the engine has.</summary>
    public int NextAnonymousClass() => engine.NextAnonymousClass();
}
