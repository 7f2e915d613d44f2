using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>Arguments of a call with spreads or names, while they are collected: positions, then names matched to parameters. Counted: whoever collects them calls or abandons them.</summary>
internal sealed class UnpackedArguments(PhpFunction function)
{
    private readonly ValueList _positional = new();
    private PhpArray? _rest;
    private bool _hasNamed;

    /// <summary>The native method that hands the arguments on to the function, which is a closure's.</summary>
    public NativeFunction? Through { get; init; }

    /// <summary>How many positions are taken.</summary>
    public int Count => _positional.Count;

    private void RequirePositional(Engine engine)
    {
        if (_hasNamed)
            throw engine.Error("Cannot use positional argument after named argument");
    }

    public void Add(Value argument)
    {
        Hold(argument);
        _positional.Add(argument);
    }

    /// <summary>The position of the parameter with a name; the variadic one's, or the number of parameters, when there is none.</summary>
    public int IndexOf(string name)
    {
        ParameterInfo[] parameters = function.Parameters;
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name && !parameters[i].IsVariadic)
                return i;
        }

        return function.IsVariadic ? parameters.Length - 1 : parameters.Length;
    }

    /// <param name="engine">The engine.</param>
    /// <param name="name">The parameter's name, or one for the variadic parameter.</param>
    /// <param name="argument">Its value, or a reference.</param>
    /// <param name="isOfCallback">It is an element of what call_user_func_array() got, not yet as the parameter takes it.</param>
    public void AddNamed(Engine engine, string name, Value argument, bool isOfCallback = false)
    {
        _hasNamed = true;
        ParameterInfo[] parameters = function.Parameters;
        int index = IndexOf(name);
        if (index < parameters.Length && parameters[index].Name == name && !parameters[index].IsVariadic)
        {
            while (_positional.Count <= index)
                _positional.Add(Value.Undefined);
            if (!_positional[index].IsUndefined)
                throw engine.Error("Named parameter $" + name + " overwrites previous argument");
            if (isOfCallback)
                argument = ForCallback(engine, argument, index);
            Hold(argument);
            _positional[index] = argument;
            return;
        }

        if (!function.IsVariadic)
            throw engine.Error("Unknown named parameter $" + name);
        _rest ??= new PhpArray();
        if (_rest.ContainsKey(ArrayKey.FromLatin1(name)))
            throw engine.Error("Named parameter $" + name + " overwrites previous argument");
        _rest.Set(name, isOfCallback ? ForCallback(engine, argument, index) : argument);
    }

    /// <summary>Adds the elements of an array or Traversable; string keys are names.</summary>
    public void Unpack(Engine engine, Value list)
    {
        PhpArray array = ToArray(engine, list);
        // What an unpacking before this one named does not count.
        bool hasNamed = false;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            ArrayKey key = array.KeyAt(position);
            if (key.Text is { } text)
            {
                string name = text.ToLatin1();
                hasNamed = true;
                int index = IndexOf(name);
                if (list.IsObject)
                    NoteByValue(engine, index);
                AddNamed(engine, name, ForPosition(array, position, index));
                continue;
            }

            if (hasNamed)
                throw engine.Error("Cannot use positional argument after named argument during unpacking");
            if (list.IsObject)
                NoteByValue(engine, _positional.Count);
            Add(ForPosition(array, position, _positional.Count));
        }
    }

    /// <summary>What a Traversable gives has no place that a reference could be to.</summary>
    private void NoteByValue(Engine engine, int index)
    {
        if (function.IsByReference(index))
            engine.Warning("Cannot pass by-reference argument " + (index + 1) + " of " + function.DisplayName + "() by unpacking a Traversable, passing by-value instead");
    }

    /// <summary>Adds the elements of an array as call_user_func_array() does; string keys are names. Where a reference is due, a value is passed with a warning.</summary>
    public void AddAll(Engine engine, PhpArray array)
    {
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            if (array.KeyAt(position).Text is { } text)
            {
                string name = text.ToLatin1();
                AddNamed(engine, name, array.SlotAt(position), isOfCallback: true);
            }
            else
            {
                RequirePositional(engine);
                Add(ForCallback(engine, array.SlotAt(position), _positional.Count));
            }
        }
    }

    private Value ForCallback(Engine engine, Value argument, int index)
    {
        if (argument.IsReference && (function.IsByReference(index) || function.PrefersReference(index)))
            return argument;
        if (!function.IsByReference(index))
            return argument.Dereferenced;
        if (!function.PrefersReference(index))
            engine.Warning(function.DisplayName + "(): Argument #" + (index + 1) + ArgumentError.NameOf(function, index + 1) + " must be passed by reference, value given");
        var reference = new PhpReference(Value.Undefined);
        Slot.Initialize(ref reference.Value, argument);
        return Value.FromReference(reference);
    }

    /// <summary>True when the next parameter, or a later one, is by reference.</summary>
    public bool TakesReferences
    {
        get
        {
            int index = Count;
            do
            {
                if (function.IsByReference(index) || function.PrefersReference(index))
                    return true;
            }
            while (++index < function.Parameters.Length);
            return false;
        }
    }

    /// <summary>
    /// An element as its parameter takes it: where that is by reference, the element of an array that nothing else holds becomes one.
    /// </summary>
    private Value ForPosition(PhpArray array, int position, int index)
    {
        ref Value value = ref array.SlotAt(position);
        if (!function.IsByReference(index) && !function.PrefersReference(index))
            return value.Dereferenced;
        if (value.IsReference)
            return value;
        if (array.Holders == 1)
        {
            array.NoteCounted();
            return Value.FromReference(Slot.MakeReference(ref value));
        }

        var reference = new PhpReference(Value.Undefined);
        Slot.Initialize(ref reference.Value, value);
        return Value.FromReference(reference);
    }

    /// <summary>What <c>...$list</c> spreads, as an array.</summary>
    public static PhpArray ToArray(Engine engine, Value list)
    {
        if (list.IsArray)
            return list.AsArray;
        if (list.IsObject && list.AsObject.Class.IsSubclassOf(engine.BuiltInClass("Traversable")))
        {
            var elements = new PhpArray();
            int mark = engine.Lifetime.PendingCount;
            ObjectIterator iterator = ObjectIterator.Traverse(engine, list.AsObject);
            try
            {
                for (iterator.Rewind(engine); iterator.IsValid(engine); iterator.Next(engine))
                {
                    Value key = iterator.Key(engine);
                    if (key.IsString)
                        elements.Set(ArrayKey.Literal(key.AsString), iterator.Current(engine));
                    else if (key.IsInt)
                        elements.Append(iterator.Current(engine));
                    else
                        throw engine.Error("Keys must be of type int|string during argument unpacking");
                }
            }
            finally
            {
                iterator.End(engine);
                engine.Lifetime.Watch(Value.FromArray(elements));
            }

            // The iterator is gone before what it was of.
            engine.Lifetime.SettleKeeping(mark, Value.FromArray(elements));
            return elements;
        }

        throw engine.TypeError("Only arrays and Traversables can be unpacked");
    }

    /// <summary>Calls the function; the arguments are released.</summary>
    public Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, PhpClosure? closure)
    {
        Value result;
        if (Through is not null && closure is not null && !HasGap)
            result = Invoke(engine, Through, closure, closure.Class);
        else if (function is UserFunction user)
            result = CallUser(engine, user, target, staticClass, closure);
        else
            result = CallNative(engine, target, staticClass);
        Release(engine);
        return result;
    }

    private Value CallUser(Engine engine, UserFunction user, PhpObject? target, PhpClass? staticClass, PhpClosure? closure)
    {
        FunctionBody body = user.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        int positional = body.IsVariadic ? body.ParameterCount - 1 : body.ParameterCount;
        int direct = Math.Min(_positional.Count, positional);
        for (int i = 0; i < direct; i++)
            Slot.Initialize(ref System.Runtime.CompilerServices.Unsafe.Add(ref slots, i), _positional[i]);
        Value[]? extra = null;
        if (_positional.Count > direct)
        {
            extra = new Value[_positional.Count - direct];
            for (int i = 0; i < extra.Length; i++)
                Slot.Initialize(ref extra[i], _positional[direct + i]);
        }

        // Gaps among the arguments are filled by defaults, which are bound when there is something beyond the parameters to look at.
        if (extra is null && HasGap)
            extra = NoValues.Array;
        return user.Invoke(engine, direct, mark, target, staticClass, extra, closure, _rest);
    }

    private Value CallNative(Engine engine, PhpObject? target, PhpClass? staticClass)
    {
        var native = (NativeFunction)function;
        if (_rest is not null && (native.Flags & MemberFlags.TakesNames) == 0 && _positional.Count >= native.RequiredParameterCount)
            throw engine.Error("ArgumentCountError", native.DisplayName + "() does not accept unknown named parameters");
        if (HasGap)
            CheckGaps(engine, native);
        return Invoke(engine, native, target, staticClass);
    }

    /// <summary>Parameters between those that names were given for need defaults, and such as can be told.</summary>
    private void CheckGaps(Engine engine, NativeFunction native)
    {
        for (int i = 0; i < _positional.Count; i++)
        {
            if (!_positional[i].IsUndefined)
                continue;
            ParameterInfo parameter = native.Parameters[i];
            string argument = native.DisplayName + "(): Argument #" + (i + 1) + " ($" + parameter.Name + ")";
            if (!parameter.IsOptional)
                throw engine.Error("ArgumentCountError", argument + " not passed");
            if (parameter.DefaultText is null or "UNKNOWN")
                throw engine.Error("ArgumentCountError", argument + " must be passed explicitly, because the default value is not known");
        }
    }

    private Value Invoke(Engine engine, NativeFunction native, PhpObject? target, PhpClass? staticClass)
    {
        ref Value slots = ref engine.Stack.Reserve(_positional.Count, out StackMark mark);
        for (int i = 0; i < _positional.Count; i++)
            Slot.Initialize(ref System.Runtime.CompilerServices.Unsafe.Add(ref slots, i), _positional[i]);
        Value result = engine.PollAfterNative(native.Invoke(engine, _positional.Count, mark, target, staticClass, _rest));
        engine.Lifetime.Watch(result);
        return result;
    }

    /// <summary>Releases what was collected: an argument threw, or anything above did.</summary>
    public Value Abandon(Engine engine)
    {
        Release(engine);
        return Value.Throw;
    }

    private static void Hold(Value argument)
    {
        if (argument.IsCounted)
            argument.Heap!.Holders++;
    }

    /// <summary>An argument before the last one was left out.</summary>
    private bool HasGap
    {
        get
        {
            for (int i = 0; i < _positional.Count; i++)
            {
                if (_positional[i].IsUndefined)
                    return true;
            }

            return false;
        }
    }

    private void Release(Engine engine)
    {
        for (int i = 0; i < _positional.Count; i++)
            engine.Lifetime.Release(_positional[i]);
        _positional.Clear();
        if (_rest is not null)
            engine.Lifetime.Watch(Value.FromArray(_rest));
    }
}
