using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>Blowfish (Schneier, 1993), set up as bcrypt does it.</summary>
internal sealed unsafe class Blowfish
{
    /// <summary>Words of a key.</summary>
    public const int KeyWords = 18;

    private const int BoxWords = 4 * 256;
    private readonly uint[] _state = BlowfishTables.Initial.ToArray();

    /// <summary>Mixes the key and the salt into the state, then each alone a number of times.</summary>
    /// <param name="engine">Whose host may end what takes long.</param>
    /// <param name="key">18 words.</param>
    /// <param name="change">Added to the first word the first time, bit by bit.</param>
    /// <param name="salt">Four words.</param>
    /// <param name="times">How often; 2³¹ at most.</param>
    public void SetUp(Engine engine, ReadOnlySpan<uint> key, uint change, ReadOnlySpan<uint> salt, uint times)
    {
        fixed (uint* state = _state)
        {
            AddKey(state, key);
            state[0] ^= change;
            Fill(state, salt);
            for (; times > 0; times--)
            {
                engine.PollInHost();
                AddKey(state, key);
                Fill(state, [0, 0, 0, 0]);
                for (int i = 0; i < KeyWords; i++)
                    state[i] ^= salt[i & 3];
                Fill(state, [0, 0, 0, 0]);
            }
        }
    }

    /// <summary>Encrypts a text of whole blocks of eight bytes, each many times.</summary>
    public byte[] EncryptRepeatedly(ReadOnlySpan<byte> text, int times)
    {
        var result = new byte[text.Length];
        fixed (uint* state = _state)
        {
            for (int i = 0; i < text.Length; i += 8)
            {
                uint left = BinaryPrimitives.ReadUInt32BigEndian(text[i..]);
                uint right = BinaryPrimitives.ReadUInt32BigEndian(text[(i + 4)..]);
                for (int time = 0; time < times; time++)
                    Encrypt(state, ref left, ref right);
                BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(i), left);
                BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(i + 4), right);
            }
        }

        return result;
    }

    private static void AddKey(uint* state, ReadOnlySpan<uint> key)
    {
        for (int i = 0; i < KeyWords; i++)
            state[i] ^= key[i];
    }

    /// <summary>Replaces the state, two words at a time, by what the cipher makes of what it gave last and the salt.</summary>
    private static void Fill(uint* state, ReadOnlySpan<uint> salt)
    {
        uint left = 0;
        uint right = 0;
        uint first = salt[0], second = salt[1], third = salt[2], fourth = salt[3];
        for (int i = 0; i < KeyWords + BoxWords; i += 2)
        {
            left ^= (i & 2) == 0 ? first : third;
            right ^= (i & 2) == 0 ? second : fourth;
            Encrypt(state, ref left, ref right);
            state[i] = left;
            state[i + 1] = right;
        }
    }

    private static void Encrypt(uint* state, ref uint leftHalf, ref uint rightHalf)
    {
        uint left = leftHalf ^ state[0];
        uint right = rightHalf;
        uint* boxes = state + KeyWords;
        for (uint* key = state + 1; key < state + 17; key += 2)
        {
            right ^= Mix(boxes, left) ^ key[0];
            left ^= Mix(boxes, right) ^ key[1];
        }

        leftHalf = right ^ state[17];
        rightHalf = left;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint* boxes, uint half)
        => ((boxes[half >> 24] + boxes[256 + (half >> 16 & 255)]) ^ boxes[512 + (half >> 8 & 255)]) + boxes[768 + (half & 255)];
}
