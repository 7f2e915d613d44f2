using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Functions;

/// <summary>
/// A function, method, closure or script written in PHP. Several may share one <see cref="FunctionCode"/>: a trait's method in
/// the classes that use it, the closures that one expression makes.
/// </summary>
internal sealed class UserFunction : PhpFunction
{
    private FunctionBody? _body;
    private readonly SharedBody? _sharedBody;
    private PhpReference?[]? _statics;

    /// <param name="code">The declaration.</param>
    /// <param name="sharedBody">The tree that it shares with others, as the closures that one expression makes; null for one of its own.</param>
    public UserFunction(FunctionCode code, SharedBody? sharedBody = null)
    {
        _sharedBody = sharedBody;
        Code = code;
        IsUser = true;
        Parameters = code.Parameters;
        RequiredParameterCount = code.RequiredParameterCount;
        ReturnType = code.ReturnType;
        ReturnsReference = code.ReturnsReference;
    }

    /// <summary>The declaration.</summary>
    public FunctionCode Code { get; }

    public override string? ScriptKeyword => Code.ScriptKeyword;

    public override bool IsInTraces => !Code.IsConstantExpression;

    public override int StartLine => Code.StartLine;

    public override int EndLine => Code.EndLine;

    public override string? DocComment => Code.DocComment;

    public override AttributeDeclaration[] Attributes => Code.Initializer.Attributes(Code.Attributes);

    public override bool IsGenerator => Code.IsGenerator;

    public override PhpArray StaticVariables(Engine engine)
    {
        (string Name, Syntax.ExprNode? Initial)[] declared = Body.StaticVariables;
        var variables = new PhpArray(declared.Length);
        for (int i = 0; i < declared.Length; i++)
        {
            ref PhpReference? storage = ref StaticVariable(i);
            if (storage is null)
            {
                Value initial = declared[i].Initial is { } expression ? Code.Initializer.Of(expression)(DeclaringClass) : Value.Null;
                storage = new PhpReference(Value.Undefined) { Holders = 1 };
                Slot.Initialize(ref storage.Value, initial);
            }

            variables.Set(ArrayKey.FromLatin1(declared[i].Name), storage.Value);
        }

        return variables;
    }

    public override void ShowStaticVariables(PhpArray shown)
    {
        (string Name, Syntax.ExprNode? Initial)[] declared = Body.StaticVariables;
        for (int i = 0; i < declared.Length; i++)
        {
            Value value = Value.Null;
            if (StaticVariable(i) is { } storage)
                value = storage.Holders > 1 ? Value.FromReference(storage) : storage.Value.OrNull;
            else if (declared[i].Initial is { } initial)
                value = ConstantFolding.IsKnownWhenCompiled(initial) ? Code.Initializer.Of(initial)(DeclaringClass) : Value.FromLatin1("<constant ast>");
            shown.Set(ArrayKey.FromLatin1(declared[i].Name), value);
        }
    }

    public override string[] CapturedNames => Code.CapturedNames;

    public override bool UsesThis => VariableCollector.UsesThis(Code.Statements, Code.ArrowBody);

    public override bool IsSensitive(int index) => Code.IsSensitive(index);

    public override bool StrictTypes => Code.File.StrictTypes;

    internal override int SlotCount => Body.SlotCount;

    internal override bool IsTemporary(int slot) => Body.LocalNames[slot].Length == 0;

    public override string? FileName => Code.File.FileName;

    /// <summary>The executable tree, lowered when first asked for.</summary>
    public FunctionBody Body
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _body ?? Lower();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private FunctionBody Lower() => _body = _sharedBody?.Of(this) ?? Code.LowerBody(this);

    /// <summary>The storage of a static variable, made by the statement that declares it.</summary>
    public ref PhpReference? StaticVariable(int index)
    {
        _statics ??= new PhpReference?[Code.StaticVariableCount];
        if (index >= _statics.Length)
            Array.Resize(ref _statics, index + 1);
        return ref _statics[index];
    }

    /// <summary>Sets the tree of a script, which is lowered before it is known what it declares.</summary>
    internal void UseBody(FunctionBody body) => _body = body;

