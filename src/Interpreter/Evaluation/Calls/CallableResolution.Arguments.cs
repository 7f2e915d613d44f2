using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

// Callables that native functions are given, and is_callable().
internal static partial class CallableResolution
{
    /// <summary>Resolves a callable argument of a native function; null and a reason when it is none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">The callable.</param>
    /// <param name="isQuiet">Deprecated forms are not reported.</param>
    /// <param name="problem">What is wrong with it.</param>
    public static PhpCallable? Resolve(Engine engine, Value value, bool isQuiet, out string problem)
    {
        problem = "no array or string given";
        ref Frame caller = ref CallingFrame(engine);
        bool isCalled = !Unsafe.IsNullRef(ref caller);
        var place = new CallingPlace(
            isCalled ? ScopeOf(ref caller) : null, isCalled ? caller.This : null, isCalled ? caller.StaticClass : null, isQuiet);
        switch (value.Kind)
        {
            case ValueKind.Object:
                return OfObject(value.AsObject);
            case ValueKind.String:
                string text = value.AsString.ToLatin1();
                int separator = Separator(text);
                if (separator == 0)
                {
                    problem = "invalid function name";
                    return null;
                }

                if (separator > 0)
                    return OfCompoundName(engine, text[..separator], text[(separator + 2)..], place, value, out problem);
                if (engine.FindFunction(text) is { } function)
                    return new PhpCallable(function, null, null) { Source = value };
                problem = "function \"" + CText.UpToNull(text) + "\" not found or invalid function name";
                return null;
            case ValueKind.Array:
                PhpArray pair = value.AsArray;
                if (pair.Count != 2)
                {
                    problem = "array callback must have exactly two members";
                    return null;
                }

                Value holder = pair[0];
                Value method = pair[1];
                if (holder.IsUndefined || method.IsUndefined)
                {
                    problem = "array callback has to contain indices 0 and 1";
                    return null;
                }

                if ((!holder.IsString && !holder.IsObject) || !method.IsString)
                {
                    problem = !holder.IsString && !holder.IsObject ? "first array member is not a valid class name or object" : "second array member is not a valid method";
                    return null;
                }

                return OfPair(engine, holder, method.AsString.ToLatin1(), place, value, out problem);
            default:
                return null;
        }
    }

    private static PhpCallable? OfCompoundName(
        Engine engine, string className, string method, CallingPlace place, Value source, out string problem)
    {
        var meant = new MeantMethod();
        return FindClass(engine, className, place, place.Scope, place.IsQuiet, ref meant, out problem)
            ? Find(engine, method, given: null, place, meant, source, out problem)
            : null;
    }

    private static PhpCallable? OfPair(Engine engine, Value holder, string name, CallingPlace place, Value source, out string problem)
    {
        var meant = new MeantMethod();
        problem = "";
        if (holder.IsObject)
        {
            meant.Target = holder.AsObject;
            meant.Class = meant.Called = holder.AsObject.Class;
        }
        else if (!FindClass(engine, holder.AsString.ToLatin1(), place, place.Scope, place.IsQuiet, ref meant, out problem))
            return null;
        PhpClass given = meant.Class!;
        int separator = Separator(name);
        if (separator == 0)
        {
            problem = "invalid function name";
            return null;
        }

        if (separator > 0)
        {
            if (!FindClass(engine, name[..separator], place, given, isQuiet: true, ref meant, out problem))
                return null;
            if (!given.IsSubclassOf(meant.Class!))
            {
                problem = "class " + given.Name + " is not a subclass of " + meant.Class!.Name;
                return null;
            }

            if (!place.IsQuiet)
                engine.Deprecated("Callables of the form [\"" + given.PrintedName + "\", \"" + name + "\"] are deprecated");
            name = name[(separator + 2)..];
        }

        return Find(engine, name, given, place, meant, source, out problem);
    }

    /// <summary>self, parent and static, or a class by name: what class is meant, and with which object.</summary>
    private static bool FindClass(
        Engine engine, string name, CallingPlace place, PhpClass? scope, bool isQuiet, ref MeantMethod meant, out string problem)
    {
        problem = "";
        string keyword = AsciiCase.ToLower(name);
        switch (keyword)
        {
            case "self":
                meant.Class = scope;
                break;
            case "parent":
                meant.Class = scope?.Parent;
                break;
            case "static":
                meant.Class = place.Running?.Class ?? place.Called ?? place.Scope;
                break;
            default:
                meant.Class = engine.FindClass(name);
                meant.IsStrict = true;
                if (meant.Class is null)
                {
                    problem = "class \"" + CText.UpToNull(name) + "\" not found";
                    return false;
                }

                if (meant.Target is null && place.Scope is { } own && own.IsSubclassOf(meant.Class) && place.Running is { } running && running.Class.IsSubclassOf(own))
                    meant.Target = running;
                meant.Called = meant.Target?.Class ?? meant.Class;
                return true;
        }

        if (meant.Class is null)
        {
            problem = keyword == "parent" && scope is not null
                ? "cannot access \"parent\" when current class scope has no parent"
                : "cannot access \"" + keyword + "\" when no class scope is active";
            return false;
        }

        if (!isQuiet)
            engine.Deprecated("Use of \"" + keyword + "\" in callables is deprecated");
        meant.IsStrict = keyword != "self";
        meant.Called = place.CalledAs(meant.Class) ?? meant.Class;
        // An object of another class cannot be what a method of this one runs on.
        if (meant.Target is null && place.Running is { } current && current.Class.IsSubclassOf(meant.Class))
            meant.Target = current;
        return true;
    }

