using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

/// <summary>
/// The engine that interprets: the functions, classes and constants that scripts declare, beside those of the extensions.
/// Scripts, diagnostics and the end of a request are in the other parts.
/// </summary>
public sealed partial class ScriptEngine : Engine
{
    private int _anonymousClasses;

    // The tables are made on first use: each takes the runtime 30 to 40 microseconds, one over a struct of ours has to be compiled even,
    // and a short script does not wait for what it does not need.
    private Dictionary<string, DefinedConstant>? _constants;

    private Dictionary<string, PhpFunction> Functions => field ??= [];

    private Dictionary<string, PhpClass> Classes => field ??= [];

    private HashSet<string> Autoloading => field ??= [];

    /// <param name="extensions">What it offers beside the core, in the order in which they are asked for functions and classes.</param>
    public ScriptEngine(EngineExtension[] extensions)
    {
        var all = new NativeExtension[2 + extensions.Length];
        all[0] = new Runtime.CoreExtension();
        all[1] = new CoreExtension();
        for (int i = 0; i < extensions.Length; i++)
            all[2 + i] = new DeferredExtension(extensions[i]);
        UseExtensions(all);
    }

    /// <summary>Functions declared by scripts, in order of declaration.</summary>
    public override IEnumerable<PhpFunction> UserFunctions => Functions.Values;

    /// <summary>Classes declared by scripts, in order of declaration.</summary>
    public override IEnumerable<KeyValuePair<string, PhpClass>> UserClasses => Classes;

    public override bool DeclareAlias(string alias, PhpClass target)
    {
        string plain = alias.Length > 0 && alias[0] == '\\' ? alias[1..] : alias;
        if (FindClass(plain, autoload: false) is not null)
            return false;
        MakeKnown(plain, target);
        return true;
    }

    private void MakeKnown(string name, PhpClass target)
    {
        Classes.Add(AsciiCase.ToLower(name), target);
        DeclaredClassNames++;
    }

    public override IEnumerable<DefinedConstant> UserConstants => _constants is null ? [] : _constants.Values;

    public override PhpFunction? FindFunction(string name)
    {
        string lower = AsciiCase.ToLower(name.Length > 0 && name[0] == '\\' ? name[1..] : name);
        return Functions.TryGetValue(lower, out PhpFunction? found) ? found : FindNativeFunction(lower);
    }

    public override PhpClass? FindClass(string name, bool autoload = true)
    {
        string plain = name.Length > 0 && name[0] == '\\' ? name[1..] : name;
        string lower = AsciiCase.ToLower(plain);
        if (Classes.TryGetValue(lower, out PhpClass? found))
            return found;
        if (FindNativeClass(lower) is { } native)
            return native;
        if (!autoload || Autoload is null || !IsValidClassName(plain) || LinkingState.Of(this).IsUnlinked(plain) || !Autoloading.Add(lower))
            return null;
        try
        {
            Autoload(plain);
        }
        finally
        {
            Autoloading.Remove(lower);
        }

        return Classes.GetValueOrDefault(lower);
    }

    private static bool IsValidClassName(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_' && c != '\\' && c < 0x80)
                return false;
        }