    /// <summary>Runs the statements in a frame that the caller has set up: scripts.</summary>
    internal Value RunBody(ref Frame frame) => Run(ref frame, Body);

    internal override void ReleaseStatics(Lifetime lifetime)
    {
        PhpReference?[] released = _statics ?? [];
        _statics = null;
        foreach (PhpReference? variable in released)
        {
            if (variable is not null)
                lifetime.Release(Value.FromReference(variable));
        }
    }

    internal override void VisitStatics(Action<Value> visit)
    {
        foreach (PhpReference? variable in _statics ?? [])
        {
            if (variable is not null)
                visit(Value.FromReference(variable));
        }
    }

    protected override void OnCopied(bool keepsStatics)
    {
        _body = null;
        if (_statics is null)
            return;
        if (!keepsStatics)
        {
            _statics = null;
            return;
        }

        PhpReference?[] sources = _statics;
        _statics = new PhpReference?[sources.Length];
        for (int i = 0; i < sources.Length; i++)
        {
            if (sources[i] is not { } source)
                continue;
            var reference = new PhpReference(Value.Undefined) { Holders = 1 };
            Slot.Initialize(ref reference.Value, source.Value);
            _statics[i] = reference;
        }
    }

    public override Value CallClosure(Engine engine, PhpClosure closure, ReadOnlySpan<Value> arguments) =>
        Call(engine, closure.Target, closure.StaticClass, arguments, closure);

    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments) =>
        Call(engine, target, staticClass, arguments, null);

    private Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments, PhpClosure? closure)
    {
        FunctionBody body = Body;
        int positional = body.IsVariadic ? body.ParameterCount - 1 : body.ParameterCount;
        int direct = Math.Min(arguments.Length, positional);
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        bool isPlain = arguments.Length == body.PlainArity;
        for (int i = 0; i < direct; i++)
        {
            Value argument = arguments[i];
            Slot.Initialize(ref Unsafe.Add(ref slots, i), isPlain && argument.IsDirect ? argument : ForParameter(engine, i, argument));
        }

        Value[]? extra = null;
        if (arguments.Length > direct)
        {
            extra = new Value[arguments.Length - direct];
            for (int i = direct; i < arguments.Length; i++)
                Slot.Initialize(ref extra[i - direct], ForParameter(engine, i, arguments[i]));
        }

        Value result = Invoke(engine, direct, mark, target, staticClass, extra, closure);
        if (result.IsThrow)
            throw engine.TakeThrown();
        return result;
    }

    private Value ForParameter(Engine engine, int index, Value argument)
    {
        if (!IsByReference(index))
            return argument.IsUndefined ? argument : argument.OrNull;
        if (argument.IsReference || argument.IsUndefined)
            return argument;
        engine.Warning(DisplayName + "(): Argument #" + (index + 1) + " ($" + Parameters[Math.Min(index, Parameters.Length - 1)].Name + ") must be passed by reference, value given");
        var reference = new PhpReference(Value.Undefined);
        Slot.Initialize(ref reference.Value, argument);
        return Value.FromReference(reference);
    }

    /// <summary>
    /// Runs the function with its first <paramref name="count"/> arguments already in the slots reserved last
    /// (<see cref="FunctionBody.SlotCount"/> of them), counted. The other slots hold no objects yet. Releases all slots.
    /// </summary>
    /// <param name="engine">The engine whose thread this is.</param>
    /// <param name="count">At most the number of parameters that are not variadic.</param>
    /// <param name="mark">The height of the stack to go back to.</param>
    /// <param name="target">What <c>$this</c> is, or null.</param>
    /// <param name="staticClass">What <c>static</c> is, or null.</param>
    /// <param name="extra">Arguments beyond the positional parameters, counted; null when there are none.</param>
    /// <param name="closure">The closure whose function this is, which the call holds and whose captured values it gets; else null.</param>
    /// <param name="named">Named arguments that fit no parameter, for the variadic one; null when there are none.</param>
    /// <returns>The result, or <see cref="Value.Throw"/>.</returns>
    internal Value Invoke(
        Engine engine,
        int count,
        StackMark mark,
        PhpObject? target,
        PhpClass? staticClass,
        Value[]? extra,
        PhpClosure? closure = null,
        PhpArray? named = null) =>
        InvokeInline(engine, Body, count, mark, target, staticClass, extra, closure, named);

    /// <summary>
    /// Finds the result of a call without a frame, if <see cref="FunctionBody.Answer"/> can, and releases the slots. False when nothing
    /// was done.
    /// </summary>
    /// <param name="frame">The caller's.</param>
    /// <param name="body">The function's, with an answer.</param>
    /// <param name="slots">The slots reserved last, with the arguments in the first of them, counted.</param>
    /// <param name="count">How many arguments there are: <see cref="FunctionBody.PlainArity"/>.</param>
    /// <param name="mark">The height of the stack to go back to.</param>
    /// <param name="target">What <c>$this</c> is, or null.</param>
    /// <param name="discardsResult">The call is a statement.</param>
    /// <param name="answer">The result.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryAnswer(
        ref Frame frame, FunctionBody body, ref Value slots, int count, StackMark mark, PhpObject? target, bool discardsResult, out Value answer)
    {
        answer = !body.HasTypedParameters || body.TakesAsTheyAre(ref slots, count) ? body.Answer!.Answer(ref slots, target, this) : Value.Undefined;
        if (answer.IsUndefined)
            return false;
        Engine engine = frame.Engine;
        Lifetime lifetime = engine.Lifetime;
        int pending = lifetime.PendingCount == 0 ? 0 : lifetime.MarkForCall(frame.PendingMark);
        lifetime.ReleaseSlots(ref slots, count);
        engine.Stack.Release(mark);
        if (lifetime.PendingCount > pending)
            SettleAnswer(lifetime, pending, discardsResult, answer);
        NoteAnswered(lifetime, target, answer);
        return true;
    }

    /// <summary>
    /// The end of a call that was answered without a frame: what the frame would have held for a while may be part of garbage from now on, as
    /// after every call, and a candidate as result stays alive until the caller has it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void NoteAnswered(Lifetime lifetime, HeapValue? held, Value answer)
    {
        if (held is { IsRoot: false })
            NoteReleased(lifetime, held);
        if (answer.Heap is { IsRoot: true } candidate)
            lifetime.KeepInFlight(candidate);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoteReleased(Lifetime lifetime, HeapValue held)
    {
        if (held.Holders > 0)
            lifetime.Cycles.AddRootOfCall(held);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SettleAnswer(Lifetime lifetime, int pending, bool discardsResult, Value answer)
    {
        if (discardsResult)
            lifetime.Settle(pending);
        else
            lifetime.SettleKeeping(pending, answer);
    }

    /// <summary>As <see cref="Invoke"/>, for the call node that has the body at hand already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Value InvokeInline(
        Engine engine, FunctionBody body, int count, StackMark mark, PhpObject? target, PhpClass? staticClass, Value[]? extra, PhpClosure? closure,
        PhpArray? named = null)
    {
        ValueStack stack = engine.Stack;
        Lifetime lifetime = engine.Lifetime;
        int slotCount = body.SlotCount;
        int first = stack.Top - slotCount;
        var frame = default(Frame);
        frame.Locals = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(stack.Segment), first);
        frame.Engine = engine;
        frame.Function = this;
        frame.This = target;
        frame.StaticClass = staticClass;
        frame.Storage = stack.Segment;
        frame.Base = first;
        frame.ArgumentCount = count;
        frame.ExtraArguments = extra;
        nint caller = engine.TopFrame;
        frame.Caller = caller;
        int pending = lifetime.PendingCount;
        if (pending != 0 && caller != 0)
            pending = lifetime.MarkForCall(Frame.At(caller).PendingMark);
        frame.PendingMark = pending;
        for (int i = count; i < slotCount; i++)
            Unsafe.Add(ref frame.Locals, i) = Value.Undefined;
        if (named is not null)
            Slot.Initialize(ref Unsafe.Add(ref frame.Locals, body.ParameterCount - 1), Value.FromArray(named));
        nint address = Frame.AddressOf(ref frame);
        if (address < engine.StackLimit)
            engine.StackExhausted(address);
        engine.TopFrame = address;
        if (target is not null)
            target.Holders++;
        if (closure is not null)
        {
            closure.Holders++;
            frame.Closure = closure;
        }

        Value result;
        if ((count < body.ParameterCount || body.HasTypedParameters || extra is not null)
            && (extra is not null || !body.TakesAsTheyAre(ref frame.Locals, count))
            && !ParameterBinder.TryBind(ref frame, this, body))
        {
            result = Value.Throw;
        }
        else
        {
            if (closure is not null && closure.Captured.Length != 0)
                PlaceCaptured(ref frame, body, closure.Captured);
            result = body.Generator is null ? Run(ref frame, body) : body.Generator.Start(ref frame, this);
        }

        if (lifetime.PendingCount > frame.PendingMark)
            EndUnused(lifetime, ref frame, result);
        engine.TopFrame = caller;
        lifetime.ReleaseSlots(ref frame.Locals, slotCount);

        stack.Release(mark);
        if (frame.ExtraArguments is not null || frame.Symbols is not null)
            ReleaseRest(ref frame);
        if (lifetime.PendingCount > frame.PendingMark)
            Settle(lifetime, ref frame, result);
        if (target is not null && (--target.Holders <= 0 || !target.IsRoot))
            ReleaseTarget(lifetime, target, frame.PendingMark, result);
        if (closure is not null && (--closure.Holders <= 0 || !closure.IsRoot))
            ReleaseTarget(lifetime, closure, frame.PendingMark, result);
        if (result.Heap is { IsRoot: true } candidate)
            lifetime.KeepInFlight(candidate);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReleaseTarget(Lifetime lifetime, PhpObject target, int mark, Value result)
    {
        if (target.Holders > 0)
        {
            lifetime.Cycles.AddRootOfCall(target);
            return;
        }

        lifetime.WatchHeap(target);
        if (lifetime.PendingCount > mark)
            lifetime.SettleKeeping(mark, result);
    }

    /// <summary>A result that nobody uses and that no variable holds is gone before the variables are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void EndUnused(Lifetime lifetime, ref Frame frame, Value result)
    {
        if (result.IsCounted && result.Heap!.Holders == 0 && frame.Caller != 0 && Frame.At(frame.Caller).DiscardsResult)
            lifetime.Settle(frame.PendingMark);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Settle(Lifetime lifetime, ref Frame frame, Value result)
    {
        if (frame.Caller != 0 && Frame.At(frame.Caller).DiscardsResult)
            lifetime.Settle(frame.PendingMark);
        else
            lifetime.SettleKeeping(frame.PendingMark, result);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Run(ref Frame frame, FunctionBody body)
    {
        if (body.Compiled is { } compiled)
            return compiled(ref frame);
        if (++body.Calls == HotSpot.FunctionCalls)
            return RunAndCompile(ref frame, body);
        return RunTree(ref frame, body);
    }

    /// <summary>Runs the tree, then compiles it for the types that this call leaves in its slots.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value RunAndCompile(ref Frame frame, FunctionBody body)
    {
        Value result = RunTree(ref frame, body);
        if (!result.IsThrow)
            body.Compiled = Unit.CompileFunction(ref frame, body);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value RunTree(ref Frame frame, FunctionBody body)
    {
        foreach (Statement statement in body.Statements)
        {
            Completion completion = statement.Execute(ref frame);
            if (completion != Completion.Normal)
                return completion == Completion.Return ? frame.Result : Value.Throw;
        }

        return body.Tail is null ? Value.Null : body.Tail.Evaluate(ref frame);
    }

    private static void ReleaseRest(ref Frame frame)
    {
        if (frame.ExtraArguments is { } extra)
        {
            foreach (Value argument in extra)
                frame.Engine.Lifetime.Release(argument);
        }

        frame.Symbols?.Clear(frame.Engine);
    }

    private static void PlaceCaptured(ref Frame frame, FunctionBody body, Value[] captured)
    {
        for (int i = 0; i < captured.Length; i++)
            Slot.Initialize(ref Unsafe.Add(ref frame.Locals, body.ParameterCount + i), captured[i]);
    }
}
