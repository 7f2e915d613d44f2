using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>The arguments of a call as written, and how they get into the callee's slots.</summary>
/// <param name="values">The expressions in order.</param>
/// <param name="unpacked">Which of them are <c>...$spread</c>; null when none is.</param>
/// <param name="names">The names of named arguments, null elsewhere; null when none has one.</param>
internal sealed class ArgumentList(Expression[] values, bool[]? unpacked, string?[]? names)
{
    /// <summary>For an argument that is a local variable its slot, else -1.</summary>
    private readonly int[] _locals = LocalsOf(values);

    public Expression[] Values => values;

    /// <summary>True when evaluating the arguments runs no code of the program, but for handlers of errors.</summary>
    public bool AreSimple { get; } = Array.TrueForAll(values, value => value is Constant or LocalVariable);

    /// <summary>The call is a statement.</summary>
    public bool DiscardsResult { get; set; }

    /// <summary>The line at which the code goes on after the call; 0 for the call's own.</summary>
    public int ResumeLine { get; set; }

    /// <summary>True when there are neither spreads nor names.</summary>
    public bool IsPlain { get; } = unpacked is null && names is null;

    private static int[] LocalsOf(Expression[] values)
    {
        if (values.Length == 0)
            return [];
        var locals = new int[values.Length];
        for (int i = 0; i < locals.Length; i++)
            locals[i] = (values[i] as LocalVariable)?.SlotIndex ?? -1;
        return locals;
    }

    /// <summary>Evaluates the arguments and calls the function, that of <paramref name="closure"/> if given. <see cref="Value.Throw"/> when either throws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Call(ref Frame frame, PhpFunction function, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure = null)
    {
        if (IsPlain && function.IsUser)
        {
            // A cast would be a call of the runtime's.
            var user = Unsafe.As<UserFunction>(function);
            FunctionBody body = user.Body;
            if (values.Length != body.PlainArity)
                return CallUserCarefully(ref frame, user, body, target, staticClass, line, closure);
            return body.Answer is not null && closure is null
                ? AskUser(ref frame, user, body, target, staticClass, line)
                : CallUser(ref frame, user, body, target, staticClass, line, closure);
        }

        return CallOther(ref frame, function, target, staticClass, line, closure);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value Evaluate(ref Frame frame, int index)
    {
        int local = _locals[index];
        if (local >= 0 && frame.Local(local) is { IsDirect: true } held)
            return held;
        return values[index].Evaluate(ref frame);
    }

    /// <summary>Evaluates the arguments into the slots reserved last; false when one threw, and the slots are released.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEvaluate(ref Frame frame, ref Value slots, StackMark mark)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Value argument = Evaluate(ref frame, i);
            if (argument.IsThrow)
            {
                frame.Engine.Stack.Unwind(mark, frame.Engine.Lifetime);
                return false;
            }

            Slot.Initialize(ref Unsafe.Add(ref slots, i), argument);
        }

