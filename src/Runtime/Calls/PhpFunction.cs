using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>Anything that can be called: a native function or method, a user function, method, closure body or script.</summary>
public abstract class PhpFunction
{
    /// <summary>The name as declared, without class; "{closure}" for closures.</summary>
    public required string Name
    {
        get => _name;
        init => _name = value;
    }

    private string _name = "";

    /// <summary>The class that declares the method, null for functions. For a trait's method, the class that uses it.</summary>
    public PhpClass? DeclaringClass { get; internal set; }

    /// <summary>Abstract, final, static, visibility and so on.</summary>
    public MemberFlags Flags { get; internal set; }

    /// <summary>The parameters in order; the last may be variadic. Natives make them on first use.</summary>
    public virtual ParameterInfo[] Parameters { get; protected init; } = [];

    /// <summary>How many parameters a call must give at least.</summary>
    public int RequiredParameterCount { get; protected init; }

    /// <summary>The declared return type, or null.</summary>
    public virtual PhpType? ReturnType { get; protected init; }

    /// <summary>True for <c>function &amp;f()</c>.</summary>
    public bool ReturnsReference { get; protected init; }

    public virtual bool IsVariadic => Parameters.Length > 0 && Parameters[^1].IsVariadic;

    /// <summary>True when calls made by this function's code convert no scalars: its file declares strict_types=1.</summary>
    public virtual bool StrictTypes => false;

    /// <summary>True when the argument at a 0-based position is passed by reference.</summary>
    public virtual bool IsByReference(int index) => ParameterAt(index) is { IsByReference: true };

    /// <summary>True when the argument at a 0-based position is passed by reference if the caller can give one, else by value.</summary>
    public virtual bool PrefersReference(int index) => ParameterAt(index) is { PrefersReference: true };

    private ParameterInfo? ParameterAt(int index) =>
        index < Parameters.Length ? Parameters[index] : IsVariadic ? Parameters[^1] : null;

    public bool IsStatic => (Flags & MemberFlags.Static) != 0;

    public bool IsAbstract => (Flags & MemberFlags.Abstract) != 0;

    /// <summary>True for functions written in PHP.</summary>
    public bool IsUser { get; protected init; }

    /// <summary>How many slots a call of a user function has; 0 for natives.</summary>
    internal virtual int SlotCount => 0;

    /// <summary>True when a slot is none of a variable.</summary>
    internal virtual bool IsTemporary(int slot) => false;

    /// <summary>The source file of a user function, null for natives.</summary>
    public virtual string? FileName => null;

    /// <summary><see cref="Name"/> as PHP hands it to a program.</summary>
    internal PhpString NameText
    {
        get
        {
            if (field is null || _nameOfText != (object)_name)
            {
                field = PhpString.FromLatin1(_name);
                _nameOfText = _name;
            }

            return field;
        }
    }

    /// <summary>The name that <see cref="NameText"/> was made of: copies of a function may have another.</summary>
    private string? _nameOfText;

    /// <summary><see cref="FileName"/> as PHP hands it to a program.</summary>
    internal virtual PhpString? FileText => field ??= FileName is { } name ? PhpString.FromLatin1(name) : null;

    /// <summary>
    /// For the pseudo-function of a script's top level, what runs it: "include", "require_once", "eval" and so on; empty for the main
    /// script. Null for functions.
    /// </summary>
    public virtual string? ScriptKeyword => null;

    /// <summary>False for what is no call to PHP: the evaluation of a constant expression.</summary>
    public virtual bool IsInTraces => true;