    /// <param name="engine">The engine.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="given">The class that an array names or whose object it has; null for a text "Class::method".</param>
    /// <param name="place">Where the callable is resolved.</param>
    /// <param name="meant">The class and the object.</param>
    /// <param name="source">The callable as it was given.</param>
    /// <param name="problem">What is wrong with it.</param>
    private static PhpCallable? Find(
        Engine engine, string name, PhpClass? given, CallingPlace place, MeantMethod meant, Value source, out string problem)
    {
        problem = "";
        PhpClass @class = meant.Class!;
        string lower = AsciiCase.ToLower(name);
        if (meant.Target is PhpClosure && lower == "__invoke")
            return new PhpCallable(@class.FindMethod(lower)!, meant.Target, meant.Target.Class) { Source = source };
        if (meant.Target is { } delegating && @class == given && MethodAccess.ReceiverOf(delegating, lower) is var receiver && receiver != delegating)
        {
            meant.Target = receiver;
            @class = receiver.Class;
        }

        // A closure's own __invoke is no method of its class.
        bool isOwnInvoke = lower == "__invoke" && @class == engine.BuiltInClass("Closure");
        PhpFunction? method = isOwnInvoke ? null : @class.FindMethod(lower);
        // Of a class that is named by itself, a private method of the running class is not meant.
        PhpFunction? accessible = method is null ? null
            : !meant.IsStrict ? MethodAccess.Accessible(@class, method, lower, place.Scope)
            : MethodAccess.IsVisible(method, place.Scope) ? method : null;
        bool hasMagic = (meant.Target is null ? @class.CallStaticMethod : @class.CallMethod) is not null && !(meant.IsStrict && lower == "__construct");
        if (accessible is null && (method is null || hasMagic))
        {
            if (Magic(@class, given, place, ref meant) is not { } magic)
            {
                problem = "class " + @class.Name + " does not have a method \"" + CText.UpToNull(name) + "\"";
                return null;
            }

            return new PhpCallable(magic, magic.IsStatic ? null : meant.Target, meant.Target?.Class ?? meant.Called!)
            {
                MagicName = MethodLookup.Magic(magic, name).MagicName,
                Source = source,
            };
        }

        PhpFunction found = accessible ?? method!;
        if (found.IsAbstract)
            problem = "cannot call abstract method " + @class.Name + "::" + found.Name + "()";
        else if (!found.IsStatic && meant.Target is null)
            problem = "non-static method " + @class.Name + "::" + found.Name + "() cannot be called statically";
        else if (accessible is null)
            problem = "cannot access " + Visibility.Name(found.Flags) + " method " + @class.Name + "::" + found.Name + "()";
        return problem.Length > 0
            ? null
            : new PhpCallable(found, found.IsStatic ? null : meant.Target, meant.Target?.Class ?? meant.Called!) { Source = source };
    }

    /// <summary>__call of the object, where the class that is meant is the one that was given; else __call of the running object, or __callStatic.</summary>
    private static PhpFunction? Magic(PhpClass @class, PhpClass? given, CallingPlace place, ref MeantMethod meant)
    {
        if (meant.Target is not null && @class == given)
            return @class.CallMethod;
        if (@class.CallMethod is not null && place.Running is { } running && running.Class.IsSubclassOf(@class))
        {
            meant.Target ??= running;
            return running.Class.CallMethod;
        }

        return @class.CallStaticMethod;
    }

    /// <summary>Where a callable is resolved: the class, the object and the <c>static</c> class of the calling code.</summary>
    private readonly record struct CallingPlace(PhpClass? Scope, PhpObject? Running, PhpClass? Called, bool IsQuiet)
    {
        /// <summary>What <c>static</c> is in a method of a class that the calling code's own class derives from.</summary>
        public PhpClass? CalledAs(PhpClass target) =>
            (Running?.Class ?? Called) is { } own && own.IsSubclassOf(target) ? own : null;
    }

    /// <summary>What a callable names besides the method.</summary>
    private record struct MeantMethod
    {
        /// <summary>The class whose methods are looked at.</summary>
        public PhpClass? Class { get; set; }

        /// <summary>What <c>static</c> will be without an object.</summary>
        public PhpClass? Called { get; set; }

        /// <summary>What the method will run on.</summary>
        public PhpObject? Target { get; set; }

        /// <summary>The class is named, so that a private method of the running class is not meant.</summary>
        public bool IsStrict { get; set; }
    }

    /// <summary>The frame of the PHP code that called the running native function.</summary>
    private static ref Frame CallingFrame(Engine engine)
    {
        nint address = engine.TopFrame;
        while (address != 0 && !Frame.At(address).Function.IsUser)
            address = Frame.At(address).Caller;
        if (address == 0)
            return ref Unsafe.NullRef<Frame>();
        return ref Frame.At(address);
    }
}