        return true;
    }

    private Value CallUser(
        ref Frame frame, UserFunction function, FunctionBody body, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure)
    {
        Engine engine = frame.Engine;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        if (!TryEvaluate(ref frame, ref slots, mark))
            return Value.Throw;
        frame.Line = line;
        frame.DiscardsResult = DiscardsResult;
        return function.InvokeInline(engine, body, values.Length, mark, target, staticClass, null, closure);
    }

    /// <summary>Calls a function that has an answer (<see cref="FunctionBody.Answer"/>).</summary>
    private Value AskUser(ref Frame frame, UserFunction function, FunctionBody body, PhpObject? target, PhpClass? staticClass, int line)
    {
        Value known = AskInPlace(ref frame, function, body, target);
        if (!known.IsUndefined)
            return known;
        Engine engine = frame.Engine;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        if (!TryEvaluate(ref frame, ref slots, mark))
            return Value.Throw;
        if (function.TryAnswer(ref frame, body, ref slots, values.Length, mark, target, DiscardsResult, out Value answer))
            return answer;
        frame.Line = line;
        frame.DiscardsResult = DiscardsResult;
        return function.Invoke(engine, values.Length, mark, target, staticClass, null);
    }

    /// <summary>The answer to no argument, or to one that a local variable holds meanwhile; else undefined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value AskInPlace(ref Frame frame, UserFunction function, FunctionBody body, PhpObject? target)
    {
        Value argument = default;
        if (values.Length > 0)
        {
            if (values.Length > 1 || _locals[0] < 0)
                return Value.Undefined;
            argument = frame.Local(_locals[0]);
            if (!argument.IsDirect || (body.HasTypedParameters && !body.TakesAsTheyAre(ref argument, 1)))
                return Value.Undefined;
        }

        Value answer = body.Answer!.Answer(ref argument, target, function);
        if (!answer.IsUndefined)
        {
            Lifetime lifetime = frame.Engine.Lifetime;
            if (argument.IsCounted && argument.Heap!.MayBecomeRoot)
                UserFunction.NoteReleased(lifetime, argument.Heap);
            UserFunction.NoteAnswered(lifetime, target, answer);
        }

        return answer;
    }

    private Value CallUserCarefully(
        ref Frame frame, UserFunction function, FunctionBody body, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure) =>
        values.Length == body.ReferenceArity
            ? CallUserWithReferences(ref frame, function, body, target, staticClass, line, closure)
            : CallUserByParts(ref frame, function, body, target, staticClass, line, closure);

    /// <summary>Calls a function with fewer arguments than it has parameters, or more.</summary>
    private Value CallUserByParts(
        ref Frame frame, UserFunction function, FunctionBody body, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure)
    {
        Engine engine = frame.Engine;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        int positional = body.IsVariadic ? body.ParameterCount - 1 : body.ParameterCount;
        int direct = Math.Min(values.Length, positional);
        if (!EvaluateCarefully(ref frame, function, ref slots, direct, out Value[]? extra, line))
        {
            engine.Stack.Unwind(mark, engine.Lifetime);
            return Value.Throw;
        }

        frame.Line = line;
        frame.DiscardsResult = DiscardsResult;
        return function.Invoke(engine, direct, mark, target, staticClass, extra, closure);
    }

    /// <summary>Calls a function with as many arguments as it has parameters, some by reference.</summary>
    private Value CallUserWithReferences(
        ref Frame frame, UserFunction function, FunctionBody body, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure)
    {
        Engine engine = frame.Engine;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        for (int i = 0; i < values.Length; i++)
        {
            Value argument;
            if ((body.ReferenceParameters >> i & 1) == 0)
                argument = Evaluate(ref frame, i);
            else if (_locals[i] >= 0)
                argument = Value.FromReference(Slot.MakeReference(ref frame.Local(_locals[i])));
            else
                argument = EvaluateArgument(ref frame, function, i, values[i], line);
            if (argument.IsThrow)
            {
                engine.Stack.Unwind(mark, engine.Lifetime);
                return argument;
            }

            Slot.Initialize(ref Unsafe.Add(ref slots, i), argument);
        }

        frame.Line = line;
        frame.DiscardsResult = DiscardsResult;
        return function.Invoke(engine, values.Length, mark, target, staticClass, null, closure);
    }

    /// <summary>Evaluates arguments some of which are by reference or beyond the parameters.</summary>
    private bool EvaluateCarefully(ref Frame frame, PhpFunction function, ref Value slots, int direct, out Value[]? extra, int line)
    {
        extra = values.Length > direct ? new Value[values.Length - direct] : null;
        for (int i = 0; i < values.Length; i++)
        {
            Value argument = EvaluateArgument(ref frame, function, i, values[i], line);
            if (argument.IsThrow)
            {
                if (extra is not null)
                {
                    foreach (Value given in extra)
                        frame.Engine.Lifetime.Release(given);
                }

                return false;
            }

            Slot.Initialize(ref i < direct ? ref Unsafe.Add(ref slots, i) : ref extra![i - direct], argument);
        }

        return true;
    }

    private static Value EvaluateArgument(ref Frame frame, PhpFunction function, int index, Expression expression, int line)
    {
        bool byReference = function.IsByReference(index);
        var place = expression as Variable;
        if (!byReference && (place is null || !function.PrefersReference(index)))
            return expression.Evaluate(ref frame);
        if (place is not null)
        {
            PhpReference? reference = place.FetchReference(ref frame);
            return reference is null ? Value.Throw : Value.FromReference(reference);
        }

        if (expression is ThisVariable)
            return ReferenceToCopy(expression.Evaluate(ref frame));
        frame.Line = line;
        if (expression is not (CallExpression or AssignReference or ListAssignReference))
            throw frame.Engine.Error(function.DisplayName + "(): Argument #" + (index + 1) + NameOf(function, index) + " cannot be passed by reference");
        Value value = expression.EvaluateShared(ref frame);
        if (value.IsThrow || value.IsReference)
            return value;
        frame.Line = line;
        frame.Engine.Notice("Only variables should be passed by reference");
        return ReferenceToCopy(value);
    }

    private static Value ReferenceToCopy(Value value)
    {
        var temporary = new PhpReference(Value.Undefined);
        Slot.Initialize(ref temporary.Value, value);
        return Value.FromReference(temporary);
    }

    private static string NameOf(PhpFunction function, int index) =>
        index < function.Parameters.Length && !function.Parameters[index].IsVariadic ? " ($" + function.Parameters[index].Name + ")" : "";

    private Value CallOther(ref Frame frame, PhpFunction function, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure)
    {
        if (!IsPlain)
            return CallUnpacked(ref frame, function, target, staticClass, line, closure);
        return CallNative(ref frame, Unsafe.As<NativeFunction>(function), target, staticClass, line, ref Unsafe.NullRef<Value>(), 0);
    }

    /// <summary>Calls a native in a frame.</summary>
    /// <param name="frame">The caller's.</param>
    /// <param name="native">The function.</param>
    /// <param name="target">The object for an instance method.</param>
    /// <param name="staticClass">What <c>static</c> means in a method.</param>
    /// <param name="line">Where the call stands.</param>
    /// <param name="given">The first of the arguments that have been evaluated, none by reference.</param>
    /// <param name="evaluated">How many have been.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value CallNative(
        ref Frame frame, NativeFunction native, PhpObject? target, PhpClass? staticClass, int line, ref Value given, int evaluated)
    {
        Engine engine = frame.Engine;
        ref Value slots = ref engine.Stack.Reserve(values.Length, out StackMark mark);
        for (int i = 0; i < evaluated; i++)
            Slot.Initialize(ref Unsafe.Add(ref slots, i), Unsafe.Add(ref given, i));
        bool takesReferences = native.TakesReferences;
        for (int i = evaluated; i < values.Length; i++)
        {
            Value argument = takesReferences && native.TakesReference(i)
                ? EvaluateArgument(ref frame, native, i, values[i], line)
                : Evaluate(ref frame, i);
            if (argument.IsThrow)
            {
                engine.Stack.Unwind(mark, engine.Lifetime);
                return argument;
            }

            Slot.Initialize(ref Unsafe.Add(ref slots, i), argument);
        }

        frame.Line = line;
        Value result = engine.PollAfterNative(native.InvokeInline(engine, values.Length, mark, target, staticClass), ResumeLine);
        if (result.IsArray)
            engine.Lifetime.Watch(result);
        return result.IsUndefined ? Value.Null : result;
    }

    /// <summary>Calls a native for which <see cref="NativeFunction.IsDirect"/> holds: without a frame, while its arguments are of the declared types.</summary>
    public Value CallDirect(ref Frame frame, NativeFunction native, int line)
    {
        DirectArguments arguments = default;
        ref Value first = ref Unsafe.As<DirectArguments, Value>(ref arguments);
        for (int i = 0; i < values.Length; i++)
        {
            Value argument = Evaluate(ref frame, i);
            if (argument.IsThrow)
                return argument;
            Unsafe.Add(ref first, i) = argument;
            // What has to be held until the call is not taken by any of these functions.
            if (argument.IsCounted)
                return CallWithFrame(ref frame, native, line, ref first, i + 1);
        }

        frame.Line = line;
        Value result = native.CallDirect(ref first, values.Length);
        return result.IsUndefined ? CallWithFrame(ref frame, native, line, ref first, values.Length) : result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value CallWithFrame(ref Frame frame, NativeFunction native, int line, ref Value given, int evaluated) =>
        CallNative(ref frame, native, null, null, line, ref given, evaluated);

    [InlineArray(NativeFunction.MaximumDirectArguments)]
    private struct DirectArguments
    {
        private Value _first;
    }

    private Value CallUnpacked(ref Frame frame, PhpFunction function, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure) =>
        CallUnpacked(ref frame, new UnpackedArguments(function), function, target, staticClass, line, closure);

    /// <summary>Calls a closure by its method __invoke, a call in between: the arguments are as the closure takes them.</summary>
    public Value CallInvoke(ref Frame frame, PhpClosure closure, int line)
    {
        var arguments = new UnpackedArguments(closure.Function) { Through = (NativeFunction)closure.Class.FindMethod("__invoke")! };
        return CallUnpacked(ref frame, arguments, closure.Function, closure.Target, closure.StaticClass, line, closure);
    }

    private Value CallUnpacked(
        ref Frame frame, UnpackedArguments arguments, PhpFunction function, PhpObject? target, PhpClass? staticClass, int line, PhpClosure? closure)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.PendingCount;
        try
        {
            if (!Collect(ref frame, arguments, function, line))
                return arguments.Abandon(frame.Engine);
            frame.Line = line;
            frame.DiscardsResult = DiscardsResult;
            Value result = arguments.Call(frame.Engine, target, staticClass, closure);
            lifetime.SettleKeeping(mark, result);
            return result;
        }
        catch (PhpThrow)
        {
            arguments.Abandon(frame.Engine);
            throw;
        }
    }

    /// <summary>Evaluates spreads and names; false when one threw.</summary>
    private bool Collect(ref Frame frame, UnpackedArguments arguments, PhpFunction function, int line)
    {
        for (int i = 0; i < values.Length; i++)
        {
            frame.Line = line;
            if (unpacked is not null && unpacked[i])
            {
                int mark = frame.Engine.Lifetime.PendingCount;
                Value list = values[i].Evaluate(ref frame);
                if (list.IsThrow)
                    return false;
                frame.Line = line;
                if (list.IsArray && arguments.TakesReferences && values[i] is Variable place)
                {
                    ref Value slot = ref place.Fetch(ref frame, FetchMode.Write);
                    list = Value.FromArray(Slot.WritableArray(ref slot)!);
                }

                arguments.Unpack(frame.Engine, list);
                frame.Engine.Lifetime.Settle(mark);
                continue;
            }

            string? name = names?[i];
            int index = name is null ? arguments.Count : arguments.IndexOf(name);
            Value argument = EvaluateArgument(ref frame, function, index, values[i], line);
            if (argument.IsThrow)
                return false;
            if (name is null)
                arguments.Add(argument);
            else
                arguments.AddNamed(frame.Engine, name, argument);
        }

        return true;
    }

    /// <summary>The arguments as values, for calls that hand them on as a list (__call, callables), named ones last; null when one threw.</summary>
    public PhpArray? EvaluateToArray(ref Frame frame)
    {
        var list = new PhpArray(values.Length);
        PhpArray? named = null;
        bool isComplete = false;
        try
        {
            isComplete = AddTo(list, ref named, ref frame);
            return isComplete ? list : null;
        }
        finally
        {
            if (named is not null)
                frame.Engine.Lifetime.Watch(Value.FromArray(named));
            if (!isComplete)
                frame.Engine.Lifetime.Watch(Value.FromArray(list));
        }
    }

    private bool AddTo(PhpArray list, ref PhpArray? named, ref Frame frame)
    {
        for (int i = 0; i < values.Length; i++)
        {
            int mark = frame.Engine.Lifetime.PendingCount;
            Value argument = values[i].Evaluate(ref frame);
            if (argument.IsThrow)
                return false;
            if (unpacked is not null && unpacked[i])
            {
                AddUnpacked(frame.Engine, list, argument, ref named);
                frame.Engine.Lifetime.Settle(mark);
            }
            else if (names?[i] is { } name)
                AddNamed(frame.Engine, ref named, ArrayKey.FromLatin1(name), argument);
            else
                list.Append(argument);
        }

        if (named is not null)
        {
            foreach (var (key, value) in named)
                list.Set(key, value);
        }

        return true;
    }

    private static void AddUnpacked(Engine engine, PhpArray list, Value spread, ref PhpArray? named)
    {
        // What an unpacking before this one named does not count.
        bool hasNamed = false;
        foreach (var (key, value) in UnpackedArguments.ToArray(engine, spread))
        {
            if (!key.IsInt)
                AddNamed(engine, ref named, key, value);
            else if (hasNamed)
                throw engine.Error("Cannot use positional argument after named argument during unpacking");
            else
                list.Append(value);
            hasNamed |= !key.IsInt;
        }
    }

    private static void AddNamed(Engine engine, ref PhpArray? named, ArrayKey name, Value argument)
    {
        named ??= new PhpArray();
        if (named.ContainsKey(name))
            throw engine.Error("Named parameter $" + name.ToValue().AsString.ToLatin1() + " overwrites previous argument");
        named.Set(name, argument);
    }

    // ---------------------------------------------------------------- generated code

    /// <summary>True when generated code can call the function with these arguments.</summary>
    public bool IsCompiled(Unit unit, PhpFunction? called) => called is UserFunction function
        && IsPlain
        && values.Length == function.Body.PlainArity
        && values.Length <= FastCalls.MaximumArguments
        && MayWait(unit);

    /// <summary>True when the evaluation of the arguments has no effect, or nearly: an undefined variable is reported.</summary>
    public bool HaveNoEffect(Unit unit) => Array.TrueForAll(values, value => !MayHaveEffect(unit, value));

    private static bool MayHaveEffect(Unit unit, Expression value) => value is not (Constant or LocalVariable) && value.ShapeIn(unit) == Shape.None;

    /// <summary>
    /// True when the arguments can wait in variables for each other, which do not count as holders: those evaluated before one that may
    /// have an effect are numbers and constants.
    /// </summary>
    private bool MayWait(Unit unit)
    {
        int withEffect = Array.FindLastIndex(values, value => MayHaveEffect(unit, value));
        for (int i = 0; i < withEffect; i++)
        {
            if (values[i] is not Constant && values[i].ShapeIn(unit) == Shape.None)
                return false;
        }

        return true;
    }

    /// <summary>Writes the evaluation of the arguments and the call.</summary>
    /// <param name="unit">The code.</param>
    /// <param name="function">What is called.</param>
    /// <param name="line">Where the call stands.</param>
    /// <param name="result">Gets the result, which may say that an exception is on its way.</param>
    /// <param name="loadReceiver">Loads the object and the class of a method; null for a function.</param>
    public void EmitCall(Unit unit, UserFunction function, int line, LocalBuilder result, Action? loadReceiver = null)
    {
        LocalBuilder[] given = Array.ConvertAll(values, value => value.EmitValue(unit));
        unit.EmitLine(line);
        if (DiscardsResult)
            unit.EmitDiscardsResult(true);
        unit.LoadFrame();
        unit.LoadConstant(function);
        loadReceiver?.Invoke();
        foreach (LocalBuilder argument in given)
            unit.Code.Emit(OpCodes.Ldloc, argument);
        unit.Code.Emit(OpCodes.Call, (loadReceiver is null ? FastCalls.ByArgumentCount : FastCalls.MethodsByArgumentCount)[given.Length]);
        unit.Code.Emit(OpCodes.Stloc, result);
        if (DiscardsResult)
            unit.EmitDiscardsResult(false);
    }
}