        return name.Length > 0;
    }

    public override bool TryGetConstant(string name, out Value value)
    {
        string plain = name.Length > 0 && name[0] == '\\' ? name[1..] : name;
        if (_constants is not null && _constants.TryGetValue(Normalize(plain), out DefinedConstant? defined))
        {
            value = defined.Value;
            return true;
        }

        if (TryGetNativeConstant(plain, out value))
            return true;
        switch (AsciiCase.ToLower(plain))
        {
            case "true":
                value = Value.True;
                return true;
            case "false":
                value = Value.False;
                return true;
            case "null":
                value = Value.Null;
                return true;
            default:
                return false;
        }
    }

    public override bool DefineConstant(string name, Value value)
    {
        if (name == "__COMPILER_HALT_OFFSET__" || TryGetConstant(name, out _))
            return false;
        if (value.IsCounted)
            value.Heap!.Holders++;
        _constants ??= [];
        name = Normalize(name);
        _constants.Add(name, new DefinedConstant(name, value));
        return true;
    }

    /// <summary>A constant's namespace is case-insensitive, its name is not.</summary>
    private static string Normalize(string name)
    {
        int end = name.LastIndexOf('\\');
        return end < 0 ? name : AsciiCase.ToLower(name[..end]) + name[end..];
    }

    /// <summary>A number for the name of an anonymous class, from 0.</summary>
    internal int NextAnonymousClass() => _anonymousClasses++;

    /// <summary>Makes a function known.</summary>
    internal void Declare(UserFunction function)
    {
        string lower = AsciiCase.ToLower(function.Name);
        if (FindFunction(lower) is { } existing)
        {
            string previous = existing is UserFunction user ? " (previously declared in " + user.FileName + ":" + user.Code.StartLine + ")" : "";
            FatalError("Cannot redeclare " + function.Name + "()" + previous, function.FileName!, function.Code.StartLine);
        }

        Functions.Add(lower, function);
    }

    /// <summary>Links a class and makes it known.</summary>
    internal PhpClass Declare(ClassDeclaration declaration) =>
        ClassLinker.Link(this, declaration, linked => MakeKnown(declaration.Name, linked));

    /// <summary>As <see cref="Declare(ClassDeclaration)"/>, before the script runs: false when the class has to wait for others.</summary>
    internal bool TryDeclareEarly(ClassDeclaration declaration) =>
        ClassLinker.TryLinkEarly(this, declaration, linked => MakeKnown(declaration.Name, linked));

    /// <summary>Makes a function of the host known to scripts; it may be called by any name that is free.</summary>
    internal void Declare(NativeFunction function) => Functions.Add(AsciiCase.ToLower(function.Name), function);

    public override PhpCallable? ResolveCallable(Value callable, out string problem, bool isQuiet = false) =>
        CallableResolution.Resolve(this, callable.Dereferenced, isQuiet, out problem);

    public override SymbolTable CallerVariables => VariableTable.Of(ref Frame.At(FrameOfDirectCaller()));

    public override void SetScriptVariable(string name, Value value)
    {
        nint address = TopFrame;
        while (address != 0 && !Frame.At(address).Function.IsUser)
            address = Frame.At(address).Caller;
        bool hasTable = address == 0 || Frame.At(address).Symbols is not null;
        SymbolTable variables = address == 0 ? Globals : VariableTable.Of(ref Frame.At(address));
        if (hasTable)
        {
            Slot.Assign(this, ref variables.FindOrAdd(name), value);
            return;
        }

        ref Value slot = ref variables.Find(name);
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref slot))
            Slot.Assign(this, ref slot, value);
    }

    /// <summary>A destructor that is not public runs only where it could be called; elsewhere its object dies without it.</summary>
    private bool MayCallDestructor(PhpFunction destructor, PhpObject target)
    {
        bool isPrivate = (destructor.Flags & MemberFlags.Private) != 0;
        string called = (isPrivate ? "Call to private " : "Call to protected ") + target.Class.PrintedName + "::__destruct() from ";
        if (TopFrame == 0)
        {
            Raise(ErrorLevel.Warning, called + "global scope during shutdown ignored", "Unknown", 0);
            return false;
        }

        PhpClass? scope = Frame.At(TopFrame).Function.DeclaringClass;
        if (isPrivate ? target.Class == scope : MethodAccess.IsVisible(destructor, scope))
            return true;
        throw Error(called + (scope is null ? "global scope" : "scope " + scope.PrintedName));
    }

    internal override PhpThrow? CallDestructor(PhpFunction destructor, PhpObject target)
    {
        PhpObject? onItsWay = Thrown;
        Thrown = null;
        StackMark mark = Stack.Mark;
        nint frame = TopFrame;
        PhpThrow? thrown = null;
        try
        {
            if ((destructor.Flags & MemberFlags.Public) != 0 || MayCallDestructor(destructor, target))
                destructor.Call(this, target, target.Class, []);
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(this, frame))
        {
            Stack.Unwind(mark, Lifetime);
            if (!exception.IsCounted)
                exception.Thrown.Holders++;
            thrown = new PhpThrow(exception.Thrown) { IsCounted = true };
        }

        if (onItsWay is null)
            return thrown;
        if (thrown is null)
        {
            Thrown = onItsWay;
            return null;
        }

        ChainPrevious(thrown.Thrown, onItsWay);
        Lifetime.Release(Value.FromObject(onItsWay));
        return thrown;
    }

    internal override Value CoerceForReference(PhpReference reference, Value value) =>
        PropertyTypes.CoerceForReference(this, reference, value, TopFrame != 0 && Frame.At(TopFrame).Function.StrictTypes);
}
