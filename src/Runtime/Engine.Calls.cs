using System.Diagnostics.CodeAnalysis;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// Names to functions, classes and constants, and calls from C# into PHP.
public abstract partial class Engine
{
    /// <summary>A function by name, any case, with or without leading backslash; null when there is none.</summary>
    public abstract PhpFunction? FindFunction(string name);

    /// <summary>A class by name, any case; runs autoloaders unless told not to; null when there is none.</summary>
    public abstract PhpClass? FindClass(string name, bool autoload = true);

    /// <summary>How many names of classes scripts have declared: what was no class is none as long as this stays the same.</summary>
    public int DeclaredClassNames { get; protected set; }

    /// <summary>The classes that scripts declared, in order, by the lower-case name under which they are known.</summary>
    public virtual IEnumerable<KeyValuePair<string, PhpClass>> UserClasses => [];

    /// <summary>Makes a class known by a further name; false when the name is taken.</summary>
    public virtual bool DeclareAlias(string alias, PhpClass target) => false;

    /// <summary>A built-in class, which is always there.</summary>
    public PhpClass BuiltInClass(string name) =>
        FindClass(name, autoload: false) ?? throw new InvalidOperationException("No built-in class " + name);

    /// <summary>A global constant by exact name (case-insensitive for true, false, null); false when there is none.</summary>
    public abstract bool TryGetConstant(string name, out Value value);

    /// <summary>
    /// What a callable value stands for, looked up from where the running function was called (visibility).
    /// Null and a reason ("function \"x\" not found or invalid function name") when it is not callable.
    /// </summary>
    public abstract PhpCallable? ResolveCallable(Value callable, out string problem, bool isQuiet = false);

    /// <summary>Calls a callable from C#.</summary>
    /// <exception cref="Errors.PhpThrow">It threw.</exception>
    public Value Call(PhpCallable callable, params ReadOnlySpan<Value> arguments) => callable.Call(this, arguments);

    /// <summary>
    /// Calls a callable with an array's elements: int keys in order as positions, then string keys as parameter names.
    /// References among the elements are passed to by-reference parameters.
    /// </summary>
    /// <exception cref="Errors.PhpThrow">It threw; or Error: an unknown or repeated name.</exception>
    public abstract Value CallWithArray(PhpCallable callable, PhpArray arguments);

    /// <summary>The functions declared by scripts and by the host, in order.</summary>
    public abstract IEnumerable<PhpFunction> UserFunctions { get; }

    /// <summary>A method of an object, by lower-case name.</summary>
    public Value CallMethod(PhpObject target, string lowerName, params ReadOnlySpan<Value> arguments)
    {
        PhpFunction method = target.Class.FindMethod(lowerName)
            ?? throw Error("Call to undefined method " + target.Class.Name + "::" + lowerName + "()");
        return method.Call(this, target, target.Class, arguments);
    }

    /// <summary>What PHP's scanner makes of a source, right or wrong.</summary>
    /// <param name="source">A script from its first tag on, with the text around it.</param>
    /// <param name="skipShebang">A first line that begins with <c>#!</c> is left out.</param>
    public abstract List<Scripts.SourceToken> ReadTokens(PhpString source, bool skipShebang);

    /// <summary>Parses a source, and does no more with it.</summary>
    /// <exception cref="Errors.PhpThrow">ParseError or CompileError: it is not valid.</exception>
    public abstract void VerifySyntax(PhpString source);

    /// <summary>
    /// Runs a file as require_once does, in the scope of the PHP code that is running, if it is there and was not run before. Looks for it
    /// along include_path.
    /// </summary>
    /// <exception cref="Errors.PhpThrow">It threw, or does not parse.</exception>
    internal abstract void RunOnceIfThere(string path);

    /// <summary>Runs a destructor; an exception out of it goes to whoever is executing.</summary>
    internal abstract Errors.PhpThrow? CallDestructor(PhpFunction destructor, PhpObject target);

    /// <summary>Evaluates the constant expressions in a class's constants and property defaults.</summary>
    internal void ResolveConstants(PhpClass target) => ClassConstants.Resolve(this, target);

    /// <summary>The value to store in a reference that typed properties share, converted to their types.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: it fits none of them.</exception>
    internal abstract Value CoerceForReference(PhpReference reference, Value value);
}