    /// <summary>What traces have to know of the function.</summary>
    internal TraceTraits TraceTraits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _traceTraits != TraceTraits.Unknown ? _traceTraits : _traceTraits = FindTraceTraits();
    }

    private TraceTraits _traceTraits;

    private TraceTraits FindTraceTraits()
    {
        TraceTraits traits = TraceTraits.Known;
        if (ScriptKeyword is { } keyword)
            traits |= keyword.Length == 0 ? TraceTraits.Script | TraceTraits.MainScript : TraceTraits.Script;
        if (!IsInTraces)
            traits |= TraceTraits.Hidden;
        if (this is DelegatingCalls)
            traits |= TraceTraits.Delegating;
        if (IsUser)
            traits |= TraceTraits.User;
        if (IsVariadic)
            traits |= TraceTraits.Variadic;
        for (int i = 0; i < Parameters.Length; i++)
        {
            if (IsSensitive(i))
                traits |= TraceTraits.Sensitive;
        }

        return traits;
    }

    /// <summary>Names of the variables that a closure's code captures, in the order of <see cref="PhpClosure.Captured"/>.</summary>
    public virtual string[] CapturedNames => [];

    /// <summary>True when a user function's code mentions <c>$this</c>.</summary>
    public virtual bool UsesThis => false;

    /// <summary>True when traces must not show the argument at a 0-based position: #[SensitiveParameter].</summary>
    public virtual bool IsSensitive(int index) => false;

    /// <summary>First line of a user function's declaration; 0 for natives.</summary>
    public virtual int StartLine => 0;

    /// <summary>Last line of a user function's declaration; 0 for natives.</summary>
    public virtual int EndLine => 0;

    /// <summary>The doc comment of a user function, delimiters included; null without one.</summary>
    public virtual string? DocComment => null;

    /// <summary>What stands in <c>#[…]</c> before a user function.</summary>
    public virtual AttributeDeclaration[] Attributes => [];

    /// <summary>True for a function with yield.</summary>
    public virtual bool IsGenerator => false;

    /// <summary>A user function's static variables by name, with their present values.</summary>
    /// <exception cref="Errors.PhpThrow">The initial value of one that was not reached yet cannot be evaluated.</exception>
    public virtual PhpArray StaticVariables(Engine engine) => new();

    /// <summary>Adds its static variables for a dump of a closure: one that waits for its constant expression is "&lt;constant ast&gt;".</summary>
    public virtual void ShowStaticVariables(PhpArray shown)
    {
    }

    /// <summary>Visits its static variables, which it holds.</summary>
    internal virtual void VisitStatics(Action<Value> visit)
    {
    }

    /// <summary>Gives up its static variables: the closure whose own function it is has died.</summary>
    internal virtual void ReleaseStatics(Lifetime.Lifetime lifetime)
    {
    }

    /// <summary>For a method that came from a trait: the trait's.</summary>
    internal PhpFunction? TraitOrigin { get; set; }

    /// <summary>Name as messages show it: "f", "C::m" "{closure}" or "C::{closure}".</summary>
    public string DisplayName => DeclaringClass is null ? Name : DeclaringClass.PrintedName + "::" + Name;

    /// <summary>
    /// A copy that belongs to a class: each engine's own copy of a declared method, a trait's method in a class that uses the trait,
    /// a closure bound to another scope. It has static variables of its own.
    /// </summary>
    /// <param name="declaringClass">What <c>self</c> means in it; null for a closure without a scope.</param>
    /// <param name="name">Its name there.</param>
    /// <param name="flags">Its modifiers there.</param>
    /// <param name="keepsStatics">Its static variables start with what they are now, as a closure's do; else with what is declared.</param>
    internal PhpFunction BindTo(PhpClass? declaringClass, string name, MemberFlags flags, bool keepsStatics = true)
    {
        var copy = (PhpFunction)MemberwiseClone();
        copy._name = name;
        copy.DeclaringClass = declaringClass;
        copy.Flags = flags;
        copy.OnCopied(keepsStatics);
        return copy;
    }

    /// <summary>Called on a new copy: gives it its own call sites' caches and static variables.</summary>
    /// <param name="keepsStatics">The static variables start with what they are now.</param>
    protected virtual void OnCopied(bool keepsStatics)
    {
    }

    /// <summary>Calls a closure's function: as <see cref="Call"/>, with the closure's object, class and captured values.</summary>
    /// <exception cref="Errors.PhpThrow">The function ended in a PHP exception.</exception>
    public virtual Value CallClosure(Engine engine, PhpClosure closure, ReadOnlySpan<Value> arguments) =>
        Call(engine, closure.Target, closure.StaticClass, arguments);

    /// <summary>
    /// Calls the function from C#. Arguments for by-reference parameters are values of type
    /// <see cref="ValueKind.Reference"/>. Does not count <paramref name="arguments"/> on the caller's behalf.
    /// </summary>
    /// <param name="engine">The engine whose thread this is.</param>
    /// <param name="target">The object for an instance method, else null.</param>
    /// <param name="staticClass">What <c>static</c> means; null for plain functions.</param>
    /// <param name="arguments">Positional arguments.</param>
    /// <returns>The result, never <see cref="ValueKind.Throw"/>.</returns>
    /// <exception cref="Errors.PhpThrow">The function ended in a PHP exception.</exception>
    public abstract Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments);
}

/// <summary>What traces have to know of a function; found out once.</summary>
[Flags]
internal enum TraceTraits : byte
{
    Unknown = 0,
    Known = 1,
    /// <summary>The pseudo-function of a script's top level.</summary>
    Script = 2,
    /// <summary>The main script's, where traces end.</summary>
    MainScript = 4,
    /// <summary>It is not listed.</summary>
    Hidden = 8,
    /// <summary>It stands for <see cref="DelegatingCalls"/>.</summary>
    Delegating = 16,
    /// <summary>It is written in PHP.</summary>
    User = 32,
    Variadic = 64,
    /// <summary>Some parameter is not to be shown.</summary>
    Sensitive = 128,
}

/// <summary>Modifiers of classes, methods, properties and constants.</summary>
[Flags]
public enum MemberFlags
{
    None = 0,
    Public = 1,
    Protected = 2,
    Private = 4,
    Static = 8,
    Abstract = 16,
    Final = 32,
    ReadOnly = 64,
    /// <summary>A constructor parameter that is a property too.</summary>
    Promoted = 128,
    /// <summary>Of an enum case among constants.</summary>
    EnumCase = 256,
    Deprecated = 512,
    /// <summary>A method with #[ReturnTypeWillChange].</summary>
    ReturnTypeWillChange = 1024,
    /// <summary>A variadic native that takes named arguments which fit no parameter.</summary>
    TakesNames = 2048,
    /// <summary>A property of a native class that programs may read and unset, not set.</summary>
    Unwritable = 4096,

    VisibilityMask = Public | Protected | Private,
}
