print("plait")
